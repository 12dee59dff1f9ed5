import { describe, expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { standing, valuesStanding } from './standing.ts'

const taken = (given: Partial<Entry> = {}) =>
  entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'police' }, given as object)

const correct = (of: Entry, field: string, value: unknown, given: Partial<Entry> = {}) =>
  entry('correction', { of: of.id, field, value, why: 'written wrongly' }, given as object)

const stands = (entries: readonly Entry[], of: Entry) => {
  const found = standing(entries).find((it) => it.id === of.id)
  if (!found) throw new Error('gone')
  return found
}

describe('a correction', () => {
  test('puts the new text in its place and keeps the first beside it, with who said it and why', () => {
    const first = taken()
    const change = correct(first, 'takenAt', at('23 Nov 08:40'))
    const it = stands([first, change], first)
    expect(it.body?.['takenAt']).toBe(at('23 Nov 08:40'))
    expect(it.first?.['takenAt']).toBe(at('23 Nov 09:00'))
    expect(it.history['takenAt']).toEqual([
      { entry: first.id, value: at('23 Nov 09:00'), why: null, replaced: true },
      { entry: change.id, value: at('23 Nov 08:40'), why: 'written wrongly', replaced: false },
    ])
    expect(it.disputed).toEqual([])
  })

  test('by the same phone replaces the one before', () => {
    const first = taken()
    const it = stands(
      [first, correct(first, 'takenAt', at('23 Nov 08:40')), correct(first, 'takenAt', at('23 Nov 08:50'))],
      first,
    )
    expect(valuesStanding(it, 'takenAt')).toEqual([at('23 Nov 08:50')])
    expect(it.history['takenAt']).toHaveLength(3)
  })

  test('by another phone that had seen the one before replaces it', () => {
    const first = taken({ n: 1 })
    const one = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 2, device: 'phone-1', saw: first.id })
    const two = correct(first, 'takenAt', at('23 Nov 08:50'), { n: 3, device: 'phone-2', saw: one.id })
    expect(valuesStanding(stands([first, one, two], first), 'takenAt')).toEqual([at('23 Nov 08:50')])
  })

  test('by another phone that had not seen it stands beside it: both are shown, neither wins', () => {
    const first = taken({ n: 1 })
    const one = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 2, device: 'phone-1', saw: first.id })
    const two = correct(first, 'takenAt', at('23 Nov 08:50'), { n: 3, device: 'phone-2', saw: first.id })
    const it = stands([first, one, two], first)
    expect(valuesStanding(it, 'takenAt')).toEqual([at('23 Nov 08:40'), at('23 Nov 08:50')])
    expect(it.disputed).toEqual(['takenAt'])
  })

  test('by somebody who saw both settles the dispute, and both stay readable', () => {
    const first = taken({ n: 1 })
    const one = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 2, device: 'phone-1', saw: first.id })
    const two = correct(first, 'takenAt', at('23 Nov 08:50'), { n: 3, device: 'phone-2', saw: first.id })
    const three = correct(first, 'takenAt', at('23 Nov 08:45'), { n: 4, device: 'phone-3', saw: two.id })
    const it = stands([first, one, two, three], first)
    expect(valuesStanding(it, 'takenAt')).toEqual([at('23 Nov 08:45')])
    expect(it.disputed).toEqual([])
    expect(it.history['takenAt']?.map((said) => said.entry)).toEqual([first.id, one.id, two.id, three.id])
  })

  test('in which two phones say the same is no dispute', () => {
    const first = taken({ n: 1 })
    const one = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 2, device: 'phone-1' })
    const two = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 3, device: 'phone-2' })
    expect(stands([first, one, two], first).disputed).toEqual([])
  })

  test('of one field leaves the others alone', () => {
    const first = taken()
    const it = stands([first, correct(first, 'age', 'adult')], first)
    expect(it.body).toEqual({ takenAt: at('23 Nov 09:00'), age: 'adult', by: 'police' })
  })

  test('can leave an optional field empty, and no other', () => {
    const journey = entry('journey', { span: { from: at('23 Nov 11:00'), to: at('23 Nov 16:00') } })
    expect(stands([journey, correct(journey, 'span', null)], journey).body).toEqual({})
    const first = taken()
    expect(stands([first, correct(first, 'takenAt', null)], first).body?.['takenAt']).toBe(at('23 Nov 09:00'))
  })

  test('to what the field cannot hold is kept and does not stand', () => {
    const first = taken()
    const wrong = correct(first, 'takenAt', 'around nine')
    const it = stands([first, wrong], first)
    expect(it.body?.['takenAt']).toBe(at('23 Nov 09:00'))
    expect(it.history['takenAt']?.map((said) => [said.value, said.replaced])).toEqual([
      [at('23 Nov 09:00'), false],
      ['around nine', true],
    ])
  })

  test('of a field that is not there changes nothing', () => {
    const first = taken()
    for (const name of ['toString', '__proto__', 'constructor', 'weather', ''])
      expect(stands([first, correct(first, name, { takenAt: 'x' })], first).body, name).toEqual(first.body)
  })

  test('of another entry, or of none, touches nothing', () => {
    const first = taken()
    const lost = entry('correction', { of: 'nobody-has-this-entry______', field: 'takenAt', value: 'x', why: 'x' })
    expect(stands([first, lost], first).body).toEqual(first.body)
  })

  test('that a reader may not see is not guessed at', () => {
    const first = taken()
    const hidden = { ...correct(first, 'takenAt', at('23 Nov 08:40')), body: null }
    expect(stands([first, hidden], first).body).toEqual(first.body)
  })
})

test('an entry whose body was erased stays, empty, and corrections do not fill it', () => {
  const first = { ...taken(), body: null }
  expect(stands([first, correct(first, 'takenAt', at('23 Nov 08:40'))], first)).toMatchObject({
    body: null,
    history: {},
  })
})

test('her objection stands beside the entry it disputes, whatever is corrected', () => {
  const first = taken()
  const no = entry('objection', {
    of: first.id,
    words: { text: 'ओ नै छल', language: 'mai' },
    saidAt: at('24 Nov 09:00'),
  })
  const it = stands([first, no, correct(first, 'by', 'sjpu')], first)
  expect(it.objections.map((one) => one.id)).toEqual([no.id])
})

test('folding what was folded changes nothing: not the text, not the first text, not the history', () => {
  const first = taken()
  const once = standing([first, correct(first, 'takenAt', at('23 Nov 08:40'))])
  expect(standing(once)).toEqual(once)
  expect(standing([...once].reverse())).toEqual(once)
})

test('what was folded before and what came since fold like everything at once', () => {
  const first = taken({ n: 1 })
  const one = correct(first, 'takenAt', at('23 Nov 08:40'), { n: 2, device: 'phone-1' })
  const two = correct(first, 'takenAt', at('23 Nov 08:50'), { n: 3, device: 'phone-2' })
  expect(standing([...standing([first, one]), two])).toEqual(standing([first, one, two]))
})
