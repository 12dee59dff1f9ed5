// An export from the reader's door to a stranger's desk: what is in it, what is not, and that it checks without us.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BodyNamed, isKeptBack, readExport, type ShownEntry, textOf, verifyExport } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { testFolder } from '../platform/test-database.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  exported,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { commands } from './how-to-verify.ts'

let house: TestHouse
let kavita: TestPerson
let meera: TestPerson
let book: string

const paper = new TextEncoder().encode('a photographed order')
const sha256 = createHash('sha256').update(paper).digest('base64url')

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  meera = await aPerson(house, { name: 'Meera', roles: ['doctor'], at: kavita.organisation })
  book = await aCase(kavita, 'A girl was put on a train <script>alert(1)</script> with a stranger.')
  await brings(kavita, book, meera)
  house.clock.pass({ minutes: 7 })
  const said = {
    words: { text: 'हम घर ना जाइब।', language: 'bho' },
    plain: 'I do not want to go home.',
    about: 'wants',
  } as const
  const age = await writes(
    kavita,
    'age-evidence',
    { source: 'herself', age: { from: 16, to: 17 } },
    { book, compartment: 'legal' },
  )
  await seals(
    kavita,
    await writes(kavita, 'her-words', { ...said, saidAt: nowIn(house) }, { book }),
    age,
    await writes(kavita, 'person-identified', { name: 'सीता' }, { book }),
  )
  const fix = { of: age.id, field: 'age', value: { from: 15, to: 15 }, why: 'The school paper was found.' }
  const wrong = { of: age.id, words: { text: 'हम पंद्रह के बानी।', language: 'bho' }, saidAt: nowIn(house) }
  const order = {
    title: 'Order',
    paper: { sha256, media: 'image/jpeg', size: paper.length, name: 'order.jpg' },
    sort: 'order',
  } as const
  await seals(
    kavita,
    await writes(kavita, 'correction', fix, { book, compartment: 'legal' }),
    await writes(kavita, 'objection', wrong, { book, compartment: 'legal' }),
    await writes(kavita, 'paper-added', order, { book, compartment: 'health' }),
  )
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

const take = (by: TestPerson | 'keeper', language: 'en' | 'hi' | 'ne' = 'en') =>
  exported(house, by === 'keeper' ? by : by.me, book, language, async (wanted) => (wanted === sha256 ? paper : null))

const entriesIn = (zip: Uint8Array) =>
  [...readExport(zip)].flatMap(([name, bytes]) =>
    name.startsWith('entries/') ? [JSON.parse(textOf(bytes)) as ShownEntry] : [],
  )

test('an export is whole to a stranger, and its last entry says who took it', async () => {
  const zip = await take(kavita)
  const verdict = await verifyExport(zip, verifyEd25519)
  expect(verdict).toMatchObject({ whole: true, broken: [], book, keptBack: 0, attachments: 1, absent: [] })
  const last = entriesIn(zip).at(-1)
  expect(last?.envelope.kind).toBe('looked')
  expect(last?.body?.shown['who']?.value).toBe(kavita.id)
  expect(last?.body?.shown['how']?.value).toBe('exported')
  const names = [...readExport(zip).keys()]
  expect(names).toContain('entries/0001-report-received.json')
  expect(names.filter((it) => /[^\w./-]/.test(it))).toEqual([])
})

test('what its reader may not read is kept back, by its seal alone', async () => {
  const zip = await take(meera)
  expect(await verifyExport(zip, verifyEd25519)).toMatchObject({ whole: true })
  const entries = entriesIn(zip)
  const shown = entries.filter((it) => !isKeptBack(it))
  expect(new Set(shown.map((it) => it.envelope.compartment))).toEqual(new Set(['coordination', 'health']))
  expect(entries.length - shown.length).toBe(4)
  expect(Buffer.from(zip).includes('सीता')).toBe(false)
  expect(Buffer.from(zip).includes('school paper')).toBe(false)
  expect(Buffer.from(await take(kavita)).includes('सीता')).toBe(true)
})

test('an attachment that has not arrived is said to be absent, and the export is whole', async () => {
  const zip = await exported(house, kavita.me, book, 'en')
  expect(await verifyExport(zip, verifyEd25519)).toMatchObject({ whole: true, attachments: 0, absent: [sha256] })
})

test('whoever reads nothing of a book learns nothing of it, and no look is written', async () => {
  const stranger = await aPerson(house, { name: 'Ramesh', roles: ['police'], at: await anOrganisation(house) })
  const before = entriesIn(await take('keeper')).length
  for (const id of [book, 'no-such-book__________'])
    await expect(exported(house, stranger.me, id, 'en')).rejects.toMatchObject({ id: 'nothing-to-export' })
  expect(entriesIn(await take('keeper')).length).toBe(before + 1)
})

test('the keeper’s copy shows all of the book, and says that it was taken', async () => {
  const entries = entriesIn(await take('keeper'))
  expect(entries.every((it) => !isKeptBack(it))).toBe(true)
  expect(entries.at(-1)?.body?.shown['who']?.value).toBe('sajha-server----------')
})

test.each(['en', 'hi', 'ne'] as const)(
  'the page reads in %s: her words first, her objection beside what it disputes',
  async (language) => {
    const page = textOf(readExport(await take(kavita, language)).get('index.html') ?? new Uint8Array())
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toContain('<script')
    const at = (text: string) => {
      expect(page).toContain(text)
      return page.indexOf(text)
    }
    expect(at('हम घर ना जाइब')).toBeLessThan(at('id="e1"'))
    const card = page.slice(at('id="e4"'), at('id="e5"'))
    expect(card).toContain('हम पंद्रह के बानी')
    expect(card).toContain('The school paper was found.')
    expect(card).toMatch(/class="was"[\s\S]*class="now"/)
    expect(page).not.toMatch(/\{\w+\}|undefined|\[object/)
  },
)

test('the commands on the page of an export find nothing wrong with it, and find what was changed', async () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  const files = readExport(await take(meera))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(folder.file(name)), { recursive: true })
    writeFileSync(folder.file(name), bytes)
  }
  const text = readFileSync(folder.file('how-to-verify.txt'), 'utf8')
  const [, script = ''] = /\n-{70,}\n([\s\S]*?)\n-{70,}\n/.exec(text) ?? []
  const { key } = JSON.parse(readFileSync(folder.file('book.json'), 'utf8')).log as { key: string }
  expect(script.trim()).toBe(commands(key).trim())
  const run = () => spawnSync('sh', ['-c', script], { cwd: folder.path, encoding: 'utf8' })
  const whole = run()
  expect(whole.stderr).toBe('')
  expect(whole.stdout).not.toContain('BROKEN')
  expect(whole.stdout.match(/Signature Verified Successfully/g)).toHaveLength(2)
  const entry = folder.file(join('entries', '0001-report-received.json'))
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('"as":"caseworker"', '"as":"manager"'))
  const broken = run()
    .stdout.split('\n')
    .filter((it) => it.startsWith('BROKEN'))
  expect(broken).toEqual([
    'BROKEN entries/0001-report-received.json',
    'BROKEN id entries/0001-report-received.json',
    'BROKEN signature entries/0001-report-received.json',
  ])
  writeFileSync(folder.file('checkpoint'), readFileSync(folder.file('checkpoint'), 'utf8').replace(/\n\d+\n/, '\n7\n'))
  expect(run().stdout).toContain('BROKEN checkpoint')
})

test('every byte of a real export counts', async () => {
  const zip = await take(meera)
  // The page that checks it is most of it, and is one file like the others: of its bytes a few.
  const [page, after] = ['<!doctype html>\n<html lang="en"><head><meta', 'book.json'].map((it) =>
    Buffer.from(zip).indexOf(it),
  )
  const isPage = (at: number) =>
    page !== undefined && after !== undefined && page >= 0 && at > page && at + 9000 < after
  for (let at = 0; at < zip.length; at += isPage(at) ? 9000 : 211) {
    const copy = zip.slice()
    copy[at] = (copy[at] ?? 0) ^ 1
    expect((await verifyExport(copy, verifyEd25519)).whole, `byte ${at}`).toBe(false)
  }
})

test('an entry that was refused is in no export', async () => {
  const note: BodyNamed<'note'> = { text: 'Not for this book.' }
  const stranger = await aPerson(house, { name: 'Ramesh', roles: ['manager'] })
  const [outcome] = await pushes(stranger, await writes(stranger, 'note', note, { book }))
  expect(outcome?.outcome).toBe('refused')
  expect(Buffer.from(await take(kavita)).includes(note.text)).toBe(false)
})
