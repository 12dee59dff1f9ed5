// A file of old records becomes closed books, all or none; they are listed and counted for whoever may read them, and leave as they came.
import { ofKind, readHtcds } from '@sajha/record'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { counts } from '../books/counts.ts'
import { docket } from '../books/docket.ts'
import { keptBook } from '../books/kept-book.ts'
import { openAs } from '../books/store.ts'
import {
  aHouse,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { exportHtcds } from './export-htcds.ts'
import { type Imported, importHtcds } from './import-htcds.ts'
import { bytesOf, everyRow, sampleCase } from './testing/samples.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())
afterEach(() => checkLog(house))

const imports = (
  person: TestPerson,
  bytes: Uint8Array,
  more: { dryRun?: boolean; choose?: Record<string, string> } = {},
) => importHtcds(house, { organisation: person.organisation.id, person: person.id, bytes, ...more })

const exports = async (person: TestPerson, as: 'json' | 'csv' | 'ctdc') =>
  (await exportHtcds(house, { organisation: person.organisation.id, as })).text

const oldBooks = async (person: TestPerson) =>
  (await docket(house, person.me, { open: true, historical: true, after: 0, limit: 200 })).books

const factsOf = async (person: TestPerson) =>
  new Map((await counts(house, person.me, true)).facts.map((it) => [`${it.kind}.${it.field}=${it.value}`, it.books]))

/** How many rows of the table have this text in this column. */
const rowsWith = (table: string, column: string, text: string): number => {
  const [header = '', ...rows] = table.trimEnd().split('\n')
  const at = header.split(',').indexOf(column)
  return rows.filter((it) => it.split(',')[at] === text).length
}

const said = (them: Imported['refusals']) => them.map((it) => `${it.row} ${it.field}`)

describe('a table of CTDC', () => {
  const table = everyRow(40)
  let manager: TestPerson
  let caseworker: TestPerson
  let result: Imported
  beforeAll(async () => {
    manager = await aPerson(house, { name: 'Sunita', roles: ['manager'] })
    caseworker = await aPerson(house, { name: 'Kavita', at: manager.organisation })
    result = await imports(caseworker, bytesOf(table))
  })

  test('becomes one closed book a row, sealed as old records', async () => {
    expect(result).toMatchObject({ outcome: 'taken', format: 'ctdc', books: 252, entries: 252 * 4, named: 0 })
    const { totals, books } = await docket(house, caseworker.me, { open: true, historical: true, after: 0, limit: 50 })
    expect(totals).toEqual({ open: 0, closed: 0, historical: 252 })
    expect(books).toHaveLength(50)
    expect(books.every((it) => it.historical && !it.open && it.entries === 4)).toBe(true)
  })

  test('is listed page by page, each book once', async () => {
    const pages = await Promise.all(
      [0, 100, 200].map((after) => docket(house, caseworker.me, { open: false, historical: true, after, limit: 100 })),
    )
    const ids = pages.flatMap((it) => it.books.map((one) => one.book))
    expect([ids.length, new Set(ids).size]).toEqual([252, 252])
  })

  test('is counted as its columns are', async () => {
    const facts = await factsOf(caseworker)
    expect(facts.get('historical-record.source=ctdc')).toBe(252)
    expect(facts.get('historical-record.gender=Feminine')).toBe(rowsWith(table, 'Woman', '1'))
    expect(facts.get('historical-record.exploitation=SexualExploitation')).toBe(rowsWith(table, 'isSexualExploit', '1'))
    expect(facts.get('historical-record.exploitation=ForcedLabour')).toBe(rowsWith(table, 'isForcedLabour', '1'))
    expect(facts.get('historical-record.control=meansThreats')).toBe(rowsWith(table, 'Means Threats', '1'))
    expect(facts.get('historical-record.control=PsychoactiveSubstance')).toBe(
      rowsWith(table, 'Means Drugs Alcohol', '1'),
    )
    expect(facts.get('historical-record.recruiter=Family')).toBe(rowsWith(table, 'Recruiter Relation Family', '1'))
    expect(facts.get('historical-record.ageBand=9-17')).toBe(rowsWith(table, 'Age Band', '2'))
    expect(facts.get('historical-record.citizenThere=true')).toBe(rowsWith(table, 'Is Citizen of Country', '1'))
  })

  test('is read by whoever brought it and by the managers, and by nobody else', async () => {
    expect(await oldBooks(manager)).toHaveLength(200)
    const colleague = await aPerson(house, { name: 'Rekha', at: manager.organisation })
    const stranger = await aPerson(house, { name: 'Asha', roles: ['manager'] })
    for (const it of [colleague, stranger]) {
      expect(await oldBooks(it)).toEqual([])
      expect((await counts(house, it.me, true)).facts).toEqual([])
    }
  })

  test('is none of the open cases, and none of their counts', async () => {
    const open = await docket(house, caseworker.me, { open: true, historical: false, after: 0, limit: 50 })
    expect(open.books).toEqual([])
    expect((await counts(house, caseworker.me, false)).facts).toEqual([])
  })

  test('leaves as the very table it was', async () => {
    expect(await exports(caseworker, 'ctdc')).toBe(table)
  })

  test('once opened again, a book is a case like any other', async () => {
    const book = (await oldBooks(caseworker))[0]?.book ?? ''
    const at = '2026-11-23T09:30+05:30'
    await seals(caseworker, await writes(caseworker, 'reopened', { reopenedAt: at, reason: 'she-asked' }, { book }))
    const open = await docket(house, caseworker.me, { open: true, historical: false, after: 0, limit: 50 })
    expect(open.books.map((it) => it.book)).toEqual([book])
    expect(open.totals).toEqual({ open: 1, closed: 0, historical: 251 })
  })
})

describe('a file of cases', () => {
  test('lies apart: facts where they are counted, who it is about where names are', async () => {
    const manager = await aPerson(house, { name: 'Sunita', roles: ['manager'] })
    const member = await aPerson(house, { name: 'Meera', roles: ['community'], at: manager.organisation })
    expect(await imports(manager, sampleCase('case.json'))).toMatchObject({ outcome: 'taken', books: 1, named: 1 })
    const book = (await oldBooks(manager))[0]?.book ?? ''
    await brings(manager, book, member)
    const seen = async (it: TestPerson) => {
      const opened = await openAs(house.db, it.id, house.clock.now(), book)
      return opened?.entries.map((one) => `${one.kind} in ${one.compartment}`)
    }
    expect(await seen(manager)).toContain('historical-person in identity')
    expect(await seen(member)).toEqual([
      'historical-record in coordination',
      'assignment in coordination',
      'closed in coordination',
      'assignment in coordination',
    ])
    expect((await oldBooks(member)).map((it) => it.book)).toEqual([book])
  })

  test.each(['case.json', 'case.csv', 'submission-of-the-official-form.xml'])('comes back whole: %s', async (name) => {
    const manager = await aPerson(house, { name: 'Sunita', roles: ['manager'] })
    await imports(manager, sampleCase(name))
    const [it] = JSON.parse(await exports(manager, 'json')).cases
    expect(it).toMatchObject({
      con_Consent: true,
      prs_FirstName: 'Meena',
      prs_Gender: 'Feminine',
      prs_Citizenship: ['IN'],
      prs_Birthdate: '2008-07-21',
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      vic_TypeOfExploitation: ['ForcedMarriage'],
      vic_MethodsOfControl: ['PhysicalThreats', 'RestrictsFinancialAccess'],
      cas_Status: 'Active',
      ...(name === 'case.json' && {
        hte: [{ hte_Type: 'Recruitment', hte_City: 'Katihar', hte_Country: 'IN', hte_Date: '2025-11-03' }],
      }),
    })
    const told = readHtcds(bytesOf(await exports(manager, 'csv'))).cases
    expect(told.map((one) => one.facts)).toEqual(readHtcds(sampleCase(name)).cases.map((one) => one.facts))
  })

  test('is never made into a row that looks as safe as CTDC’s', async () => {
    const manager = await aPerson(house, { name: 'Sunita', roles: ['manager'] })
    await imports(manager, sampleCase('case.json'))
    await expect(exports(manager, 'ctdc')).rejects.toMatchObject({ id: 'nothing-to-export' })
  })

  test('that was taken out says so in every book, and in the organisation’s how many persons it was about', async () => {
    const manager = await aPerson(house, { name: 'Sunita', roles: ['manager'] })
    await imports(manager, sampleCase('case.json'))
    expect(await exports(manager, 'json')).toBe(await exports(manager, 'json'))
    const book = (await oldBooks(manager))[0]?.book ?? ''
    const opened = await openAs(house.db, manager.id, house.clock.now(), book)
    expect(opened?.entries.filter((it) => it.kind === 'looked').map((it) => it.author)).toHaveLength(2)
    const told = ofKind((await keptBook(house, manager.organisation.book))?.entries ?? [], 'copied-out')
    expect(told.map(({ body }) => [body.as, body.how, body.persons])).toEqual([
      ['server', 'list', 1],
      ['server', 'list', 1],
    ])
  })
})

describe('a file that is not taken in', () => {
  const nothing = async (person: TestPerson) => expect(await oldBooks(person)).toEqual([])

  test('names row and field of every reason, and leaves nothing', async () => {
    const manager = await aPerson(house, { roles: ['manager'] })
    const broken = await imports(manager, sampleCase('broken-unknown-code.json'))
    expect([broken.outcome, said(broken.refusals)]).toEqual(['refused', ['1 vic_TypeOfExploitation']])
    const table = everyRow(100).replace(/\n0,0,1/, '\n0,0,7')
    const row = await imports(manager, bytesOf(table))
    expect([row.outcome, row.books, said(row.refusals)]).toEqual([
      'refused',
      0,
      [expect.stringMatching(/^\d+ Means Debt Bondage Earnings$/)],
    ])
    await nothing(manager)
  })

  test('asks about a misspelt column, and is taken in once somebody chose', async () => {
    const manager = await aPerson(house, { roles: ['manager'] })
    const table = everyRow(500).replace('Means Threats', 'Means Threts')
    const asked = await imports(manager, bytesOf(table))
    expect([asked.outcome, asked.questions.map((it) => `${it.row} ${it.id}`)]).toEqual(['refused', ['1 Means Threts']])
    await nothing(manager)
    const taken = await imports(manager, bytesOf(table), { choose: { 'Means Threts': 'meansThreats' } })
    expect([taken.outcome, taken.books]).toEqual(['taken', 20])
  })

  test('is one that was taken in before, and the submission of a form that was', async () => {
    const manager = await aPerson(house, { roles: ['manager'] })
    const form = sampleCase('submission-of-the-official-form.xml')
    for (const bytes of [bytesOf(everyRow(1000)), form]) {
      expect((await imports(manager, bytes)).outcome).toBe('taken')
      expect(await imports(manager, bytes)).toMatchObject({ outcome: 'refused', books: 0 })
    }
    // The same submission, sent again from the phone in another file.
    const resent = bytesOf(`<!-- again -->${new TextDecoder().decode(form).replace(/^<\?xml.*\?>/, '')}`)
    expect(said((await imports(manager, resent)).refusals)).toEqual(['null '])
    expect(await oldBooks(manager)).toHaveLength(11)
  })

  test('is taken in by another organisation all the same: nobody learns what others hold', async () => {
    const manager = await aPerson(house, { roles: ['manager'] })
    expect((await imports(manager, bytesOf(everyRow(1000)))).outcome).toBe('taken')
  })

  test('comes from somebody who may not read what would come of it', async () => {
    const administrator = await aPerson(house, { roles: ['administrator'] })
    await expect(imports(administrator, sampleCase('case.json'))).rejects.toMatchObject({ id: 'not-allowed' })
    const elsewhere = await anOrganisation(house)
    const stranger = { ...administrator, organisation: elsewhere }
    await expect(imports(stranger, sampleCase('case.json'))).rejects.toMatchObject({ id: 'nobody-there' })
  })
})

test('a rehearsal says what the real run then does, and leaves nothing', async () => {
  const manager = await aPerson(house, { roles: ['manager'] })
  const table = bytesOf(everyRow(200))
  const rehearsed = await imports(manager, table, { dryRun: true })
  expect(rehearsed).toMatchObject({ outcome: 'taken', books: 50, entries: 150 })
  expect(await oldBooks(manager)).toEqual([])
  expect(await imports(manager, table)).toEqual(rehearsed)
  expect(await oldBooks(manager)).toHaveLength(50)
})
