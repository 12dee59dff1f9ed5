// A witness whose log changes its key: it follows where the old key vouches and the log continues, and otherwise waits for a person.
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formatVerifierKey } from '../../record/src/index.ts'
import { makeHttp } from '../../server/src/http.ts'
import { logKey, signedCheckpoint } from '../../server/src/log/checkpoint.ts'
import { logRoutes } from '../../server/src/log/routes.ts'
import { sequence } from '../../server/src/log/sequence.ts'
import { changeLogKey } from '../../server/src/log-keys/change-log-key.ts'
import { logKeyRoutes } from '../../server/src/log-keys/routes.ts'
import { dropLogSignerBefore } from '../../server/src/platform/keys.ts'
import { testFolder } from '../../server/src/platform/test-database.ts'
import {
  aCase,
  aKeyedHouse,
  aPerson,
  checkLog,
  type KeyedHouse,
  type TestHouse,
  type TestPerson,
} from '../../server/src/testing/index.ts'
import { sajha } from '../sajha.ts'
import { type Witness, witnessOf } from '../witness/cosign.ts'
import { round } from '../witness/follow.ts'
import { openKeep } from '../witness/keep.ts'

let keyed: KeyedHouse
let house: TestHouse
let kavita: TestPerson
let folder: ReturnType<typeof testFolder>
let witness: Witness
let http: ReturnType<typeof makeHttp> | undefined
const before = () => formatVerifierKey(logKey(house))

/** Serves the log of this house from now on, at an address of its own. */
const serves = async (it: TestHouse): Promise<string> => {
  await http?.close()
  http = makeHttp(it)
  logRoutes(http, it)
  logKeyRoutes(http, it)
  await http.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(http.server.address() as AddressInfo).port}/log`
}
const looksAt = async (url: string): Promise<string | undefined> => {
  const { keep } = witness
  const logs = keep.state().logs.map((log) => ({ ...log, url }))
  keep.put({ ...keep.state(), logs })
  await round(witness)
  return witness.seen(house.origin)?.how
}
const known = () => witness.keep.state().logs[0]
const opens = async () => {
  witness = witnessOf(await openKeep(folder.file('w'), 'asha.example/w'), () => 1_800_000_000)
}
const grows = async (it: TestHouse) => {
  await aCase({ ...kavita, house: it }, 'Another day.')
  await sequence(it)
}

beforeEach(async () => {
  keyed = await aKeyedHouse()
  house = await keyed.opened()
  kavita = await aPerson(house)
  await grows(house)
  folder = testFolder()
  await opens()
  const log = { url: await serves(house), key: before(), held: null, heldAt: null }
  witness.keep.put({ ...witness.keep.state(), logs: [log] })
  await round(witness)
})
afterEach(async () => {
  witness.keep.close()
  await http?.close()
  folder.remove()
  await checkLog(await keyed.opened())
  await keyed.close()
})

const changed = async (): Promise<TestHouse> => {
  await changeLogKey(house, keyed.machine, { why: 'planned', note: null })
  return keyed.opened()
}

test('during the change-over or long after it, it goes on under the new key, and a restart finds all in order', async () => {
  const after = await changed()
  expect(await looksAt(await serves(after))).toBe('good')
  expect(known()).toMatchObject({ key: formatVerifierKey(logKey(after)), earlier: [before()] })
  dropLogSignerBefore(keyed.machine, 'record')
  const later = await keyed.opened()
  witness.keep.close()
  await opens()
  await grows(later)
  expect(await looksAt(await serves(later))).toBe('good')
  expect(known()?.held).toContain(`\n— ${house.origin} `)
})

test('once it follows the new key, what only the old one signs is refused: the change cannot be rolled back', async () => {
  expect(await looksAt(await serves(await changed()))).toBe('good')
  const size = Number(known()?.held?.split('\n')[1])
  const forged = await signedCheckpoint(house, size + 1, new Uint8Array(32))
  expect((await witness.answer(`old ${size}\n\n${forged}`)).status).toBe(403)
})

test('a new key over a history that was rewritten is not followed, although the old key vouched for it', async () => {
  const { keep } = witness
  const size = Number(known()?.held?.split('\n')[1])
  const other = await signedCheckpoint(house, size, new Uint8Array(32).fill(9))
  keep.put({ ...keep.state(), logs: keep.state().logs.map((it) => ({ ...it, held: other })) })
  const after = await changed()
  dropLogSignerBefore(keyed.machine, 'record')
  await grows(await keyed.opened())
  expect(await looksAt(await serves(await keyed.opened()))).toBe('refused')
  expect(known()?.key).toBe(before())
  expect(formatVerifierKey(logKey(after))).not.toBe(before())
})

test('of a key that was lost it waits until the person who runs it says so', async () => {
  rmSync(keyed.machine.file('keys', 'log-record.key'))
  await changeLogKey(await keyed.opened({ evenLost: true }), keyed.machine, { why: 'lost', note: null })
  const after = await keyed.opened()
  const url = await serves(after)
  expect(await looksAt(url)).toBe('refused')
  expect(known()?.key).toBe(before())
  witness.keep.close()
  const says = async (...more: readonly string[]) => {
    const said: string[] = []
    for (const name of ['stdout', 'stderr'] as const)
      vi.spyOn(process[name], 'write').mockImplementation((piece) => said.push(String(piece)) > 0)
    const key = formatVerifierKey(logKey(after))
    try {
      return [await sajha(['witness', '--data', folder.file('w'), '--once', '--log', url, key, ...more]), said.join('')]
    } finally {
      vi.restoreAllMocks()
    }
  }
  expect(await says()).toEqual([3, expect.stringContaining('by telephone')])
  expect(await says('--new-key')).toEqual([0, expect.stringContaining('it has only grown')])
  await opens()
  expect(known()).toMatchObject({ key: formatVerifierKey(logKey(after)), earlier: [before()] })
})
