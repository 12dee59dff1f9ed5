// HTTP of a witness: add-checkpoint (C2SP tlog-witness), its page and its key. Nothing else, and no request may stay for long.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { LANGUAGES, LARGEST_REQUEST, type Language } from '../../record/src/index.ts'
import type { Answer, Witness } from './cosign.ts'
import { pageOf } from './page.ts'

const PATIENCE = 10_000
const TEXT = 'text/plain; charset=utf-8'

/** Null when it is longer than any request may be. */
const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | null> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LARGEST_REQUEST) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

const languageOf = (asked: string | null, accepted: string): Language => {
  const wanted = [asked, ...accepted.split(',').map((it) => it.trim().slice(0, 2))]
  return wanted.flatMap((it) => LANGUAGES.find((language) => language === it) ?? [])[0] ?? 'en'
}

const answerOf = async (witness: Witness, request: IncomingMessage): Promise<Answer> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://witness')
  if (pathname === '/add-checkpoint') {
    if (request.method !== 'POST') return { status: 405, body: 'POST a checkpoint here\n', type: TEXT }
    const body = await bodyOf(request)
    return body ? witness.answer(body) : { status: 413, body: 'a request too long\n', type: TEXT }
  }
  if (request.method !== 'GET') return { status: 405, body: 'only to be read\n', type: TEXT }
  if (pathname === '/key') return { status: 200, body: `${witness.keep.key}\n`, type: TEXT }
  if (pathname !== '/') return { status: 404, body: 'nothing here\n', type: TEXT }
  const language = languageOf(searchParams.get('language'), request.headers['accept-language'] ?? '')
  return { status: 200, body: await pageOf(witness, language), type: 'text/html; charset=utf-8' }
}

const reply = (response: ServerResponse, { status, body, type }: Answer): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...(status === 413 && { connection: 'close' }),
  })
  response.end(body)
}

/** @param broken hears what went wrong here, for whoever runs the witness; who asked is told nothing of it */
export const listen = (
  witness: Witness,
  port: number,
  host: string,
  broken: (error: unknown) => void,
): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
      answerOf(witness, request).then(
        (answer) => reply(response, answer),
        (error: unknown) => {
          broken(error)
          if (!response.headersSent) reply(response, { status: 500, body: 'something is broken here\n', type: TEXT })
        },
      )
    })
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
