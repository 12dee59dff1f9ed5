// What becomes of a question: answered, kept open, passed on; and when it is asked again.
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { questions } from '../questions.ts'
import { standing } from '../standing.ts'
import { answered, needsLook } from './answers.ts'

const later = { madeAt: at('28 Nov 09:00') }
const bail = entry('bail-granted', { grantedAt: at('20 Nov 10:00'), court: 'Sessions', ground: 'merits' }, later)
const of = { question: 'rf-bail', of: bail.id }
const answer = (given: object = {}) =>
  entry(
    'question-answered',
    { ...of, answeredAt: at('26 Nov 09:00'), answer: 'She knows, from her lawyer' },
    { madeAt: at('26 Nov 09:00'), ...given },
  )
const asha = { device: 'ashas-phone___________', author: 'asha__________________' }

const asked = (entries: readonly Entry[]) => answered(questions(entries), standing(entries))
const openNow = (entries: readonly Entry[], now = '30 Nov 09:00') =>
  asked(entries)
    .filter((it) => needsLook(it, clock(now)))
    .map((it) => it.name)

describe('a question', () => {
  test('is open until somebody replies', () => {
    expect(asked([bail])).toMatchObject([{ name: 'rf-bail', state: 'open', reply: null }])
  })

  test('is answered in words, and asked no more', () => {
    const reply = answer()
    expect(asked([bail, reply])).toMatchObject([{ state: 'answered', reply: reply.id }])
    expect(openNow([bail, reply])).toEqual([])
  })

  test('is kept open until a day, and asked again after it', () => {
    const kept = entry(
      'question-kept-open',
      { ...of, until: at('1 Dec 09:00'), why: 'The order sheet comes on Monday' },
      later,
    )
    expect(openNow([bail, kept])).toEqual([])
    expect(openNow([bail, kept], '1 Dec 09:00')).toEqual(['rf-bail'])
  })

  test('is passed to somebody outside, and rests with them', () => {
    const passed = entry(
      'question-passed',
      { ...of, passedAt: at('26 Nov 09:00'), to: 'legal-services', why: 'Not the station' },
      later,
    )
    expect(asked([bail, passed])).toMatchObject([{ state: 'passed' }])
    expect(openNow([bail, passed])).toEqual([])
  })

  test('takes the last reply', () => {
    const kept = entry('question-kept-open', { ...of, until: at('1 Dec 09:00'), why: 'Later' }, later)
    const reply = answer()
    expect(asked([bail, kept, reply])).toMatchObject([{ state: 'answered' }])
  })

  test('does not take the reply to another question, or about another entry', () => {
    const other = entry(
      'question-answered',
      {
        question: 'rf-bail',
        of: answer().id,
        answeredAt: at('26 Nov 09:00'),
        answer: 'No',
      },
      later,
    )
    const third = entry(
      'question-answered',
      {
        question: 'rf-threat',
        of: bail.id,
        answeredAt: at('26 Nov 09:00'),
        answer: 'No',
      },
      later,
    )
    expect(openNow([bail, other, third])).toEqual(['rf-bail'])
  })
})

describe('an answered question', () => {
  test('comes again when an entry it rests on is corrected afterwards', () => {
    const reply = answer()
    const corrected = entry('correction', { of: bail.id, field: 'ground', value: 'default', why: 'read again' }, later)
    expect(asked([bail, reply, corrected]).filter((it) => it.name === 'rf-bail')).toMatchObject([
      { state: 'open', reply: reply.id },
    ])
  })

  test('comes again when a new entry changes it, and names what was said before', () => {
    const first = entry('age-evidence', { source: 'family', age: { from: 15, to: 15 } })
    const second = entry('age-evidence', { source: 'municipal', age: { from: 19, to: 19 } })
    const said = entry(
      'question-answered',
      {
        question: 'rf-age-shift',
        of: second.id,
        answeredAt: at('26 Nov 09:00'),
        answer: 'A sister',
      },
      later,
    )
    expect(openNow([first, second, said])).toEqual([])
    const third = entry('age-evidence', { source: 'school-birth', age: { from: 12, to: 12 } })
    expect(openNow([first, second, said, third])).toEqual(['rf-age-shift'])
  })

  test('does not come again for an unrelated entry', () => {
    expect(openNow([bail, answer(), entry('note', { text: 'She likes tea' })])).toEqual([])
  })

  test('comes again when whoever answered had not seen what it rests on', () => {
    // Asha answered on her phone before the entry had reached it; it was sealed first all the same.
    expect(openNow([bail, answer({ ...asha, saw: null })])).toEqual(['rf-bail'])
    expect(openNow([bail, answer({ ...asha, saw: bail.id })])).toEqual([])
  })

  test('is answered at once on the phone that wrote the answer, before it is sealed', () => {
    expect(openNow([bail, answer({ n: null, sealedAt: null, saw: null })])).toEqual([])
  })
})

test('what is not due yet needs no look, and does from that moment', () => {
  const sanctioned = entry('entitlement-sanctioned', { of: 'applied', sanctionedAt: at('1 Oct 10:00') }, later)
  expect(openNow([sanctioned])).toEqual([])
  expect(openNow([sanctioned], '30 Nov 23:59')).toEqual([])
  expect(openNow([sanctioned], '1 Dec 00:00')).toEqual(['rf-pay'])
})

test('what would be asked only after the book was closed is not asked', () => {
  const sanctioned = entry('entitlement-sanctioned', { of: 'applied', sanctionedAt: at('1 Oct 10:00') }, later)
  const closed = entry('closed', { closedAt: at('20 Nov 10:00'), reason: 'she-wishes', herView: 'agrees' }, later)
  expect(openNow([sanctioned, closed], '1 Jan 2027 09:00')).toEqual([])
})

test('a question lies in every compartment one must read to see why it is asked', () => {
  expect(asked([bail])).toMatchObject([{ lies: ['legal'] }])
  const exam = entry(
    'medical-examination',
    { examinedAt: at('20 Nov 10:00'), where: { name: 'Sadar' }, by: 'doctor', agreed: 'yes', missing: ['consent'] },
    later,
  )
  expect(asked([exam])).toMatchObject([{ lies: ['health'] }])
})
