// Lawful erasure: asked by one body, agreed to by another; then nothing of it is left, and everything still verifies.
import { readdirSync, readFileSync } from 'node:fs'
import { readExport, type ShownEntry, textOf, verifyExport } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { begins, hashOf, inPieces, sends, someBytes } from '../attachments/testing/sending.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  checkLog,
  exported,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { rebuild } from '../upkeep/rebuild.ts'
import { erase } from './erase.ts'

let house: TestHouse
let kavita: TestPerson
let asha: TestPerson
let book: string

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  asha = await aPerson(house, { name: 'Asha', roles: ['lawyer'], at: await anOrganisation(house) })
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

const photo = someBytes(70_000, 'a face')
const SECRET = 'a name that should never have been written'

/** A paper with its file and a correction of it, in a book that both read. */
const aPaper = async () => {
  book = await aCase(kavita, 'Told at the gate.')
  const body = {
    to: asha.id,
    organisation: asha.organisation.id,
    as: 'lawyer',
    basis: 'law-requires',
    from: nowIn(house),
  } as const
  await seals(kavita, await writes(kavita, 'assignment', body, { book }))
  const { upload } = await begins(kavita, photo, { book })
  await sends(kavita, upload ?? '', 0, inPieces(photo))
  const paper = { sha256: hashOf(photo), media: 'image/jpeg', size: photo.length, name: 'face.jpg' }
  const it = await writes(
    kavita,
    'paper-added',
    { title: SECRET, paper, sort: 'photo' },
    { book, compartment: 'legal' },
  )
  await seals(kavita, it)
  const fix = { of: it.id, field: 'title', value: `${SECRET}, again`, why: 'Spelt wrong.' }
  await seals(kavita, await writes(kavita, 'correction', fix, { book, compartment: 'legal' }))
  return it.id
}

const asks = async (by: TestPerson, of: string) => {
  const body = { of, ground: 'court-order', order: 'HC Patna 12/26', why: 'It named a child.' } as const
  const it = await writes(by, 'erasure-asked', body, { book })
  await seals(by, it)
  return it.id
}
const agrees = async (by: TestPerson, of: string) => seals(by, await writes(by, 'erasure-agreed', { of }, { book }))

const take = async () => exported(house, 'keeper', book, 'en')
const files = () => readdirSync(house.attachmentFolder)

test('what two people of two bodies agree on is gone with its file and its correction, and the book still verifies', async () => {
  const of = await aPaper()
  expect(files()).toHaveLength(1)
  await agrees(asha, await asks(kavita, of))
  expect(await erase(house, book)).toBe(1)
  expect(files()).toEqual([])
  const zip = await take()
  expect(await verifyExport(zip, verifyEd25519)).toMatchObject({
    whole: true,
    broken: [],
    erased: 2,
    erasures: [{ by: { order: 'HC Patna 12/26' } }, { by: { order: 'HC Patna 12/26' } }],
  })
  expect(Buffer.from(zip).includes(SECRET)).toBe(false)
  const said = [...readExport(zip)].find(([name]) => name.endsWith('-erased.json'))
  const body = (JSON.parse(textOf(said?.[1] ?? new Uint8Array())) as ShownEntry).body
  expect(body?.shown['of']?.value).toBe(of)
  expect(body?.shown['order']?.value).toBe('HC Patna 12/26')
  expect(body?.shown['attachments']?.value).toBe(1)
  expect(await erase(house, book)).toBe(0)
})

test('the folds know nothing of it any more, and a rebuild gives the same rows', async () => {
  expect((await rebuild(house, { keep: false })).differences).toEqual([])
  const { rows } = await house.db.owner.query('select body_sealed from entry where book = $1 and kind = $2', [
    book,
    'paper-added',
  ])
  expect(rows).toEqual([{ body_sealed: null }])
})

test('a file that another entry still names stays', async () => {
  const of = await aPaper()
  const paper = { sha256: hashOf(photo), media: 'image/jpeg', size: photo.length, name: 'order.jpg' }
  await seals(
    kavita,
    await writes(kavita, 'paper-added', { title: 'Order', paper, sort: 'order' }, { book, compartment: 'legal' }),
  )
  await agrees(asha, await asks(kavita, of))
  expect(await erase(house, book)).toBe(1)
  expect(files()).toHaveLength(1)
  expect(readFileSync(`${house.attachmentFolder}/${files()[0]}`).length).toBeGreaterThan(0)
})

test('nothing is destroyed while a hold stands, nor when one body asks and agrees', async () => {
  const of = await aPaper()
  await seals(asha, await writes(asha, 'legal-hold', { state: 'placed', why: 'Appeal' }, { book }))
  const asked = await asks(kavita, of)
  await agrees(asha, asked)
  expect(await erase(house, book)).toBe(0)
  await seals(asha, await writes(asha, 'legal-hold', { state: 'lifted', why: 'Decided' }, { book }))
  expect(await erase(house, book)).toBe(1)
  const other = await aPaper()
  await agrees(kavita, await asks(kavita, other))
  expect(await erase(house, book)).toBe(0)
})
