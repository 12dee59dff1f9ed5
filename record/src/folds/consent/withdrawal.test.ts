// A withdrawal beats every grant that does not name it, whatever was offline for how long and whichever clock was wrong; and nothing is
// told by a packet that rests on what she took back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { inOffset, millis } from '../../time.ts'
import { consents } from '../consent.ts'
import { packetGrants, shownNow } from '../packets/grants.ts'

const START = millis('2026-11-01T00:00+00:00')
const HOUR = 3_600_000
const stamp = (hours: number): string => inOffset(START + hours * HOUR, '+00:00')
const OFFICES = ['the unit', 'The Unit ', 'a court'] as const
const plain = (it: string) => it.trim().toLowerCase()

type Act = {
  readonly what: 'agrees' | 'withdraws' | 'sends'
  readonly of: number
  readonly office: (typeof OFFICES)[number]
  readonly follows: boolean
  /** By the phone's own clock, hours since the beginning: right or not. */
  readonly clock: number
  /** How many hours it waits on the phone. */
  readonly waits: number
}

const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom('agrees', 'agrees', 'withdraws', 'sends'),
    of: fc.nat(9),
    office: fc.constantFrom(...OFFICES),
    follows: fc.boolean(),
    clock: fc.integer({ min: 0, max: 300 }),
    waits: fc.integer({ min: 0, max: 300 }),
  }),
  { minLength: 3, maxLength: 10 },
)

const idOf = (all: readonly Entry[], kind: string, n: number): string | undefined => {
  const them = all.filter((it) => it.kind === kind)
  return them[n % Math.max(them.length, 1)]?.id
}

/** What happened, in the order in which it happened: a grant can name only a withdrawal that is there. */
const made = (it: Act, all: readonly Entry[]): Entry | null => {
  const given = { madeAt: stamp(it.clock), compartment: 'voice' as const }
  const follows = it.follows ? idOf(all, 'consent-withdrawn', it.of) : undefined
  const asked = { purpose: 'legal', recipient: it.office, content: ['legal'], askedAt: stamp(it.clock) } as const
  const taughtBack = { text: 'so that they look for him', language: 'mai' }
  if (it.what === 'agrees') return entry('consent-given', { ...asked, taughtBack, ...(follows && { follows }) }, given)
  const of = idOf(all, 'consent-given', it.of)
  if (of === undefined) return null
  if (it.what === 'withdraws') return entry('consent-withdrawn', { of, withdrawnAt: stamp(it.clock) }, given)
  const body = {
    to: 'role',
    organisation: 'unit-of-sonapur_______',
    role: 'police',
    purpose: 'look for him',
    basis: 'she-agreed',
    ground: of,
    how: 'live',
    parts: ['legal'],
    ask: 'is it yours',
    until: stamp(900),
  } as const
  return entry('packet-sent', body, { madeAt: stamp(it.clock) })
}

/** Sealed in the order in which the phones came back. */
const arrived = (list: readonly Act[]): readonly Entry[] => {
  const happened: { readonly it: Entry; readonly at: number }[] = []
  list.forEach((act, i) => {
    const it = made(
      act,
      happened.map((one) => one.it),
    )
    if (it) happened.push({ it, at: i + act.waits })
  })
  const first = { ...entry('report-received', { toldAt: stamp(0), what: 'x' }), madeAt: stamp(0), sealedAt: stamp(0) }
  const note = {
    ...entry('note', { text: 'two kilns' }),
    madeAt: stamp(0),
    sealedAt: stamp(0),
    compartment: 'legal' as const,
  }
  const sealed = happened.toSorted((a, b) => a.at - b.at).map(({ it, at }) => ({ ...it, sealedAt: stamp(at) }))
  return [first, note, ...sealed].map((it, i) => ({ ...it, n: i + 1 }))
}

const matterOf = (all: readonly Entry[], grant: unknown): string =>
  plain(String(all.find((it) => it.id === grant)?.body?.['recipient']))

/** Whether a grant stands behind nothing she took back: told over again from what law 6 says, and not from the fold. */
const isTakenBack = (all: readonly Entry[], grant: Entry): boolean => {
  const answered = new Set<unknown>()
  for (let at = grant.body?.['follows']; at !== undefined && !answered.has(at); ) {
    answered.add(at)
    const before = all.find((it) => it.id === at)?.body?.['of']
    at = all.find((it) => it.id === before)?.body?.['follows']
  }
  return all
    .filter((it) => it.kind === 'consent-withdrawn')
    .some(({ id, body }) => {
      const of = body?.['of']
      return of === grant.id || (!answered.has(id) && matterOf(all, of) === matterOf(all, grant.id))
    })
}

test('no grant that does not name a withdrawal outlives it, however long each waited on a phone and whatever its clock said', () => {
  let taken = 0
  let standing = 0
  fc.assert(
    fc.property(acts, (list) => {
      const book = arrived(list)
      for (const it of consents(book, '2026-11-02')) {
        const grant = book.find((one) => one.id === it.entry)
        const expected = grant && isTakenBack(book, grant) ? 'withdrawn' : 'agreed'
        expect(it.state).toBe(expected)
        if (expected === 'withdrawn') taken++
        else standing++
      }
    }),
    { numRuns: 1000 },
  )
  expect(taken).toBeGreaterThan(300)
  expect(standing).toBeGreaterThan(300)
})

test('a packet shows nothing from the instant a withdrawal was sealed, and says it ended when she took it back', () => {
  let ended = 0
  fc.assert(
    fc.property(acts, (list) => {
      const book = arrived(list)
      for (const grant of packetGrants(book)) {
        const ground = book.find((it) => it.id === book.find((one) => one.id === grant.packet)?.body?.['ground'])
        if (!ground || !isTakenBack(book, ground)) continue
        ended++
        const taken = book.filter((it) => it.kind === 'consent-withdrawn')
        const last = Math.max(...taken.map((it) => millis(it.sealedAt ?? it.madeAt)))
        for (const ms of [last, last + 1, millis(stamp(899))]) expect(shownNow(grant, ms)).toEqual(grant.own)
      }
    }),
    { numRuns: 1000 },
  )
  expect(ended).toBeGreaterThan(100)
})
