// The offences as data: whoever edits a row so that it could mislead is told which.
import { describe, expect, test } from 'vitest'
import { atomsOf } from '../sections/evaluate.ts'
import { yearsOf } from '../sections/gravity.ts'
import { familiesOf, idOf, isClassified, OFFENCES, ROWS } from './index.ts'

const isDay = (it: string): boolean => /^\d{4}-\d\d-\d\d$/.test(it) && Temporal.PlainDate.from(it).toString() === it
const named = (rows: typeof ROWS) => rows.map((row) => `${idOf(row)} from ${row.inForce[0]}`)

describe('every section', () => {
  test('is in force from a day, and never ends before it begins', () => {
    const wrong = ROWS.filter(({ inForce: [from, to] }) => !isDay(from) || (to !== null && (!isDay(to) || to < from)))
    expect(named(wrong)).toEqual([])
  })

  test('of the IPC ended on 30 June 2024 at the latest, of the BNS began on 1 July 2024', () => {
    const wrong = ROWS.filter(
      (row) =>
        (row.code === 'IPC' && (row.inForce[1] ?? '9999') > '2024-06-30') ||
        (row.code === 'BNS' && row.inForce[0] !== '2024-07-01'),
    )
    expect(named(wrong)).toEqual([])
  })

  test('punishes with a least that is not above its most, or says by what it is measured', () => {
    const wrong = ROWS.filter(({ term: [least, most], fine }) =>
      least || most ? most !== null && yearsOf(least) > yearsOf(most) : fine === null,
    )
    expect(named(wrong)).toEqual([])
  })

  test('is called verified only where something is said to be verified', () => {
    const wrong = ROWS.filter((row) => isClassified(row) && row.cognizable === null)
    expect(named(wrong)).toEqual([])
  })

  test('that is general knowledge is never shown as classified: the whole SC/ST Act, organs, emigration', () => {
    const wrong = ROWS.filter((row) => ['POA', 'THOTA', 'EMIG'].includes(row.code) && isClassified(row))
    expect(named(wrong)).toEqual([])
  })

  test('of India is tied to a place in India or to coming in, of Nepal to its own law', () => {
    const wrong = ROWS.filter((row) => {
      const atoms = row.when ? atomsOf(row.when) : null
      if (!atoms) return false
      return row.code === 'HTTCA'
        ? !atoms.includes('under-nepal-law')
        : !atoms.includes('in-india') && !atoms.includes('into-india')
    })
    expect(named(wrong)).toEqual([])
  })
})

test('a family shares only sections or families that exist', () => {
  const known = new Set<string>([...ROWS.map(idOf), ...OFFENCES.map((it) => it.id)])
  expect(OFFENCES.flatMap((it) => it.shared.filter((one) => !known.has(one)).map((one) => `${it.id}: ${one}`))).toEqual(
    [],
  )
})

test('bonded labour, organs and false work abroad share trafficking, whose own family stays first', () => {
  const row = ROWS.find((it) => idOf(it) === 'BNS 143(4)')
  const families = row ? familiesOf(row) : []
  expect(families[0]).toBe('of-traffic')
  expect(families).toEqual(expect.arrayContaining(['of-bonded', 'of-child-labour', 'of-beg', 'of-organ', 'of-foreign']))
})
