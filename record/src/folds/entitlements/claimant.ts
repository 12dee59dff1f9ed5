// What the book says of the person who may claim, ground by ground, on a day: it holds, it may hold, it does not, or nobody said. Only
// facts that are held already; nothing is asked twice. In doubt about her age what protects her may hold.
import { type Entry, ofKind } from '../../entry.ts'
import type { Age } from '../../fields.ts'
import type { Ground } from '../../law/entitlements/grounds.ts'
import { dayOf } from '../../time.ts'
import { ageLadder, type Born, bornAt, yearsOn } from '../age/ladder.ts'

export type Holds = 'yes' | 'maybe' | 'no' | 'not-said'

/** `entries`: what it is read from. `since`: from which day it is so (YYYY-MM-DD); null where it has no beginning. */
export type Read = { readonly holds: Holds; readonly entries: readonly string[]; readonly since: string | null }

export type Claimant = { readonly [G in Ground]: Read }

const NOT_SAID: Read = { holds: 'not-said', entries: [], since: null }
const read = (holds: Holds, entries: readonly string[], since: string | null = null): Read => ({
  holds,
  entries,
  since,
})

type Told = { readonly id: string; readonly day: string | null }

/** Sure where there is an entry that settles it, possible where one hints at it. */
const shown = (sure: readonly Told[], hinted: readonly Told[] = []): Read => {
  const found = sure.length > 0 ? sure : hinted
  if (found.length === 0) return NOT_SAID
  const days = found.flatMap((it) => it.day ?? []).sort()
  return read(
    sure.length > 0 ? 'yes' : 'maybe',
    found.map((it) => it.id),
    days[0] ?? null,
  )
}

const bornFrom = (entries: readonly Entry[]): { readonly born: Born; readonly entries: readonly string[] } | null => {
  const { followed } = ageLadder(entries)
  if (followed) return followed
  const [told] = ofKind(entries, 'report-received').filter((it) => it.body.ageSaid)
  if (told?.body.ageSaid) return { born: bornAt(told.body.ageSaid as Age, dayOf(told.body.toldAt)), entries: [told.id] }
  const [said] = ofKind(entries, 'person-identified').filter((it) => it.body.bornOn)
  return said?.body.bornOn ? { born: [said.body.bornOn.from, said.body.bornOn.to], entries: [said.id] } : null
}

type Aged = (from: number, below: number) => Read

const PERSONS: Readonly<Record<string, 'child' | 'adult'>> = {
  girl: 'child',
  boy: 'child',
  woman: 'adult',
  man: 'adult',
}

/** Only a child or grown up is known: a narrower span of years may hold, one on the other side does not. */
const roughly = (grown: 'child' | 'adult' | 'maybe', from: number, below: number): Holds => {
  if (grown === 'maybe') return 'maybe'
  if (grown === 'child') return from >= 18 ? 'no' : from === 0 && below === 18 ? 'yes' : 'maybe'
  return below <= 18 ? 'no' : from === 18 && below > 100 ? 'yes' : 'maybe'
}

/** Whether she is from `from` to below `below` years old that day. */
const agedOn = (entries: readonly Entry[], day: string): Aged => {
  const told = bornFrom(entries)
  if (told) {
    const years = yearsOn(told.born, day)
    return (from, below) => {
      if (years.from >= from && years.to < below) return read('yes', told.entries)
      return read(years.to < from || years.from >= below ? 'no' : 'maybe', told.entries)
    }
  }
  const taken = ofKind(entries, 'taken-charge').at(-1)
  const report = ofKind(entries, 'report-received').at(-1)
  const grown = taken?.body.age ?? PERSONS[report?.body.person ?? '']
  const at = (taken ?? report)?.id
  return (from, below) => (grown && at ? read(roughly(grown, from, below), [at]) : NOT_SAID)
}

type Sex = { readonly is: 'female' | 'male' | 'other'; readonly entry: string } | null

const sexOf = (entries: readonly Entry[]): Sex => {
  const known = ofKind(entries, 'person-identified').findLast((it) => it.body.gender && it.body.gender !== 'not-said')
  if (known) return { is: known.body.gender as 'female', entry: known.id }
  const facts = ofKind(entries, 'offence-facts').findLast((it) => it.body.sex)
  if (facts?.body.sex) return { is: facts.body.sex, entry: facts.id }
  const said = { girl: 'female', woman: 'female', boy: 'male', man: 'male' } as const
  const report = ofKind(entries, 'report-received').findLast((it) => it.body.person && it.body.person in said)
  return report ? { is: said[report.body.person as keyof typeof said], entry: report.id } : null
}

const ofSex = (sex: Sex, is: 'female' | 'male'): Read =>
  sex ? read(sex.is === is ? 'yes' : 'no', [sex.entry]) : NOT_SAID

const RANK: readonly Holds[] = ['no', 'not-said', 'maybe', 'yes']
const rank = (it: Read): number => RANK.indexOf(it.holds)

const both = (a: Read, b: Read): Read => {
  const weaker = rank(a) <= rank(b) ? a : b
  return { holds: weaker.holds, entries: [...new Set([...a.entries, ...b.entries])], since: a.since ?? b.since }
}

/** The one that holds more surely; a no beside what nobody said stays open. */
const either = (a: Read, b: Read): Read => {
  const [more, less] = rank(a) >= rank(b) ? [a, b] : [b, a]
  return more.holds === 'no' && less.holds === 'no' ? both(a, b) : more
}

/** Everything the book says, each told with its day. */
const toldIn = (entries: readonly Entry[]) => {
  const reports = ofKind(entries, 'report-received')
  const about = (...what: readonly string[]): readonly Told[] =>
    reports.filter((it) => it.body.about?.some((one) => what.includes(one))).map((it) => ({ id: it.id, day: null }))
  const ticked = ofKind(entries, 'offence-facts')
  const facts = (test: (body: (typeof ticked)[number]['body']) => boolean): readonly Told[] =>
    ticked.filter((it) => test(it.body)).map((it) => ({ id: it.id, day: null }))
  const firs = ofKind(entries, 'fir-registered').map((it) => ({
    id: it.id,
    day: dayOf(it.body.registeredAt),
    sexual: it.body.sexual,
  }))
  return { about, facts, firs }
}

const some = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0

const freed = (entries: readonly Entry[]): Read => {
  const issued = ofKind(entries, 'release-certificate-issued').map((it) => ({
    id: it.id,
    day: dayOf(it.body.issuedAt),
  }))
  const found = ofKind(entries, 'bondage-inquired')
    .filter((it) => it.body.result === 'found')
    .map((it) => ({ id: it.id, day: dayOf(it.body.inquiredAt) }))
  const told = ofKind(entries, 'bondage-told').map((it) => ({ id: it.id, day: dayOf(it.body.toldAt) }))
  const reported = toldIn(entries).about('bonded')
  const ticked = toldIn(entries).facts((it) => it.labour?.includes('debt') === true)
  return shown([...found, ...issued], [...told, ...reported, ...ticked])
}

const homes = (entries: readonly Entry[]): { readonly now: Read; readonly ever: Read } => {
  const placed = ofKind(entries, 'placement')
    .filter((it) => it.body.stay !== 'family' && it.body.stay !== 'relative')
    .map((it) => ({ id: it.id, day: dayOf(it.body.arrivedAt) }))
  const left = ofKind(entries, 'restored')
    .map((it) => dayOf(it.body.restoredAt))
    .sort()
    .at(-1)
  const still = placed.filter((it) => !left || it.day >= left)
  return { now: shown(still), ever: shown(placed) }
}

export const claimant = (entries: readonly Entry[], day: string): Claimant => {
  const aged = agedOn(entries, day)
  const sex = sexOf(entries)
  const { about, facts, firs } = toldIn(entries)
  const child = aged(0, 18)
  const adult = aged(18, 200)
  const female = ofSex(sex, 'female')
  const male = ofSex(sex, 'male')
  const woman = both(female, adult)
  const home = homes(entries)
  const sexualFacts = facts((it) => some(it.sexualActs) || it.purpose?.includes('sexual') === true)
  const sexual = shown(sexualFacts, about('sexual'))
  const sexualCrime = shown(
    [...facts((it) => some(it.sexualActs)), ...firs.filter((it) => it.sexual === 'yes')],
    about('sexual'),
  )
  const traffickedFacts = facts((it) => some(it.acts) && some(it.purpose))
  const trafficked = shown(
    traffickedFacts,
    about('sexual', 'forced-labour', 'bonded', 'domestic', 'kiln', 'loom', 'circus', 'marriage', 'begging', 'organ'),
  )
  const refused = ofKind(entries, 'fir-refused').map((it) => ({ id: it.id, day: dayOf(it.body.refusedAt) }))
  const crime = shown([...firs, ...refused], [...facts(() => true), ...about('sexual', 'forced-labour', 'bonded')])
  const atWork = shown(
    facts((it) => it.labour?.includes('employed') === true),
    about('forced-labour', 'bonded', 'domestic', 'kiln', 'loom', 'circus'),
  )
  const begging = shown(
    facts((it) => it.childFacts?.includes('begs') === true),
    about('begging'),
  )
  const missing = shown(ofKind(entries, 'missing-told').map((it) => ({ id: it.id, day: dayOf(it.body.toldAt) })))
  const other: Read = sex?.is === 'other' ? read('yes', [sex.entry]) : NOT_SAID
  return {
    child,
    adult,
    woman,
    'woman-or-child': either(female, child),
    'woman-or-girl': female,
    man: both(male, adult),
    boy: both(male, child),
    girl: both(female, child),
    'school-age': aged(6, 15),
    'eight-to-eighteen': aged(8, 18),
    'nine-to-fourteen': aged(9, 15),
    'eighteen-to-twenty-one': aged(18, 21),
    sexual,
    trafficked,
    'at-work': atWork,
    'listed-child': [trafficked, atWork, begging, missing].reduce(either),
    bonded: freed(entries),
    crime,
    'sexual-crime': sexualCrime,
    fined: shown(
      ofKind(entries, 'case-step')
        .filter((it) => it.body.step === 'fined')
        .map((it) => ({ id: it.id, day: dayOf(it.body.doneAt) })),
    ),
    'in-a-home': home.now,
    'was-in-a-home': home.ever,
    caste: shown(facts((it) => it.caste?.includes('sc-st') === true)),
    threatened: shown(
      ofKind(entries, 'safety-concern').map((it) => ({ id: it.id, day: null })),
      facts((it) => it.confined?.includes('threatened') === true),
    ),
    // Trafficking or sexual exploitation beside the bondage, or a trans person. That she is disabled no entry says by a tick.
    extreme: [other, sexual, shown(traffickedFacts)].reduce(either),
  }
}
