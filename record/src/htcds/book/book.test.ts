// A case becomes the entries of a book and comes back as it was, whatever it holds; and nothing that could be a name lies with facts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../entry.ts'
import { faultsIn } from '../../kind.ts'
import { KINDS } from '../../kinds/index.ts'
import type { HtcdsCase, HtcdsValue } from '../case.ts'
import { readHtcds } from '../read-htcds.ts'
import { COUNTRIES } from '../standard/countries.ts'
import { EXTRA_CODES } from '../standard/extensions.ts'
import { FIELDS, repeatOf, type StandardField } from '../standard/fields.ts'
import { listOf } from '../standard/lists.ts'
import { writeHtcdsCsv } from '../write/csv.ts'
import { writeHtcdsJson } from '../write/json.ts'
import { caseIn } from './case-in.ts'
import { toBodies } from './to-bodies.ts'

const FILE = 'c2FtcGxlLWhhc2gtb2YtNDMtbGV0dGVycy1mb3ItdGVzdHM'.slice(0, 43)
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('Meena', 'मीना', '=1+1', 'a;b', 'TRUE', '0', 'x\r\ny'),
)
const text = words.filter((it) => it.trim() !== '' && it.isWellFormed())
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((it) => Temporal.PlainDate.from('1960-01-01').add({ days: it }).toString())

const codesOf = (it: StandardField): readonly string[] => {
  if (it.name === 'prs_Citizenship') return COUNTRIES
  return Object.keys(listOf(it.name) ?? { eng: 1, mai: 1, 'nep-NP': 1 })
}

const value = (it: StandardField): fc.Arbitrary<HtcdsValue> => {
  if (it.name === 'prs_MailingCountry') return fc.constantFrom('IN', 'NP', 'somewhere')
  if (it.form === 'date') return day
  if (it.form === 'checkbox') return fc.boolean()
  if (it.form === 'whole') return fc.integer({ min: 0, max: 500 })
  if (it.form === 'decimal') return fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000)
  if (it.form === 'code') return fc.constantFrom(...codesOf(it))
  if (it.form === 'codes') return fc.uniqueArray(fc.constantFrom(...codesOf(it)), { minLength: 1, maxLength: 3 })
  return text
}

const factsOf = (fields: readonly StandardField[]) =>
  fc.record(Object.fromEntries(fields.map((it) => [it.name, value(it)])), { requiredKeys: [] })

const beside = (field: keyof typeof EXTRA_CODES) =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(EXTRA_CODES[field])), { minLength: 1 })

const extensions = fc.record(
  {
    ext_vic_MethodsOfControl: beside('vic_MethodsOfControl'),
    ext_vic_TypeOfExploitation: beside('vic_TypeOfExploitation'),
    ctdc_ageBroad: fc.constantFrom('0-8', '48+'),
    ctdc_yearOfRegistration: fc.integer({ min: 2002, max: 2025 }),
    ctdc_isCitizenOfCountry: fc.constant(true as const),
    ctdc_recruiterRelationFriend: fc.constant(true as const),
    ctdc_CountryOfExploitation: fc.constantFrom('IN', 'Somewhere else'),
    ext_cas_ReasonForIncomingReferral: fc.constant(['in her own words']),
    'Shelter bed': text,
  },
  { requiredKeys: [] },
)

const once = FIELDS.filter((it) => repeatOf(it.name) === null)
const repeats = (prefix: string) => {
  const fields = FIELDS.filter((it) => it.name.startsWith(`${prefix}_`))
  const one = factsOf(fields).filter((it) => Object.keys(it).length > 0)
  return fc.array(one, { minLength: 1, maxLength: 3 })
}

const aCase = fc.record({
  row: fc.integer({ min: 1, max: 100_000 }),
  id: fc.option(fc.constantFrom('uuid:1', 'uuid:2')),
  facts: factsOf(once),
  repeats: fc.record(
    { hte: repeats('hte'), spl: repeats('spl'), cco: repeats('cco'), per: repeats('per') },
    { requiredKeys: [] },
  ),
  extensions,
  ctdc: fc.constant(null),
}) as fc.Arbitrary<HtcdsCase>

const entry = (kind: 'historical-record' | 'historical-person', n: number, body: unknown): Entry => ({
  id: `${kind} ${n}`,
  book: 'book',
  kind,
  version: 1,
  compartment: KINDS[kind].compartments[0],
  author: 'server',
  as: 'server',
  organisation: 'us',
  device: 'server',
  madeAt: '2026-11-23T09:00Z',
  saw: null,
  n,
  sealedAt: '2026-11-23T09:00:00.000Z',
  marks: [],
  body: JSON.parse(JSON.stringify(body)),
})

const sealed = (it: HtcdsCase): readonly Entry[] => {
  const { record, person } = toBodies(it, { file: FILE })
  return [entry('historical-record', 1, record), ...(person ? [entry('historical-person', 2, person)] : [])]
}

/** Codes in the order of their field; what stands beside it follows. */
const plain = (it: HtcdsCase | null) => it && JSON.parse(JSON.stringify({ ...it, file: undefined }))

test('every case comes back from its book as it was', () => {
  fc.assert(
    fc.property(aCase, (it) => {
      expect(plain(caseIn(sealed(it), '2026-11-23'))).toEqual(plain(it))
    }),
  )
})

test('the bodies are what their kinds say, so that the record takes them', () => {
  fc.assert(
    fc.property(aCase, (it) => {
      const { record, person } = toBodies(it, { file: FILE })
      expect(faultsIn(KINDS['historical-record'], 1, record)).toEqual([])
      if (person) expect(faultsIn(KINDS['historical-person'], 1, person)).toEqual([])
    }),
  )
})

test('nothing told in words, no name, no date of birth and no place lies beside the facts', () => {
  const secret = 'Meena of Mill Road'
  const apart = once
    .filter((it) => ['text', 'long-text', 'lookup'].includes(it.form))
    .map((it) => [it.name, secret] as const)
  const it: HtcdsCase = {
    row: 1,
    id: secret,
    facts: {
      ...Object.fromEntries(apart),
      prs_Birthdate: '2008-07-21',
      prs_MailingLatitude: 25.54,
      vic_Vulnerabilities: ['MentalHealth'],
      vic_RecruitmentWebsitesAndApps: [secret],
    },
    repeats: { hte: [{ hte_City: secret }] },
    extensions: {
      Nickname: secret,
      ext_cas_ReasonForIncomingReferral: [secret],
      ctdc_CountryOfExploitation: secret,
      Remark: { deep: [secret] },
    },
    ctdc: null,
  }
  const { record } = toBodies(it, { file: FILE })
  expect(JSON.stringify(record)).not.toMatch(/Meena|2008|25\.54|MentalHealth/)
  expect(plain(caseIn(sealed(it), '2026-11-23'))).toEqual(plain(it))
})

test('what is written as JSON and as a table is read again as the same cases', () => {
  fc.assert(
    fc.property(fc.array(aCase, { minLength: 1, maxLength: 4 }), (cases) => {
      const told = cases.filter((it) => Object.keys({ ...it.facts, ...it.repeats, ...it.extensions }).length > 0)
      fc.pre(told.length > 0 && told.some((it) => Object.keys(it.facts).length > 0))
      const bytes = (of: string) => new TextEncoder().encode(of)
      const same = (them: readonly HtcdsCase[]) =>
        them.map(({ facts, repeats, extensions: own }) => plain({ facts, repeats, extensions: own } as HtcdsCase))
      expect(same(readHtcds(bytes(writeHtcdsJson(told))).cases)).toEqual(same(told))
      expect(same(readHtcds(bytes(writeHtcdsCsv(told))).cases)).toEqual(same(told))
    }),
  )
})

test('a correction of a fact is what leaves', () => {
  const it: HtcdsCase = { row: 1, id: null, facts: { prs_Gender: 'Feminine' }, repeats: {}, extensions: {}, ctdc: null }
  const [record] = sealed(it)
  if (!record) throw new Error('no record')
  const correction: Entry = {
    ...record,
    id: 'correction',
    kind: 'correction',
    n: 2,
    body: { of: record.id, field: 'gender', value: 'NonConforming', why: 'she says so' },
  }
  expect(caseIn([record, correction], '2026-11-23')?.facts).toEqual({ prs_Gender: 'NonConforming' })
})

test('a book without an old record, or whose record this reader may not see, gives no case', () => {
  expect(caseIn([], '2026-11-23')).toBeNull()
  const [record] = sealed({ row: 1, id: null, facts: {}, repeats: {}, extensions: {}, ctdc: null })
  expect(record && caseIn([{ ...record, body: null }], '2026-11-23')).toBeNull()
})
