// The log's key is changed, lost, and changed by two at once; and whoever held the old one, or an export, or a copy of the folder, finds
// the way or is told that there is none.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { followKeys, formatVerifierKey, openNote, toBase64url, verifyExport } from '@sajha/record'
import Fastify from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { logKey, newestCheckpoint } from '../log/checkpoint.ts'
import { sequence } from '../log/sequence.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { dropLogSignerBefore } from '../platform/keys.ts'
import { testFolder } from '../platform/test-database.ts'
import {
  aCase,
  aHouse,
  aKeyedHouse,
  aPerson,
  checkLog,
  exported,
  type KeyedHouse,
  type TestHouse,
  type TestPerson,
} from '../testing/index.ts'
import { changeLogKey } from './change-log-key.ts'
import { isLost } from './log-keys.ts'
import { logKeyRoutes } from './routes.ts'

let keyed: KeyedHouse
let machine: KeyedHouse['machine']
let first: TestHouse
let kavita: TestPerson
let book: string

beforeEach(async () => {
  keyed = await aKeyedHouse()
  machine = keyed.machine
  first = await keyed.opened()
  kavita = await aPerson(first)
  book = await aCase(kavita, 'She ate, and asked for a bed near the door.')
  await sequence(first)
})
afterEach(async () => {
  await checkLog(await keyed.opened())
  await keyed.close()
})

const keyNow = (house: TestHouse) => toBase64url(house.keys.signer.publicKey)
const planned = { why: 'planned', note: null } as const
const change = async (house: TestHouse, folder = machine): Promise<TestHouse> => ({
  ...(await changeLogKey(house, folder, planned)),
  clock: first.clock,
  close: first.close,
})
const signersOf = async (house: TestHouse): Promise<readonly string[]> => {
  const keys = [logKey(first), logKey(house)].filter((it, i, all) => all.findIndex(({ id }) => id === it.id) === i)
  const note = await openNote((await newestCheckpoint(house))?.note ?? '', keys, verifyEd25519)
  return note.verdict === 'signed' ? note.by.map((it) => it.key.id) : []
}
const told = async (house: TestHouse) => {
  const http = Fastify()
  logKeyRoutes(http, house)
  const answer = await http.inject({ method: 'GET', url: '/log/keys' })
  return answer.statusCode === 200 ? answer.json() : null
}
const writesMore = async (house: TestHouse) => aCase({ ...kavita, house }, 'Another day.')

test('a log whose key was never changed tells of no other', async () => {
  expect(await told(first)).toBeNull()
})

test('both keys sign during a change-over, then the new one alone; whoever held the old one is led to it', async () => {
  const after = await change(first)
  expect(after.origin).toBe(first.origin)
  expect(keyNow(after)).not.toBe(keyNow(first))
  expect(await signersOf(after)).toEqual([logKey(after).id, logKey(first).id])
  expect((await followKeys(await told(after), logKey(first), verifyEd25519))?.key).toEqual(logKey(after))
  expect(dropLogSignerBefore(machine, 'record')).toBe(true)
  const later = await keyed.opened()
  await writesMore(later)
  await sequence(later)
  expect(await signersOf(later)).toEqual([logKey(after).id])
  expect((await followKeys(await told(later), logKey(first), verifyEd25519))?.key).toEqual(logKey(after))
})

test('an export made after two changes verifies for whoever has the very first key, and for no stranger', async () => {
  const second = await change(first)
  const third = await change(second)
  const zip = await exported(third, 'keeper', book, 'en')
  for (const house of [first, second, third])
    expect((await verifyExport(zip, verifyEd25519, formatVerifierKey(logKey(house)))).broken).toEqual([])
  const other = await aHouse()
  expect((await verifyExport(zip, verifyEd25519, formatVerifierKey(logKey(other)))).whole).toBe(false)
  await other.close()
})

test('an export made before the change still verifies with the key it was made with, and not with one made up', async () => {
  const zip = await exported(first, 'keeper', book, 'en')
  await change(first)
  expect((await verifyExport(zip, verifyEd25519, formatVerifierKey(logKey(first)))).whole).toBe(true)
})

test('cut off before the change is sealed, nothing was changed, and the next try takes the key that was made', async () => {
  const broken = {
    ...first,
    keys: {
      ...first.keys,
      signer: {
        ...first.keys.signer,
        sign: () => {
          throw new Error('cut off')
        },
      },
    },
  }
  await expect(changeLogKey(broken, machine, planned)).rejects.toThrow('cut off')
  expect(keyNow(await keyed.opened())).toBe(keyNow(first))
  const [made] = readdirSync(machine.file('keys')).filter((it) => it.includes('next'))
  expect(made).toBeDefined()
  expect(keyNow(await change(await keyed.opened()))).not.toBe(keyNow(first))
  expect(readdirSync(machine.file('keys')).filter((it) => it.includes('next'))).toEqual([])
})

test.each(['before the files were moved', 'when the old one was copied', 'when all was moved'])(
  'cut off after the change is sealed, %s, the next start signs with the new key',
  async (when) => {
    const keys = machine.file('keys')
    const at = (name: string) => join(keys, name)
    copyFileSync(at('log-record.key'), at('kept'))
    const after = await change(first)
    if (when !== 'when all was moved') {
      renameSync(at('log-record.key'), at('log-record.next.key'))
      copyFileSync(at('kept'), at('log-record.key'))
      if (when === 'before the files were moved') rmSync(at('log-record.before.key'))
    }
    rmSync(at('kept'))
    const next = await keyed.opened()
    expect(keyNow(next)).toBe(keyNow(after))
    expect(readdirSync(keys).filter((it) => it.startsWith('log-'))).toEqual(['log-record.before.key', 'log-record.key'])
    await writesMore(next)
    await sequence(next)
    expect(await signersOf(next)).toEqual([logKey(after).id, logKey(first).id])
  },
)

test('of two who change the key at once one is told that the other did, and one chain stands', async () => {
  const copies = [machine, testFolder()] as const
  mkdirSync(copies[1].file('keys'))
  copyFileSync(machine.file('keys', 'log-record.key'), copies[1].file('keys', 'log-record.key'))
  const done = await Promise.allSettled(copies.map((folder) => changeLogKey({ ...first }, folder, planned)))
  const refused = done.filter((it) => it.status === 'rejected')
  expect(refused).toMatchObject([{ reason: { why: 'changed-meanwhile' } }])
  // Whose folder it was decides who can go on: the other is told to fetch the keys.
  const winner = copies[done.findIndex((it) => it.status === 'fulfilled')] ?? machine
  expect((await keyed.opened({ folder: winner })).keyChanges).toHaveLength(1)
  const loser = copies.find((it) => it !== winner) ?? machine
  await expect(keyed.opened({ folder: loser })).rejects.toThrow(/put keys\/log-record.key back/)
  copyFileSync(winner.file('keys', 'log-record.key'), machine.file('keys', 'log-record.key'))
  copies[1].remove()
})

test('a server that was running all along does not sign on with the old key', async () => {
  const after = await change(first)
  await writesMore(after)
  await expect(sequence(first)).rejects.toThrow('another key by now')
  expect(await sequence(after)).toBeGreaterThan(0)
})

test('the old key put back is refused: the change stands in the log', async () => {
  copyFileSync(machine.file('keys', 'log-record.key'), machine.file('kept'))
  await change(first)
  dropLogSignerBefore(machine, 'record')
  renameSync(machine.file('keys', 'log-record.key'), machine.file('new'))
  copyFileSync(machine.file('kept'), machine.file('keys', 'log-record.key'))
  await expect(keyed.opened()).rejects.toThrow(/put keys\/log-record.key back/)
  renameSync(machine.file('new'), machine.file('keys', 'log-record.key'))
})

test('a key that is lost stops the start; a new one is told as vouched for by nobody, and everything sealed is still there', async () => {
  rmSync(machine.file('keys', 'log-record.key'))
  await expect(keyed.opened()).rejects.toThrow('new-log-key --lost')
  await expect(changeLogKey(first, machine, { why: 'lost', note: null })).rejects.toMatchObject({ why: 'not-lost' })
  const even = await keyed.opened({ evenLost: true })
  expect(isLost(even)).toBe(true)
  await expect(changeLogKey(even, machine, planned)).rejects.toMatchObject({ why: 'not-lost' })
  await changeLogKey(even, machine, { why: 'lost', note: 'The disk broke.' })
  const after = await keyed.opened()
  expect(after.origin).toBe(first.origin)
  const followed = await followKeys(await told(after), logKey(first), verifyEd25519)
  expect(followed).toMatchObject({ lost: true, cosigned: [] })
  expect(JSON.stringify(await told(after))).not.toContain('The disk broke.')
  const zip = await exported(after, 'keeper', book, 'en')
  expect((await verifyExport(zip, verifyEd25519, formatVerifierKey(logKey(after)))).broken).toEqual([])
  // Somebody who has the lost key alone is not led past it by the export itself.
  expect((await verifyExport(zip, verifyEd25519, formatVerifierKey(logKey(first)))).whole).toBe(false)
})
