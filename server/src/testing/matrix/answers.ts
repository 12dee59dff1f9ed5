// Asks, and reads everything that came back: status, headers, and the body in whatever form it has, zips opened.

import type { Ask } from './asks.ts'
import { wordsIn } from './canaries.ts'
import type { Asker } from './relations.ts'
import type { World } from './world.ts'

export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  /** Canaries anywhere in it. */
  readonly words: ReadonlySet<string>
}

let last = 0
/** Each from an address of its own: what is counted by address is tried elsewhere. */
const address = () => `198.18.${(++last >> 8) & 255}.${last & 255}`

export const asks = async (
  { http }: Pick<World, 'http'>,
  method: string,
  { url, payload, headers }: Ask,
  cookie?: string,
): Promise<Answered> => {
  const answer = await http.inject({
    method: method as 'GET',
    url,
    remoteAddress: address(),
    headers: { 'accept-language': 'en', ...(cookie && { cookie }), ...headers },
    ...(payload !== undefined && { payload: payload as object }),
  })
  // Files of a zip are stored as they are, so that one look at the bytes sees into all of them.
  const text = answer.rawPayload.toString('utf8')
  const words = wordsIn(`${JSON.stringify(answer.headers)}\n${text}`)
  return { status: answer.statusCode, headers: answer.headers, text, words }
}

/** Words that code, a database or a trace would use, and no sentence for people does. */
const INSIDES =
  /\n\s+at .+:\d+|node_modules|\/src\/|\bselect .+ from\b|syntax error at|violates|relation "|column "|\bpg_/i

/** What is wrong with an answer, whoever asked: nothing may break, and nothing may tell how it is built. */
export const faultOf = ({ status, text }: Answered): string | null => {
  if (status >= 500 && status !== 503 && status !== 507) return `broke with ${status}`
  return status >= 400 && INSIDES.test(text) ? 'tells how it is built' : null
}

export const whoIs = ({ role, relation }: Pick<Asker, 'role' | 'relation'>): string => `${role} ${relation}`
