// A bundle for the public interest: it checks without us, holds nobody, and can be counted again by whoever is given its salts.
import { bookCommitment, fromBase64url, readExport, textOf, verifyPublic } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sequence } from '../../log/sequence.ts'
import { verifyEd25519 } from '../../platform/ed25519.ts'
import { aCase, aHouse, aPerson, checkLog, type TestHouse } from '../../testing/index.ts'
import { exportPublic } from './export-public.ts'

let house: TestHouse
const books: string[] = []

beforeAll(async () => {
  house = await aHouse()
  const kavita = await aPerson(house)
  for (let i = 0; i < 11; i++) books.push(await aCase(kavita, `Told at the gate of Basantpur, ${i}.`))
  house.clock.pass({ hours: 24 * 20 })
  await sequence(house)
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

test('it checks as a whole, a changed byte is found, and another key is not taken', async () => {
  const { zip } = await exportPublic(house, 'en')
  const files = readExport(zip)
  expect(await verifyPublic(files, verifyEd25519)).toEqual([])
  for (const [name, bytes] of files) {
    const copy = new Map(files)
    const changed = bytes.slice()
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
    copy.set(name, changed)
    expect(await verifyPublic(copy, verifyEd25519), name).not.toEqual([])
  }
  expect(await verifyPublic(files, verifyEd25519, 'another/log+00000000+AAAA')).toEqual(['public.json'])
})

test('nobody is in it: no id of a book, no name, no place; two releases share no hash', async () => {
  const [one, two] = [await exportPublic(house, 'hi'), await exportPublic(house, 'hi')]
  const bytes = Buffer.from(one.zip)
  for (const it of [...books, 'Basantpur', 'Kavita', 'gate']) expect(bytes.includes(it), it).toBe(false)
  const hashes = (zip: Uint8Array) =>
    JSON.parse(textOf(readExport(zip).get('public.json') ?? new Uint8Array())).books as string[]
  expect(hashes(one.zip)).toHaveLength(11)
  expect(hashes(one.zip).filter((it) => hashes(two.zip).includes(it))).toEqual([])
  const counts = (zip: Uint8Array) => textOf(readExport(zip).get('counts.json') ?? new Uint8Array())
  expect(counts(one.zip)).toBe(counts(two.zip))
  expect(JSON.parse(counts(one.zip))).toMatchObject({ asOf: '2026-12-01T00:00:00Z', books: 10 })
})

test('whoever is given the salts finds each record that was counted under its hash', async () => {
  const { zip, openings } = await exportPublic(house, 'ne')
  const told = JSON.parse(textOf(readExport(zip).get('public.json') ?? new Uint8Array())).books as string[]
  const opened = JSON.parse(openings).books as { book: string; n: number; seal: string; salt: string }[]
  expect(opened.map((it) => bookCommitment(fromBase64url(it.salt), it.book, it.n, it.seal)).sort()).toEqual(told)
  expect(opened.map((it) => it.book).sort()).toEqual([...books].sort())
})
