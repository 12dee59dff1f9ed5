// A whole house for a test: its own migrated database on the run's real PostgreSQL, its own keys, a clock that stands still.
// Open it in beforeAll, close it in afterAll, and let afterEach(() => checkLog(house)) verify the whole log again.
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { type House, originOf } from '../house.ts'
import { type FixedClock, fixedClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { type HouseKeys, randomKey, type Signer } from '../platform/keys.ts'
import { silentLog } from '../platform/log.ts'
import { testDatabase, testFolder } from '../platform/test-database.ts'

export type TestHouse = House & {
  /** Set it, or let time pass: `house.clock.pass({ hours: 3 })`. */
  readonly clock: FixedClock
  close(): Promise<void>
}

/** An Ed25519 key of a device, or of the log. */
export const aSigner = (): Signer => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  }
}

/** `at`: what time it is there, 23 November 2026, 09:00 in India unless said otherwise. Nobody is in it yet: see `aPerson`. */
export const aHouse = async (given: { at?: string; realm?: House['realm'] } = {}): Promise<TestHouse> => {
  const { db, close } = await testDatabase()
  const folder = testFolder()
  const attachmentFolder = folder.file('attachments')
  mkdirSync(attachmentFolder)
  const realm = given.realm ?? 'record'
  const keys: HouseKeys = { master: randomKey(), signer: aSigner() }
  return {
    realm,
    config: readConfig({ SAJHA_DATA: folder.path }),
    db,
    clock: fixedClock(given.at ?? '2026-11-23T09:00:00+05:30'),
    keys,
    log: silentLog,
    origin: originOf(realm, keys),
    attachmentFolder,
    close: async () => {
      await close()
      folder.remove()
    },
  }
}

/** A second process on the same record: shares the database, the keys and the clock, and nothing it keeps in memory. */
export const aSecondProcess = (house: TestHouse): TestHouse => ({ ...house })
