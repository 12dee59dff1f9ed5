// The fields and code lists are those of the standard, one by one.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from '../../kinds/index.ts'
import { ONE_CODE, SEVERAL_CODES } from '../book/fields.ts'
import { countryOf, threeLetters } from './countries.ts'
import { FIELDS } from './fields.ts'
import { languageOf } from './languages.ts'
import { BORROWED, LISTS } from './lists.ts'

type Row = { full: string; label: string; core: string; status: string; values: string[]; labels: string[] }
const folder = new URL('../../../testing/vectors/htcds/', import.meta.url)
const rows = (JSON.parse(readFileSync(new URL('fields.json', folder), 'utf8')) as Row[]).filter(
  (it) => it.full !== '' && it.full !== 'N/A',
)

test('every named field of the standard is there, with its label, in its order', () => {
  const ours = FIELDS.filter((it) => it.name !== 'per_Organisation')
  expect(ours.map((it) => [it.name, it.label])).toEqual(rows.map((it) => [it.full, it.label]))
  expect(ours.filter((it) => it.core).map((it) => it.name)).toEqual(
    rows.filter((it) => it.core === 'Core').map((it) => it.full),
  )
  expect(ours.filter((it) => it.deprecated).map((it) => it.name)).toEqual(
    rows.filter((it) => it.status === 'DEPRECATED').map((it) => it.full),
  )
})

test('the 25 code lists are those of the standard, code by code and label by label', () => {
  const listed = rows.filter((it) => it.values.length > 0)
  expect(listed).toHaveLength(25)
  expect(Object.keys(LISTS).length + Object.keys(BORROWED).length).toBe(25)
  const plain = (them: string[]) => them.map((it) => it.trim()).filter((it) => it !== '')
  for (const it of listed) {
    if (Object.hasOwn(BORROWED, it.full)) expect(it.values[0]).toMatch(/^Use ISO /)
    else {
      const list = LISTS[it.full as keyof typeof LISTS]
      expect([it.full, ...Object.keys(list)]).toEqual([it.full, ...plain(it.values)])
      expect([it.full, ...Object.values(list)]).toEqual([it.full, ...plain(it.labels)])
    }
  }
})

test('an old record can hold every code of every list it has a field for', () => {
  const fields = KINDS['historical-record'].fields
  for (const [field, name] of Object.entries({ ...ONE_CODE, ...SEVERAL_CODES })) {
    const choices = Object.keys(fields[field as keyof typeof ONE_CODE].choices ?? {})
    expect(choices).toEqual(expect.arrayContaining(Object.keys(LISTS[name])))
  }
})

test('countries are read by two letters or three, and languages by three or two', () => {
  expect([countryOf('IN'), countryOf('npl'), countryOf('XK'), countryOf('India')]).toEqual(['IN', 'NP', null, null])
  expect(threeLetters('BD')).toBe('BGD')
  expect([languageOf('mai'), languageOf('ne'), languageOf('eng-IN'), languageOf('ger'), languageOf('xx')]).toEqual([
    'mai',
    'nep',
    'eng-IN',
    'ger',
    null,
  ])
})
