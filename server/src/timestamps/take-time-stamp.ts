// Asks the configured authority to stamp the newest checkpoint, once a day, and keeps the answer once it holds. The authority sees one
// hash a day and nothing else. Without one nothing is asked; where it is away, the next hour asks again.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request as inTheClear } from 'node:http'
import { request as overTls } from 'node:https'
import { setTimeout } from 'node:timers/promises'
import { utf8 } from '@sajha/record'
import type { House } from '../house.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import { newestStamp, storeStamp } from './store.ts'
import { checkTimeStamp, timeStampRequest } from './token.ts'

const HOUR = 3_600_000
const PATIENCE = 30_000
const LARGEST = 100_000

/** No redirect is followed: the authority that was configured answers, or nobody. */
const post = (url: string, request: Uint8Array): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const ask = url.startsWith('https:') ? overTls : inTheClear
    const headers = { 'content-type': 'application/timestamp-query', 'content-length': request.length }
    const asked = ask(url, { method: 'POST', headers, signal: AbortSignal.timeout(PATIENCE) }, done)
    asked.on('error', fail)
    asked.end(request)
  })

const ask = async (url: string, request: Uint8Array): Promise<Uint8Array> => {
  const answer = await post(url, request)
  if (answer.statusCode !== 200) {
    answer.destroy()
    throw new Error(`the time-stamp authority answered ${answer.statusCode}`)
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const it of answer as AsyncIterable<Uint8Array>) {
    size += it.length
    if (size > LARGEST) throw new Error('the time-stamp authority answered with more than a stamp')
    parts.push(it)
  }
  return Buffer.concat(parts)
}

/** True when a new stamp was kept. Throws where the authority is away or its answer does not hold. */
export const takeTimeStamp = async (house: House): Promise<boolean> => {
  const { tsaUrl, tsaCertificateFile } = house.config
  if (tsaUrl === null || tsaCertificateFile === null) return false
  const now = house.clock.now()
  const [last, checkpoint] = [await newestStamp(house.db), await newestCheckpoint(house)]
  const isRecent = last !== null && now.since(last.askedAt).total('hours') < 24
  if (!checkpoint || isRecent || last?.size === checkpoint.size) return false
  const [data, nonce] = [utf8(checkpoint.note), randomBytes(8)]
  const answer = await ask(tsaUrl, timeStampRequest(data, nonce))
  const stamped = checkTimeStamp(answer, data, readFileSync(tsaCertificateFile, 'utf8'), nonce)
  if ('refused' in stamped) throw new Error(`the time-stamp does not hold: ${stamped.refused}`)
  await storeStamp(house.db, { size: checkpoint.size, answer, stampedAt: stamped.at, askedAt: now.toString() })
  return true
}

/** Looks every hour until stopped. What went wrong is logged, and asked again. */
export const startTimeStamping = (house: House): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const watch = async () => {
    while (!stopping.signal.aborted) {
      await takeTimeStamp(house).catch((error: unknown) => house.log.bug('no time-stamp could be had', error))
      await setTimeout(HOUR, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const watching = house.config.tsaUrl === null ? Promise.resolve() : watch()
  return {
    stop: async () => {
      stopping.abort()
      await watching
    },
  }
}
