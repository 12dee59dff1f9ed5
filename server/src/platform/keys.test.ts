import { createPublicKey, verify } from 'node:crypto'
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { checkMasterKey, openHouseKeys } from './keys.ts'
import { type TestDatabase, testDatabase, testFolder } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

function place() {
  const folder = testFolder()
  mkdirSync(folder.file('keys'))
  onTestFinished(folder.remove)
  return folder
}

test('keys are made once, for our eyes only, and are the same at the next start', () => {
  const folder = place()
  const first = openHouseKeys(folder, null, 'record')
  const again = openHouseKeys(folder, null, 'record')
  expect(again.master).toEqual(first.master)
  expect(again.signer.publicKey).toEqual(first.signer.publicKey)
  expect(first.master).toHaveLength(32)
  for (const name of ['master.key', 'log-record.key'])
    expect(statSync(folder.file('keys', name)).mode & 0o777).toBe(0o600)
})

test('the practice district shares no key with the record', () => {
  const folder = place()
  const [record, practice] = [openHouseKeys(folder, null, 'record'), openHouseKeys(folder, null, 'practice')]
  expect(practice.master).not.toEqual(record.master)
  expect(practice.signer.publicKey).not.toEqual(record.signer.publicKey)
})

test('what the log signs, anybody with its 32 bytes of public key can verify', () => {
  const { signer } = openHouseKeys(place(), null, 'record')
  const bytes = new TextEncoder().encode('checkpoint')
  const x = Buffer.from(signer.publicKey).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  expect(signer.publicKey).toHaveLength(32)
  expect(verify(null, bytes, key, signer.sign(bytes))).toBe(true)
  expect(verify(null, new Uint8Array(10), key, signer.sign(bytes))).toBe(false)
})

test('a master key kept elsewhere is used and never made; one that is not a key is refused', () => {
  const folder = place()
  expect(() => openHouseKeys(folder, folder.file('elsewhere'), 'record')).toThrow(/no such file/)
  writeFileSync(folder.file('elsewhere'), 'short\n')
  expect(() => openHouseKeys(folder, folder.file('elsewhere'), 'record')).toThrow(/must be 32 bytes/)
  writeFileSync(folder.file('elsewhere'), Buffer.alloc(32, 7).toString('base64'))
  expect(openHouseKeys(folder, folder.file('elsewhere'), 'record').master).toHaveLength(32)
})

test('a start with another master key than the database was sealed with is refused', async () => {
  const folder = place()
  const keys = openHouseKeys(folder, null, 'record')
  await checkMasterKey(database.db, keys)
  await checkMasterKey(database.db, openHouseKeys(folder, null, 'record'))
  renameSync(folder.file('keys', 'master.key'), folder.file('keys', 'lost.key'))
  const others = openHouseKeys(folder, null, 'record')
  await expect(checkMasterKey(database.db, others)).rejects.toThrow(/sealed with another master key/)
  renameSync(folder.file('keys', 'lost.key'), folder.file('keys', 'master.key'))
  await checkMasterKey(database.db, openHouseKeys(folder, null, 'record'))
})
