// Who reads unusually much is noticed, and honest work is not: a year of twenty people, with everything that makes honest days look odd.
// Other seeds gave the same: nobody was noticed in 20,000 honest weeks.
import { expect, test } from 'vitest'
import { entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import type { Role } from '../../terms.ts'
import { inOffset, millis } from '../../time.ts'
import { mayBeUnusual, type Noticed, type ScreenLook, screenLookOf, unusualReading } from './reading.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEKS = 52
/** A Monday. */
const START = millis('2026-01-05T00:00+05:30')

/** The same days every time (mulberry32). */
const dice = (seed: number) => {
  let at = seed
  return (): number => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Worker = { readonly person: string; readonly as: Role; readonly books: number }
type Day = { readonly worker: Worker; readonly from: number; readonly roll: () => number }

const opens = (
  { worker, from, roll }: Day,
  hour: number,
  lasts: number,
  count: number,
  nothingDue: number,
  again = true,
) => {
  const all = Array.from({ length: worker.books }, (_, i) => i).sort(() => roll() - 0.5)
  return Array.from({ length: count }, (_, i): ScreenLook => {
    const book = again ? Math.floor(roll() * worker.books) : (all[i % worker.books] ?? 0)
    const at = from + hour * HOUR + Math.floor(roll() * lasts * HOUR)
    return {
      person: worker.person,
      as: worker.as,
      book: `${worker.person} ${book}`,
      at,
      nothingDue: roll() < nothingDue,
    }
  })
}

/** Cases in work, on some days many; once a month the report, for which every book is opened, some afternoons quickly. */
const caseworkerDay = (it: Day, day: number): readonly ScreenLook[] => {
  const weekday = day % 7
  if (weekday === 6 || (weekday === 5 && it.roll() < 0.5)) return []
  const work = opens(it, 9, 9, 4 + Math.floor(it.roll() * 18), 0.3)
  if (day % 28 !== 25) return work
  return [...work, ...opens(it, 14, 1.5 + it.roll() * 2, it.worker.books, 0.6, false)]
}

/** The week's review of everybody's cases on Monday morning, in an hour; little besides. */
const supervisorDay = (it: Day, day: number): readonly ScreenLook[] => {
  if (day % 7 >= 6) return []
  const work = opens(it, 9, 9, 3 + Math.floor(it.roll() * 10), 0.3)
  if (day % 7 !== 0) return work
  return [...work, ...opens(it, 10, 0.8 + it.roll() * 0.4, 26 + Math.floor(it.roll() * 18), 0.5, false)]
}

/** Nights on the call desk: quiet ones and full ones. */
const deskNight = (it: Day, day: number): readonly ScreenLook[] =>
  day % 3 === 0 ? [] : opens(it, 22, 8, Math.floor(it.roll() ** 2 * 50), 0.4)

const DAYS: Readonly<Partial<Record<Role, (it: Day, day: number) => readonly ScreenLook[]>>> = {
  caseworker: caseworkerDay,
  manager: supervisorDay,
  helpline: deskNight,
}

const WORKERS: readonly Worker[] = [
  ...Array.from({ length: 14 }, (_, i) => ({ person: `caseworker ${i}`, as: 'caseworker' as const, books: 26 + i })),
  ...Array.from({ length: 3 }, (_, i) => ({ person: `supervisor ${i}`, as: 'manager' as const, books: 90 })),
  ...Array.from({ length: 3 }, (_, i) => ({ person: `desk ${i}`, as: 'helpline' as const, books: 120 })),
]

const aYear = (worker: Worker, seed: number): readonly ScreenLook[] => {
  const roll = dice(seed)
  const leave = Math.floor(roll() * WEEKS)
  const days = Array.from({ length: WEEKS * 7 }, (_, day) => {
    const away = Math.floor(day / 7) === leave
    return away ? [] : (DAYS[worker.as]?.({ worker, from: START + day * DAY, roll }, day) ?? [])
  })
  return days.flat().sort((a, b) => a.at - b.at)
}

/** Asked as the server asks: around each look, of the weeks before and the hours after; each person once a day. */
const alarmsOf = (who: string, mine: readonly ScreenLook[], peers: readonly ScreenLook[]): readonly Noticed[] => {
  const found: Noticed[] = []
  const last = { asked: 0, noticed: Number.NEGATIVE_INFINITY }
  for (const { at } of mine) {
    if (at - last.asked < 20 * MINUTE || at - last.noticed < DAY) continue
    last.asked = at
    const near = mine.filter((it) => Math.abs(it.at - at) < DAY)
    const known = mayBeUnusual(near, at) ? peers.filter((it) => it.at > at - 91 * DAY && it.at < at + DAY) : []
    const noticed = unusualReading(known, who, at)
    if (!noticed) continue
    last.noticed = at
    found.push(noticed)
  }
  return found
}

type Years = ReadonlyMap<string, readonly ScreenLook[]>

const inRole = (years: Years, as: Role | undefined): readonly ScreenLook[] =>
  [...years.values()].filter((them) => them[0]?.as === as).flat()

const alarmsIn = (years: Years): readonly Noticed[] =>
  [...years].flatMap(([who, mine]) => alarmsOf(who, mine, inRole(years, mine[0]?.as)))

const honest: Years = new Map(WORKERS.map((it, i) => [it.person, aYear(it, 7 + i)]))

test('in a year of twenty honest people, a thousand weeks with reviews, reports and night desks, at most one is noticed', () => {
  const alarms = alarmsIn(honest).map((it) => `${it.who}: ${it.why} ${it.books} in ${it.hours}, usual ${it.usual}`)
  expect(alarms.length, alarms.join('; ')).toBeLessThanOrEqual(1)
})

const reads = (
  worker: Worker,
  count: number,
  from: number,
  nothingDue: boolean,
  within = HOUR,
): readonly ScreenLook[] =>
  Array.from({ length: count }, (_, i) => ({
    person: worker.person,
    as: worker.as,
    book: `${worker.person} shelf ${i}`,
    at: from + Math.floor((i * within) / count),
    nothingDue,
  }))

const NIGHT = START + 40 * 7 * DAY + 2 * DAY + 2 * HOUR

const noticedWith = (worker: Worker, more: readonly ScreenLook[]): Noticed | null => {
  return unusualReading([...inRole(honest, worker.as), ...more], worker.person, more.at(-1)?.at ?? 0)
}

test.each(WORKERS.map((it) => [it.person, it] as const))(
  'sixty books opened in an hour of one night by %s are noticed',
  (_, worker) => {
    const noticed = noticedWith(worker, reads(worker, 60, NIGHT, true))
    expect(noticed).toMatchObject({ who: worker.person, hours: 1, from: NIGHT })
    expect(noticed?.books).toBeGreaterThanOrEqual(60)
  },
)

test('somebody new, of whom nothing is known yet, is noticed too', () => {
  const ram = { person: 'ram', as: 'lawyer', books: 0 } as const
  expect(unusualReading(reads(ram, 60, NIGHT, false), 'ram', NIGHT)).toMatchObject({ books: 60, usual: 0, why: 'many' })
  expect(unusualReading(reads(ram, 32, NIGHT, true), 'ram', NIGHT)).toMatchObject({ books: 32, why: 'nothing-due' })
  expect(unusualReading(reads(ram, 32, NIGHT, false), 'ram', NIGHT)).toBeNull()
})

/** A supervisor of many, who goes through seventy books in an hour of every Monday, for so many weeks before that night. */
const mondays = (person: string, weeks: number): readonly ScreenLook[] =>
  Array.from({ length: weeks }, (_, i) =>
    reads({ person, as: 'manager', books: 0 }, 70, NIGHT - (i + 1) * 7 * DAY, false),
  ).flat()

test('seventy in an hour are usual for whoever does it every week, and for a newcomer among such; half as many more are not', () => {
  const anew = (person: string, count: number) => reads({ person, as: 'manager', books: 0 }, count, NIGHT, false)
  const noticed = (count: number, ...before: readonly ScreenLook[]) =>
    unusualReading([...before, ...anew('rekha', count)], 'rekha', NIGHT)
  expect(noticed(70)).toMatchObject({ books: 70, usual: 0 })
  expect(noticed(70, ...mondays('rekha', 2))).toMatchObject({ books: 70, usual: 0 })
  expect(noticed(75, ...mondays('rekha', 6))).toBeNull()
  expect(noticed(105, ...mondays('rekha', 6))).toMatchObject({ books: 105, usual: 70 })
  expect(noticed(75, ...mondays('gita', 6), ...mondays('tara', 6))).toBeNull()
  expect(noticed(75, ...mondays('gita', 6))).toMatchObject({ usual: 0 })
})

test('one night that was noticed does not make the next one usual', () => {
  const night = (weeks: number) => reads({ person: 'ram', as: 'lawyer', books: 0 }, 60, NIGHT - weeks * 7 * DAY, false)
  const quiet = Array.from({ length: 10 }, (_, i) =>
    reads({ person: 'ram', as: 'lawyer', books: 0 }, 5, NIGHT - (i + 1) * 7 * DAY - 12 * HOUR, false),
  ).flat()
  expect(unusualReading([...quiet, ...night(1), ...night(0)], 'ram', NIGHT)).toMatchObject({ books: 60, usual: 5 })
})

test('the same book opened a hundred times is one book, and who reads slowly all day long is noticed for the day', () => {
  const [worker] = WORKERS
  if (!worker) throw new Error('nobody works here')
  const one = reads(worker, 100, NIGHT, false).map((it) => ({ ...it, book: 'one' }))
  expect(noticedWith(worker, one)).toBeNull()
  const slowly = reads(worker, 150, NIGHT, false, 20 * HOUR)
  expect(noticedWith(worker, slowly)).toMatchObject({ hours: 24, why: 'many' })
})

test('what comes late and in any order is judged for the day on which it was', () => {
  const [worker] = WORKERS
  if (!worker) throw new Error('nobody works here')
  const burst = reads(worker, 60, NIGHT, true)
  const shuffled = [...burst, ...inRole(honest, worker.as)].reverse()
  expect(unusualReading(shuffled, worker.person, burst[30]?.at ?? 0)).toEqual(noticedWith(worker, burst))
  expect(unusualReading(shuffled, worker.person, NIGHT + 4 * DAY)).toBeNull()
})

const [kavita, asha] = ['kavita________________', 'asha__________________'] as const
const on = (ms: number) => inOffset(ms, '+05:30')
const TODAY = START + 200 * DAY

const aCaseBook = (...more: readonly Entry[]): readonly Entry[] => [
  entry(
    'report-received',
    { toldAt: on(START), what: 'A girl.' },
    { author: kavita, madeAt: on(START), sealedAt: on(START) },
  ),
  ...more,
]
const looked = (who: string, at: number, how: 'opened' | 'offline' | 'copied' | 'exported' = 'opened') =>
  entry('looked', { who, as: 'caseworker', how, at: on(at), entries: 3 }, { sealedAt: on(TODAY), madeAt: on(TODAY) })

test('a copy that a device fetched, and one that was exported, is no look; nor is the first week of a book handed over', () => {
  const book = aCaseBook()
  expect(screenLookOf(book, looked(kavita, TODAY), 't')).toEqual({
    person: kavita,
    as: 'caseworker',
    book: 't',
    at: TODAY,
    nothingDue: true,
  })
  for (const how of ['copied', 'exported'] as const)
    expect(screenLookOf(book, looked(kavita, TODAY, how), 't')).toBeNull()
  const handed = (days: number) =>
    aCaseBook(
      entry(
        'hand-over',
        { from: kavita, to: asha, at: on(TODAY - days * DAY) },
        { author: kavita, madeAt: on(TODAY - days * DAY), sealedAt: on(TODAY - days * DAY) },
      ),
    )
  expect(screenLookOf(handed(1), looked(asha, TODAY), 't')).toBeNull()
  expect(screenLookOf(handed(8), looked(asha, TODAY), 't')).not.toBeNull()
})

test('something is due, or new, or nothing is', () => {
  const note = (days: number) =>
    entry('note', { text: 'She slept well.' }, { author: asha, madeAt: on(TODAY - days * DAY), sealedAt: on(TODAY) })
  const nothingDue = (...more: readonly Entry[]) =>
    screenLookOf(aCaseBook(...more), looked(kavita, TODAY), 't')?.nothingDue
  expect(nothingDue(note(30))).toBe(true)
  expect(nothingDue(note(2))).toBe(false)
  const promise = (days: number) =>
    entry(
      'promise-made',
      { what: 'call nani', dueAt: on(TODAY + days * DAY), to: 'her', by: kavita },
      { author: kavita, madeAt: on(TODAY - 40 * DAY), sealedAt: on(TODAY - 40 * DAY) },
    )
  expect(nothingDue(promise(3))).toBe(false)
  expect(nothingDue(promise(90))).toBe(true)
})

test('a device that says it was later than the server heard of it is not believed; one that says earlier is', () => {
  const at = (ms: number) => screenLookOf(aCaseBook(), looked(kavita, ms, 'offline'), 't')?.at
  expect(at(TODAY + 5 * DAY)).toBe(TODAY)
  expect(at(TODAY - 5 * DAY)).toBe(TODAY - 5 * DAY)
})
