// The whole derived sample: 10,116 rows through the bodies of entries and back, every mapped value of every row, without a database.
import {
  caseIn,
  ctdcTable,
  type Entry,
  type HtcdsCase,
  readHtcds,
  toBodies,
  writeCsv,
  writeHtcdsCsv,
  writeHtcdsJson,
} from '@sajha/record'
import { expect, test } from 'vitest'
import { bytesOf, sampleTable } from './testing/samples.ts'

const table = sampleTable()
const { cases, refusals, questions } = readHtcds(bytesOf(table))

const entry = (body: unknown): Entry => ({
  id: 'one',
  book: 'book',
  kind: 'historical-record',
  version: 1,
  compartment: 'coordination',
  author: 'server',
  as: 'server',
  organisation: 'us',
  device: 'server',
  madeAt: '2026-11-23T09:00Z',
  saw: null,
  n: 1,
  sealedAt: '2026-11-23T09:00:00.000Z',
  marks: [],
  body: body as Entry['body'],
})

const kept = cases.map((it) => caseIn([entry(toBodies(it, { file: 'f'.repeat(43) }).record)], '2026-11-23'))
const back = kept.flatMap((it) => it ?? [])

test('all of it is read, and nobody in it has a name', () => {
  expect([cases.length, refusals, questions]).toEqual([10_116, [], []])
  expect(cases.filter((it) => toBodies(it, { file: 'f'.repeat(43) }).person)).toEqual([])
})

test('every row is written again as it was', () => {
  expect(writeCsv(ctdcTable(back), '\n') === table).toBe(true)
})

/** Columns whose value HTCDS has a code for, and the code. */
const MAPPED = [
  ['Woman', 'prs_Gender', 'Feminine'],
  ['Means False Promises', 'vic_MethodsOfControl', 'FalsePromises'],
  ['Means Drugs Alcohol', 'vic_MethodsOfControl', 'PsychoactiveSubstance'],
  ['Means Excessive Work Hours', 'vic_MethodsOfControl', 'ExcessiveWorkingHours'],
  ['Means Withhold Docs', 'vic_MethodsOfControl', 'WithholdsDocuments'],
  ['isForcedLabour', 'vic_TypeOfExploitation', 'ForcedLabour'],
  ['isSexualExploit', 'vic_TypeOfExploitation', 'SexualExploitation'],
  ['Means Threats', 'ext_vic_MethodsOfControl', 'meansThreats'],
  ['Means Abuse', 'ext_vic_MethodsOfControl', 'meansAbusePsyPhySex'],
  ['Means Deny Basic Needs', 'ext_vic_MethodsOfControl', 'meansDenyBasicNeeds'],
  ['Means Debt Bondage Earnings', 'ext_vic_MethodsOfControl', 'meansDebtBondageEarnings'],
  ['Trans/NonConforming', 'ext_prs_Gender', 'TransOrNonConforming'],
] as const

const [header = [], ...rows] = table
  .trimEnd()
  .split('\n')
  .map((it) => it.split(','))
const wrong = (told: readonly HtcdsCase[]) =>
  MAPPED.flatMap(([column, name, code]) => {
    const at = header.indexOf(column)
    const says = (it: HtcdsCase | undefined) => [it?.facts[name] ?? it?.extensions[name]].flat().includes(code)
    return rows.flatMap((row, i) => (says(told[i]) === (row[at] === '1') ? [] : [`${column}, row ${i + 2}`]))
  })

test('every mapped value stands in the HTCDS that leaves, row by row, as JSON and as a table', () => {
  for (const text of [writeHtcdsJson(back), writeHtcdsCsv(back)]) {
    const told = readHtcds(bytesOf(text))
    expect([told.refusals, told.questions, told.cases.length]).toEqual([[], [], 10_116])
    expect(wrong(told.cases)).toEqual([])
  }
})
