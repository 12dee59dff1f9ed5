// The seven flows: chosen by what is told, changed by it, several at once; what is now, what comes next, and whom it waits for.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { grownAs } from '../folds/age/grown.ts'
import { duties } from '../folds/duties.ts'
import { standing } from '../folds/standing.ts'
import { FLOW_NAMES } from './flow.ts'
import { CHECKLISTS, FLOWS, STEPS } from './flows.ts'
import { type FlowOn, flowsOf } from './flows-of.ts'
import { STEP_LABELS } from './step-labels.ts'

const on = (...entries: readonly Entry[]): readonly FlowOn[] => flowsOf(entries, duties(entries))
const names = (...entries: readonly Entry[]) => on(...entries).map((it) => it.name)
const flow = (name: string, ...entries: readonly Entry[]): FlowOn => {
  const found = on(...entries).find((it) => it.name === name)
  if (!found) throw new Error(`not on ${name}`)
  return found
}

const told = (given: object) => entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'told', ...given })
const taken = entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'police' })

test('of what a reader does not read, no step is said to be undone, and none is theirs to do now', () => {
  const entries = [told({ about: ['sexual'], person: 'woman' })]
  const seen = flowsOf(entries, duties(entries), (kind) => kind !== 'medical-examination')
  const step = seen[0]?.steps.find((it) => it.name === 'examination')
  expect(step?.state).toBe('unseen')
  expect(seen[0]?.now?.name).not.toBe('examination')
  expect(flow('adult-sexual', ...entries).steps.find((it) => it.name === 'examination')?.state).toBe('ahead')
})

describe('the way is chosen by facts', () => {
  test('a girl at a loom is a child found at work', () => {
    expect(names(told({ about: ['loom'], person: 'girl' }))).toEqual(['child-labour'])
  })

  test('a boy who works against an advance is on two ways at once', () => {
    expect(names(told({ about: ['bonded'], person: 'boy' }))).toEqual(['child-labour', 'bonded'])
  })

  test('a bonded man is no child', () => {
    expect(names(told({ about: ['bonded'], person: 'man' }))).toEqual(['bonded'])
  })

  test('a woman in a brothel and a girl there go different ways', () => {
    expect(names(told({ about: ['sexual'], person: 'woman' }))).toEqual(['adult-sexual'])
    expect(names(told({ about: ['sexual'], person: 'girl' }))).toEqual(['child-sexual'])
  })

  test('somebody whose age nobody knows is on both until it is known', () => {
    expect(names(told({ about: ['sexual'], person: 'unknown' }))).toEqual(['adult-sexual', 'child-sexual'])
  })

  test('a missing child, a Nepali citizen and somebody going home have ways of their own', () => {
    const missing = entry('missing-told', { toldAt: at('23 Nov 08:00'), station: { name: 'Raniganj' } })
    const nepali = entry('person-identified', { name: 'Maya', nationality: 'nepal' })
    const home = entry('restored', { restoredAt: at('25 Nov 08:00'), to: 'mother', herWish: 'yes' })
    expect(names(missing)).toEqual(['missing'])
    expect(names(nepali)).toEqual(['nepal'])
    expect(names(home)).toEqual(['home-again'])
    expect(names(missing, nepali, home)).toEqual(['missing', 'nepal', 'home-again'])
  })

  test('nothing told, no way', () => {
    expect(names(entry('note', { text: 'She ate.' }))).toEqual([])
  })
})

describe('an adult found to be sixteen', () => {
  const woman = told({ about: ['sexual'], person: 'woman' })
  const school = entry(
    'age-evidence',
    { source: 'school-birth', bornOn: { from: '2010-06-01', to: '2010-06-01' } },
    { madeAt: at('24 Nov 10:00') },
  )
  const test16 = entry(
    'age-evidence',
    { source: 'medical-test', age: { from: 18, to: 20 } },
    { madeAt: at('24 Nov 12:00') },
  )

  test('changes her way when the school paper comes', () => {
    expect(names(woman)).toEqual(['adult-sexual'])
    expect(names(woman, school)).toEqual(['child-sexual'])
  })

  test('stays a child though a bone test says otherwise: papers come first', () => {
    expect(names(woman, school, test16)).toEqual(['child-sexual'])
  })

  test('stands on both ways while two papers of one rank disagree', () => {
    const other = entry('age-evidence', { source: 'matriculation', age: { from: 19, to: 19 } })
    expect([...grownAs(standing([woman, school, other]))].sort()).toEqual(['adult', 'child'])
    expect(names(woman, school, other)).toEqual(['adult-sexual', 'child-sexual'])
  })

  test('born on an unknown day of 2008 may be either on 24 November 2026', () => {
    const about = entry(
      'age-evidence',
      { source: 'municipal', bornOn: { from: '2008-01-01', to: '2008-12-31' } },
      { madeAt: at('24 Nov 10:00') },
    )
    expect([...grownAs(standing([about]))].sort()).toEqual(['adult', 'child'])
  })
})

describe('where it stands', () => {
  const girl = told({ about: ['loom'], person: 'girl' })

  test('the law does not wait for our order: the step whose duty runs is now, and it waits for whoever owes it', () => {
    const { now, next, waitingFor, steps } = flow('child-labour', girl, taken)
    expect(now?.name).toBe('produced')
    expect(now?.duties.map((it) => it.protocol)).toEqual(['production-before-committee'])
    expect(waitingFor).toEqual(['holder'])
    expect(next?.name).toBe('interim')
    expect(steps.filter((it) => it.state === 'done').map((it) => it.name)).toEqual(['tip', 'found'])
    expect(steps.find((it) => it.name === 'fir')?.state).toBe('ahead')
  })

  test('without a duty that runs it is the first that is neither done nor put aside', () => {
    expect(flow('child-labour', girl).now?.name).toBe('found')
    expect(flow('child-labour', girl).waitingFor).toEqual(['sho'])
  })

  test('a step is done by the entry that tells it, and names that entry', () => {
    const produced = entry('committee-production', {
      producedAt: at('24 Nov 08:00'),
      before: 'member',
      committee: { name: 'Devipur' },
    })
    const step = flow('child-labour', girl, taken, produced).steps.find((it) => it.name === 'produced')
    expect([step?.state, step?.by, step?.at]).toEqual(['done', produced.id, at('24 Nov 08:00')])
  })

  test('a step that no kind tells is noted by hand; not needed is not done; not possible stays open', () => {
    const noted = (step: 'wages' | 'full-help', result: 'done' | 'not-needed' | 'not-possible') =>
      entry('step-noted', { step, result, notedAt: at('24 Nov 09:00') })
    const bonded = told({ about: ['bonded'], person: 'man' })
    const stateOf = (...more: readonly Entry[]) =>
      flow('bonded', bonded, ...more).steps.find((it) => it.name === 'wages')
    expect(stateOf(noted('wages', 'done'))?.state).toBe('done')
    expect(stateOf(noted('wages', 'not-needed'))?.state).toBe('not-needed')
    expect([stateOf(noted('wages', 'not-possible'))?.state, stateOf(noted('wages', 'not-possible'))?.stuck]).toEqual([
      'ahead',
      true,
    ])
    expect(stateOf(noted('wages', 'not-possible'), noted('wages', 'done'))?.state).toBe('done')
  })

  test('a note by hand meets no duty of the law', () => {
    const noted = entry('step-noted', { step: 'produced', result: 'done', notedAt: at('23 Nov 12:00') })
    expect(duties([girl, taken, noted]).find((it) => it.protocol === 'production-before-committee')?.metAt).toBeNull()
  })

  test('the order in which entries arrive changes nothing', () => {
    const all = [
      girl,
      taken,
      entry('fir-registered', {
        registeredAt: at('23 Nov 18:00'),
        station: { name: 'Raniganj' },
        number: '201/2026',
        sections: 'BNS 143(4)',
        sexual: 'no',
      }),
      entry('person-identified', { name: 'Rita', nationality: 'nepal' }),
    ].map((it, i) => ({ ...it, n: i + 1 }))
    const expected = JSON.stringify(on(...all))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(on(...shuffled))).toBe(expected)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the flows as they are written', () => {
  test('are seven, each from its part of the law data', () => {
    expect(FLOW_NAMES.map((it) => FLOWS[it].source)).toEqual(['p-a', 'p-b', 'p-c', 'p-d', 'p-e', 'p-f', 'p-g'])
  })

  test('use every step there is, and each once', () => {
    const used = [...Object.values(FLOWS).flatMap((it) => it.steps), ...Object.values(CHECKLISTS).flat()]
    expect([...new Set(used)].sort()).toEqual(Object.keys(STEP_LABELS).sort())
    for (const it of Object.values(FLOWS)) expect(new Set(it.steps).size).toBe(it.steps.length)
  })

  test('hang clocks only on steps that name the text they rest on', () => {
    expect(Object.values(STEPS).filter((it) => it.clocks.length > 0 && it.citation === null)).toEqual([])
  })

  test('have a checklist before, during and after wherever there is an operation', () => {
    const girl = told({ about: ['loom'], person: 'girl' })
    expect(Object.values(flow('child-labour', girl).checklists ?? {}).map((it) => it.length)).toEqual([8, 5, 2])
  })
})
