// Random histories of one book: what was told, what she agreed to and took back, packets sent, called back and corrected, in any order of
// arrival and with any clocks. For the fold alone, and for the database that must agree with it.
import fc from 'fast-check'
import type { Entry } from '../src/entry.ts'
import type { Compartment } from '../src/terms.ts'
import { inOffset, millis } from '../src/time.ts'
import { entry } from './index.ts'

const START = millis('2026-11-01T00:00+00:00')
const HOUR = 3_600_000
const stamp = (hours: number): string => inOffset(START + hours * HOUR, '+00:00')

export const NGO = 'pipal-tola-kendra_____'
export const UNIT = 'unit-of-sonapur_______'

type Act = {
  readonly what: string
  /** Hours since the beginning, on the writer's clock. */
  readonly made: number
  readonly pick: number
  readonly length: number
  readonly live: boolean
  readonly basis: 'she-agreed' | 'ordered' | 'law-requires'
  readonly part: Compartment
  readonly some: boolean
}

const hours = fc.integer({ min: 1, max: 900 })
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record<Act>({
    what: fc.constantFrom(
      'note',
      'agree',
      'withdraw',
      'refuse',
      'order',
      'send',
      'send',
      'recall',
      'answer',
      'shorten',
    ),
    made: hours,
    pick: fc.nat(20),
    length: fc.integer({ min: 1, max: 400 }),
    live: fc.boolean(),
    basis: fc.constantFrom('she-agreed', 'she-agreed', 'ordered', 'law-requires'),
    part: fc.constantFrom('legal', 'identity', 'care', 'safety', 'health'),
    some: fc.boolean(),
  }),
  { minLength: 3, maxLength: 16 },
)
const told = () =>
  entry('report-received', { toldAt: stamp(0), what: 'A girl at the kiln' }, { madeAt: stamp(0), sealedAt: stamp(0) })

const pickOf = (entries: readonly Entry[], kind: string, pick: number): string => {
  const of = entries.filter((it) => it.kind === kind)
  return of[pick % Math.max(of.length, 1)]?.id ?? 'nothing-of-that-kind'.padEnd(43, '_')
}

type Made = (it: Act, given: { readonly madeAt: string; readonly sealedAt: string }, entries: readonly Entry[]) => Entry

const day = (it: Act, more: number): string => stamp(it.made + more).slice(0, 10)

const sent: Made = (it, given, entries) =>
  entry(
    'packet-sent',
    {
      to: 'role',
      organisation: UNIT,
      role: 'police',
      purpose: 'look for him',
      basis: it.basis,
      ground: pickOf(entries, it.basis === 'ordered' ? 'order' : 'consent-given', it.pick),
      ...(it.basis === 'law-requires' && { law: it.some ? 'POCSO s.19(6)' : 'no such law' }),
      how: it.live ? 'live' : 'now',
      ...(it.some ? { parts: [it.part] } : { shows: [{ entry: pickOf(entries, 'note', it.pick), fields: ['text'] }] }),
      ask: 'is it yours',
      until: stamp(it.made + it.length),
    },
    { ...given, saw: entries.at(-1)?.id ?? null },
  )

const MAKES: Readonly<Record<string, Made>> = {
  agree: (it, given) =>
    entry(
      'consent-given',
      {
        askedAt: given.madeAt,
        purpose: 'legal',
        recipient: 'the unit',
        content: it.some ? ['legal'] : ['legal', 'identity', 'where', 'story'],
        until: { from: day(it, 0), to: day(it, it.length) },
        taughtBack: { text: 'so that they look for him', language: 'mai' },
      },
      { ...given, compartment: 'voice' },
    ),
  withdraw: (it, given, entries) =>
    entry('consent-withdrawn', { of: pickOf(entries, 'consent-given', it.pick), withdrawnAt: given.madeAt }, given),
  refuse: (_, given) =>
    entry(
      'consent-refused',
      { askedAt: given.madeAt, purpose: 'legal', recipient: 'the unit', content: ['legal'] },
      given,
    ),
  order: (_, given) => entry('order', { orderedAt: given.madeAt, by: 'committee', sort: 'inquiry' }, given),
  send: sent,
  recall: (it, given, entries) =>
    entry('packet-recalled', { of: pickOf(entries, 'packet-sent', it.pick), why: 'not-needed' }, given),
  answer: (it, given, entries) =>
    entry(
      'packet-answered',
      { of: pickOf(entries, 'packet-sent', it.pick), answer: 'acting' },
      {
        ...given,
        author: 'officer-of-sonapur____',
        as: 'police',
        organisation: UNIT,
        device: 'officers-phone________',
      },
    ),
  shorten: (it, given, entries) =>
    entry(
      'correction',
      { of: pickOf(entries, 'packet-sent', it.pick), field: 'until', value: stamp(it.made + it.length), why: 'x' },
      given,
    ),
  note: (it, given) => entry('note', { text: 'what happened' }, { ...given, compartment: it.part }),
}

const made = (it: Act, entries: readonly Entry[]): Entry => {
  const makes = MAKES[it.what]
  if (!makes) throw new Error(`nobody knows how to ${it.what}`)
  return makes(it, { madeAt: stamp(it.made), sealedAt: stamp(it.made) }, entries)
}

/** A history, sealed in an order of its own: the first entry first, everything else as it happened to arrive. */
export const histories: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(acts, fc.array(fc.nat(), { minLength: 16, maxLength: 16 }))
  .map(([list, order]) => {
    const entries: Entry[] = [told()]
    for (const it of list) entries.push(made(it, entries))
    const [first, ...others] = entries
    const arrived = others
      .map((it, i) => ({ it, key: (order[i] ?? 0) % 7, i }))
      .sort((a, b) => a.key - b.key || a.i - b.i)
    let sealed = START
    return [first as Entry, ...arrived.map(({ it }) => it)].map((it, i) => {
      sealed = Math.max(sealed, millis(it.madeAt))
      return { ...it, n: i + 1, sealedAt: inOffset(sealed, '+00:00') }
    })
  })

/** Instants worth asking at: around everything that begins or ends. */
export const instantsOf = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((it) => {
    const until = it.body?.['until']
    const ends = typeof until === 'string' ? [millis(until)] : []
    return [millis(it.madeAt), millis(it.sealedAt ?? it.madeAt), ...ends].flatMap((ms) => [ms - 1, ms, ms + 1])
  })
