// Copies for others: each checks as a whole, says that something is kept back and never what, and two of them give no third thing.
import { createHash } from 'node:crypto'
import { isKeptBack, type Purpose, readExport, type ShownEntry, textOf, verifyExport } from '@sajha/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyEd25519 } from '../platform/ed25519.ts'
import {
  aCase,
  aHouse,
  aPerson,
  checkLog,
  exported,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'

const NAME = 'सीताकुमारी Sitakumari'
const PLACE = 'Basantpurtola'
const INFORMANT = 'Ramdulari-Padosan-Jhumka'
const picture = new TextEncoder().encode('\u00ffJFIF a face nobody may see')
const copied = new TextEncoder().encode('a picture with its faces covered')
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url')

let house: TestHouse
let kavita: TestPerson
let book: string
const made = new Map<Purpose, Uint8Array>()

const tell = async (by: TestPerson, name: string): Promise<string> => {
  const it = await aCase(by, `${INFORMANT}. ${name}`)
  const at = nowIn(house)
  const original = { sha256: shaOf(picture), media: 'image/jpeg', size: picture.length, name: `${name}.jpg` }
  const evidence = await writes(
    by,
    'evidence-sealed',
    {
      title: `Ledger, ${name}`,
      original,
      sort: 'photo',
      came: 'taken-here',
      where: { name: PLACE },
      device: 'Nokia G21',
    },
    { book: it, compartment: 'legal' },
  )
  await seals(
    by,
    await writes(by, 'person-identified', { name }, { book: it }),
    await writes(by, 'note', { text: `${name} slept.` }, { book: it, compartment: 'care' }),
    await writes(
      by,
      'her-words',
      { words: { text: `हम ${name}`, language: 'bho' }, about: 'wants', saidAt: at },
      { book: it },
    ),
    await writes(by, 'placement', { home: { name: PLACE }, arrivedAt: at, stay: 'interim' }, { book: it }),
    evidence,
  )
  await seals(
    by,
    await writes(
      by,
      'custody-passed',
      { of: evidence.id, at, from: name, to: 'Asha', why: 'keeping', seal: 'whole' },
      { book: it, compartment: 'legal' },
    ),
    await writes(
      by,
      'working-copy',
      {
        of: evidence.id,
        copy: { sha256: shaOf(copied), media: 'image/jpeg', size: copied.length, name: 'wkcp77.jpg' },
        changed: ['metadata', 'faces'],
      },
      { book: it, compartment: 'legal' },
    ),
  )
  return it
}

const bytesOf = (sha256: string) => (sha256 === shaOf(picture) ? picture : sha256 === shaOf(copied) ? copied : null)
const take = (of: string, purpose: Purpose) =>
  exported(house, kavita.me, of, 'en', async (it) => bytesOf(it), { purpose, recipient: 'District Court, Devipur' })

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await tell(kavita, NAME)
  for (const it of ['public', 'partner', 'investigation', 'court', 'own'] as const) made.set(it, await take(book, it))
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const zipOf = (purpose: Purpose) => made.get(purpose) ?? new Uint8Array()
const has = (zip: Uint8Array, text: string | Uint8Array) => Buffer.from(zip).includes(text)
/** The value, what hashes of it without a salt look like, and every part of it of five letters. */
const traces = (text: string): readonly string[] => [
  ...Array.from({ length: Math.max(1, text.length - 4) }, (_, at) => text.slice(at, at + 5)).filter(
    (it) => !/^\s|\s$/.test(it),
  ),
  ...(['hex', 'base64', 'base64url'] as const).map((it) => createHash('sha256').update(text).digest(it)),
  ...(['hex', 'base64', 'base64url'] as const).map((it) =>
    createHash('sha256').update(JSON.stringify(text)).digest(it),
  ),
  Buffer.from(text).toString('base64').slice(0, 16),
]

describe.each(['public', 'partner', 'investigation', 'court', 'own'] as const)('a copy for %s', (purpose) => {
  test('checks as a whole, and says for whom it is and when', async () => {
    expect(await verifyExport(zipOf(purpose), verifyEd25519)).toMatchObject({ whole: true, broken: [] })
    const files = readExport(zipOf(purpose))
    expect(textOf(files.get('index.html') ?? new Uint8Array())).toContain('class="given">For District Court, Devipur')
    const told = JSON.parse(textOf(files.get('redaction.json') ?? new Uint8Array()))
    expect(told).toMatchObject({ purpose, recipient: 'District Court, Devipur' })
  })

  test('a changed byte in it is found', async () => {
    const zip = zipOf(purpose)
    for (let at = 0; at < zip.length; at += 1601) {
      const copy = zip.slice()
      copy[at] = (copy[at] ?? 0) ^ 1
      expect((await verifyExport(copy, verifyEd25519)).whole, `byte ${at}`).toBe(false)
    }
  })
})

describe('what is kept back', () => {
  test.each([
    ['public', [NAME, PLACE, INFORMANT, 'Nokia G21', 'wkcp77.jpg']],
    ['partner', [NAME, INFORMANT, 'Nokia G21', 'wkcp77.jpg']],
    ['investigation', ['JFIF a face']],
    ['own', [INFORMANT, 'slept.']],
  ] as const)('is nowhere in the bytes of a copy for %s, whole or in part, nor a hash of it', (purpose, values) => {
    const found = values.flatMap((it) => traces(it).filter((one) => has(zipOf(purpose), one)))
    expect(found).toEqual([])
  })

  test('a face is in the copy for a court only; its working copy also where it is investigated', () => {
    const withFace = [...made.keys()].filter((it) => has(zipOf(it), picture))
    const withCopy = [...made.keys()].filter((it) => has(zipOf(it), copied))
    expect([withFace, withCopy]).toEqual([['court'], ['investigation', 'court']])
  })

  test('is shown to be there: the entry by its seal, the field by its name', () => {
    const files = [...readExport(zipOf('public'))].filter(([name]) => name.startsWith('entries/'))
    const entries = files.map(([, bytes]) => JSON.parse(textOf(bytes)) as ShownEntry)
    expect(entries.some((it) => isKeptBack(it))).toBe(true)
    const sealed = entries.find((it) => !isKeptBack(it) && it.envelope.kind === 'evidence-sealed')
    expect(Object.keys(sealed?.body?.kept ?? {}).sort()).toEqual(['device', 'original', 'title', 'where'])
  })

  test('gives nothing away by its length: two books that differ only in it give copies of one shape and size', async () => {
    const shape = async (of: string) =>
      [...readExport(await take(of, 'public'))].map(([name, bytes]) => {
        const it = name.startsWith('entries/') ? (JSON.parse(textOf(bytes)) as ShownEntry) : null
        // The proofs grow with the log; what is kept back does not.
        return `${name} ${it && !isKeptBack(it) ? JSON.stringify(it.body).length : ''}`
      })
    const short = await tell(kavita, 'Mo')
    const long = await tell(kavita, 'A name of quite another length altogether')
    expect(await shape(short)).toEqual(await shape(long))
  })
})

test('two copies laid side by side show no field that the wider one does not', () => {
  const fields = (zip: Uint8Array) =>
    new Set(
      [...readExport(zip)].flatMap(([name, bytes]) => {
        const it = name.startsWith('entries/') ? (JSON.parse(textOf(bytes)) as ShownEntry) : null
        return it && !isKeptBack(it) ? Object.keys(it.body?.shown ?? {}).map((field) => `${it.id} ${field}`) : []
      }),
    )
  const chain = (['public', 'partner', 'investigation', 'court'] as const).map((it) => fields(zipOf(it)))
  for (const [i, narrow] of chain.entries())
    for (const wide of chain.slice(i + 1)) expect([...narrow].filter((it) => !wide.has(it))).toEqual([])
})

test('a copy that keeps something back and is for nobody is not made', async () => {
  const nobody = exported(house, kavita.me, book, 'en', async () => null, { purpose: 'public', recipient: ' ' })
  await expect(nobody).rejects.toMatchObject({ id: 'wrong-form' })
})

test('that a copy was made, what for and for whom stands in the book', async () => {
  const files = [...readExport(await take(book, 'whole'))].filter(([name]) => name.includes('looked'))
  const bodies = files.map(([, bytes]) => (JSON.parse(textOf(bytes)) as ShownEntry).body?.shown)
  expect(bodies.map((it) => it?.['purpose']?.value)).toContain('partner')
  expect(bodies.map((it) => it?.['recipient']?.value)).toContain('District Court, Devipur')
})

test('for a court each piece of evidence has its certificate, in English and in Hindi, with Part B left empty', () => {
  const files = readExport(zipOf('court'))
  const names = [...files.keys()].filter((it) => it.startsWith('certificates/'))
  expect(names.map((it) => it.slice(-7))).toEqual(['en.html', 'hi.html'])
  const page = textOf(files.get(names[0] ?? '') ?? new Uint8Array())
  expect(page).toContain(Buffer.from(picture.length === 0 ? '' : shaOf(picture), 'base64url').toString('hex'))
  for (const it of ['BSA s.63(4)', '1 July 2024', 'Nokia G21', 'fields need counsel', 'Part B', 'Gap:'])
    expect(page).toContain(it)
  expect(page).not.toMatch(/\{\w+\}|undefined|\[object/)
  expect([...readExport(zipOf('partner')).keys()].filter((it) => it.startsWith('certificates/'))).toEqual([])
})
