// Random histories of who was brought into a case, what was handed over and what was corrected, in any order of arrival and with any clocks;
// and of complaints, whom they are about and who looks into them. For the fold alone, and for the database that must agree with it.
import fc from 'fast-check'
import type { Entry } from '../../src/entry.ts'
import type { BodyNamed } from '../../src/kinds/index.ts'
import { inOffset, millis } from '../../src/time.ts'
import { entry } from '../index.ts'

const START = millis('2026-11-01T00:00+00:00')
const HOUR = 3_600_000
const stamp = (hours: number): string => inOffset(START + hours * HOUR, '+00:00')

/** Somebody who is in the histories: who they are, and where they work. */
export type Somebody = { readonly person: string; readonly organisation: string }

type Act = {
  readonly what: 'brings' | 'hands' | 'shortens' | 'names' | 'passes'
  readonly made: number
  readonly at: number
  readonly length: number
  readonly one: number
  readonly other: number
  readonly role: 'lawyer' | 'home' | 'doctor' | 'counsellor' | 'community'
  readonly open: boolean
}

const HOURS = fc.integer({ min: 1, max: 400 })
const acts = (whats: readonly Act['what'][]): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.record<Act>({
      what: fc.constantFrom(...whats),
      made: HOURS,
      at: HOURS,
      length: HOURS,
      one: fc.nat(9),
      other: fc.nat(9),
      role: fc.constantFrom('lawyer', 'home', 'doctor', 'counsellor', 'community'),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )

const made = (it: Act, who: readonly Somebody[], entries: readonly Entry[]): Entry => {
  const pick = (n: number): Somebody => who[n % who.length] as Somebody
  const given = { madeAt: stamp(it.made), sealedAt: stamp(it.made), author: pick(it.other).person }
  const { person: to, organisation } = pick(it.one)
  const ends = it.open ? {} : { until: stamp(it.at + it.length) }
  const bodies = {
    brings: () =>
      entry('assignment', { to, organisation, as: it.role, basis: 'team', from: stamp(it.at), ...ends }, given),
    // Inside one organisation: nobody hands over to another body (server/src/sync/judge.ts).
    hands: () => {
      const from = pick(it.other)
      const near = who.filter((one) => one.organisation === from.organisation)
      return entry(
        'hand-over',
        { from: from.person, to: near[it.one % near.length]?.person ?? to, at: stamp(it.at) },
        given,
      )
    },
    shortens: () => {
      const brought = entries.filter((one) => one.kind === 'assignment')
      const of = brought[it.other % Math.max(brought.length, 1)]?.id ?? 'nothing-of-that-kind'.padEnd(43, '_')
      return entry('correction', { of, field: 'until', value: stamp(it.at + it.length), why: 'x' }, given)
    },
    names: () => {
      const about: Partial<BodyNamed<'complaint-named'>> = it.open ? { about: to } : { aboutBody: organisation }
      return entry('complaint-named', { ...about, why: 'x' }, given)
    },
    passes: () => entry('complaint-passed', { to, organisation, as: 'lawyer' }, given),
  }
  return bodies[it.what]()
}

/** The first entry first, everything else as it happened to arrive, some of it long after it was written. */
const arrived = (first: Entry, list: readonly Entry[], order: readonly number[]): readonly Entry[] => {
  const others = list.map((it, i) => ({ it, key: order[i] ?? 0, i })).sort((a, b) => a.key - b.key || a.i - b.i)
  let sealed = START
  return [first, ...others.map(({ it }) => it)].map((it, i) => {
    sealed = Math.max(sealed, millis(it.madeAt))
    return { ...it, n: i + 1, sealedAt: inOffset(sealed, '+00:00') }
  })
}

const historyOf = (
  who: readonly Somebody[],
  whats: readonly Act['what'][],
  opens: (by: Somebody, to: Somebody) => Entry,
): fc.Arbitrary<readonly Entry[]> =>
  fc.tuple(acts(whats), fc.array(fc.nat(6), { minLength: 9, maxLength: 9 }), fc.nat(9)).map(([list, order, n]) => {
    const pick = (at: number): Somebody => who[at % who.length] as Somebody
    const entries = [opens(pick(n), pick(n + 1))]
    for (const it of list) entries.push(made(it, who, entries))
    const [first, ...others] = entries
    return arrived(first as Entry, others, order)
  })

const at = { madeAt: stamp(0), sealedAt: stamp(0) }

/** A case that one of these opened. */
export const caseHistories = (who: readonly Somebody[]): fc.Arbitrary<readonly Entry[]> =>
  historyOf(who, ['brings', 'brings', 'brings', 'hands', 'hands', 'shortens'], (by) =>
    entry(
      'report-received',
      { toldAt: stamp(0), what: 'A girl at the kiln' },
      { ...at, author: by.person, organisation: by.organisation },
    ),
  )

/** A complaint that one of these made to another. */
export const complaintHistories = (who: readonly Somebody[]): fc.Arbitrary<readonly Entry[]> =>
  historyOf(who, ['names', 'passes'], (by, to) =>
    entry(
      'complaint-made',
      { what: 'x', from: 'her', toldAt: stamp(0), to: to.person, organisation: to.organisation, as: 'lawyer' },
      { ...at, author: by.person, organisation: by.organisation, compartment: 'voice' },
    ),
  )

/** Instants worth asking at: around everything that begins or ends. */
export const turningPoints = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((it) => {
    const said = ['from', 'until', 'at', 'value'].map((name) => it.body?.[name])
    const moments = said.filter((one): one is string => typeof one === 'string' && /^\d{4}-\d\d-\d\dT/.test(one))
    return [it.madeAt, it.sealedAt ?? it.madeAt, ...moments].map(millis).flatMap((ms) => [ms - 1, ms, ms + 1])
  })
