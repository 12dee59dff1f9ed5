// A phone and a record that changes its key: it is led from the key it took to the new one, and shows a fork where nobody vouches.
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ED25519,
  formatNote,
  fromBase64url,
  parseNote,
  parseVerifierKey,
  signText,
  verifierKey,
} from '../../record/src/index.ts'
import { aKeyHistory, aLogKey, type LogKey } from '../../record/testing/log-keys/a-key-history.ts'
import { openHouse } from '../../server/src/house.ts'
import { changeLogKey } from '../../server/src/log-keys/change-log-key.ts'
import { readConfig } from '../../server/src/platform/config.ts'
import { openDataFolder } from '../../server/src/platform/data-folder.ts'
import { dropLogSignerBefore } from '../../server/src/platform/keys.ts'
import { silentLog } from '../../server/src/platform/log.ts'
import { startPostgres } from '../../server/src/platform/postgres.ts'
import { checkLog } from '../../server/src/testing/index.ts'
import { type Running, startServer } from '../server.ts'
import { openPhones, type Phone, type Phones } from './testing/phones.ts'

let phones: Phones
let running: Running
/** The key that was taken away, as somebody may have copied it. */
let oldKey: KeyObject
beforeAll(async () => {
  phones = await openPhones()
  running = phones.running
})
afterAll(async () => {
  if (running !== phones.running) await running.stop()
  await phones.close()
})

const log = async (path: string) => (await fetch(`${running.url}/practice/log/${path}`)).text()

/** With the server stopped, as whoever keeps it does it; started again afterwards at the same address. */
const changes = async (how: 'key' | 'end'): Promise<void> => {
  await running.stop()
  const folder = openDataFolder(running.folder)
  const postgres = await startPostgres({ folder, log: silentLog })
  const config = readConfig({ SAJHA_DATA: running.folder })
  const house = await openHouse({ config, folder, postgres, realm: 'practice', log: silentLog })
  if (how === 'key') await checkLog(await changeLogKey(house, folder, { why: 'planned', note: null }))
  else {
    oldKey = createPrivateKey(readFileSync(folder.file('keys', 'log-practice.before.key')))
    dropLogSignerBefore(folder, 'practice')
  }
  await house.db.close()
  await postgres.stop()
  folder.close()
  running = await startServer({ folder: running.folder, port: running.port })
}

/** Writes until the log has a newer checkpoint, and compares it. */
const compares = async (phone: Phone): Promise<unknown> => {
  const before = await log('checkpoint')
  await phone.does('opensCase', 'The log grows.')
  await phone.does('syncs')
  await expect.poll(() => log('checkpoint'), { timeout: 20_000 }).not.toBe(before)
  await phone.does('syncs')
  return phone.does('believes')
}

test('a phone that held the old key goes on under the new one, in the change-over or after it, and finds no fork', async () => {
  const [kavita, asha] = [await phones.phoneOf('Kavita'), await phones.phoneOf('Asha')]
  const first = await log('key')
  expect(await compares(kavita)).toMatchObject({ fork: null, logKey: first.trim(), earlier: [] })
  await asha.does('syncs')
  await changes('key')
  const second = await log('key')
  expect(second).not.toBe(first)
  expect(await compares(kavita)).toMatchObject({ fork: null, logKey: second.trim(), earlier: [first.trim()] })
  await changes('end')
  // Asha's phone was in a drawer all the while.
  expect(await compares(asha)).toMatchObject({ fork: null, logKey: second.trim(), earlier: [first.trim()] })
  await kavita.reopens()
  await kavita.does('opens', 'practice')
  expect(await compares(kavita)).toMatchObject({ fork: null, logKey: second.trim() })
  await asha.context.close()
  await kavita.context.close()
})

const stranger = aLogKey('a stranger')

/** The newest checkpoint as somebody else would sign it, and a history in which the record's own key is said to vouch for them. */
const forged = async () => {
  const key = parseVerifierKey((await log('key')).trim())
  const note = parseNote(await log('checkpoint'))
  const signer = { key: verifierKey(key.name, ED25519, stranger.raw), sign: stranger.sign }
  const own = { raw: key.publicKey, base64url: Buffer.from(key.publicKey).toString('base64url') } as LogKey
  const told = await aKeyHistory([{ from: own, to: stranger, by: stranger }])
  return { checkpoint: formatNote({ text: note.text, signatures: [await signText(note.text, signer)] }), told }
}

test('a key that nobody vouched for is a fork, shown as one, and is not taken', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const before = await compares(kavita)
  const { checkpoint, told } = await forged()
  await kavita.page.route('**/log/checkpoint', (route) => route.fulfill({ body: checkpoint }))
  await kavita.page.route('**/log/keys', (route) => route.fulfill({ json: told }))
  await kavita.does('syncs')
  expect(await kavita.does('believes')).toEqual({ ...(before as object), fork: 'key-not-vouched' })
  await kavita.context.close()
})

test('a record put back under its old key is a fork for whoever followed the new one', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await compares(kavita)
  const { text } = parseNote(await log('checkpoint'))
  const raw = fromBase64url(String(createPublicKey(oldKey).export({ format: 'jwk' }).x))
  const key = verifierKey(text.split('\n')[0] ?? '', ED25519, raw)
  const line = await signText(text, { key, sign: (bytes) => new Uint8Array(sign(null, bytes, oldKey)) })
  await kavita.page.route('**/log/checkpoint', (route) =>
    route.fulfill({ body: formatNote({ text, signatures: [line] }) }),
  )
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ fork: 'not-signed' })
  await kavita.context.close()
})
