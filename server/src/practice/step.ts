// The words a practice story is told with: who did what when, relative to the day it is opened, in three languages.
import { type BodyNamed, type Compartment, inOffset, type KindName, type Language, type Role } from '@sajha/record'

/** The same sentence in English, Hindi and Nepali. */
export type Told = readonly [en: string, hi: string, ne: string]

export type PersonKey = 'kavita' | 'farida' | 'asha' | 'sushila' | 'meena' | 'sen' | 'anil'

/** What a step's body is made with: the day it is opened on, words in its language, earlier steps and people by name. */
export type Scene = {
  readonly say: (told: Told) => string
  readonly language: Language
  /** So many days before the day of opening, at that time in India. */
  readonly at: (daysAgo: number, time: string) => string
  /** The day alone. */
  readonly on: (daysAgo: number) => { readonly from: string; readonly to: string }
  readonly hoursAgo: (hours: number) => string
  /** The id of a step that was given a name. */
  readonly entry: (name: string) => string
  /** The id of a book of the story that was begun before. */
  readonly book: (name: string) => string
  readonly person: (key: PersonKey) => string
  readonly organisation: (key: PersonKey) => string
}

export type Step = {
  readonly book: string
  readonly who: PersonKey
  readonly as: Role
  readonly kind: KindName
  readonly when: (it: Scene) => string
  readonly body: (it: Scene) => Readonly<Record<string, unknown>>
  readonly compartment?: Compartment
  readonly name?: string
  /** The step that its author had last seen. */
  readonly saw?: string
  /** Signed by the server, as what comes through a link is. */
  readonly byServer?: true
}

const ROLE: { readonly [K in PersonKey]: Role } = {
  kavita: 'caseworker',
  farida: 'manager',
  asha: 'lawyer',
  sushila: 'cwc',
  meena: 'home',
  sen: 'doctor',
  anil: 'official',
}

type More = Pick<Step, 'compartment' | 'name' | 'saw' | 'byServer'>

/** One book's story: `const { does } = inBook('myna')`, then a list of `does(who, kind)(when, body)`. */
export const inBook = (book: string) => {
  // In two calls, so that the kind is settled before the body is looked at and a wrong choice in it does not compile.
  const does =
    <N extends KindName>(who: PersonKey, kind: N) =>
    (when: (it: Scene) => string, body: (it: Scene) => BodyNamed<N>, more: More = {}): Step => ({
      book,
      who,
      as: ROLE[who],
      kind,
      when,
      body: body as Step['body'],
      ...more,
    })
  return {
    does,
    /** Kavita opens the book to somebody. */
    brings: (to: PersonKey, daysAgo: number, time: string, basis: BodyNamed<'assignment'>['basis'] = 'team'): Step =>
      does('kavita', 'assignment')(
        (it) => it.at(daysAgo, time),
        (it) => ({
          to: it.person(to),
          organisation: it.organisation(to),
          as: ROLE[to] as BodyNamed<'assignment'>['as'],
          basis,
          from: it.at(daysAgo, time),
        }),
      ),
    /** Steps of its flow that no kind tells, ticked off together. */
    notes: (
      daysAgo: number,
      time: string,
      steps: readonly BodyNamed<'step-noted'>['step'][],
      result: BodyNamed<'step-noted'>['result'] = 'done',
      why?: Told,
    ): readonly Step[] =>
      steps.map((step) =>
        does('kavita', 'step-noted')(
          (it) => it.at(daysAgo, time),
          (it) => ({ step, result, notedAt: it.at(daysAgo, time), ...(why && { why: it.say(why) }) }),
        ),
      ),
    /** What happened in the case, told by the lawyer on the evening of the day. */
    inCourt: (daysAgo: number, time: string, step: BodyNamed<'case-step'>['step'], note?: Told): Step =>
      does('asha', 'case-step')(
        (it) => it.at(daysAgo, '18:00'),
        (it) => ({ doneAt: it.at(daysAgo, time), step, ...(note && { note: it.say(note) }) }),
      ),
  }
}

const INDIA = '+05:30'
const HOUR = 3_600_000

/** @param now milliseconds since 1970: when the practice district is opened. */
export const sceneAt = (
  now: number,
  language: Language,
  named: Pick<Scene, 'entry' | 'book' | 'person' | 'organisation'>,
): Scene => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(INDIA).toPlainDate()
  const dayAgo = (days: number) => today.subtract({ days }).toString()
  return {
    say: (told) => told[language === 'hi' ? 1 : language === 'ne' ? 2 : 0],
    language,
    at: (days, time) => `${dayAgo(days)}T${time}${INDIA}`,
    on: (days) => ({ from: dayAgo(days), to: dayAgo(days) }),
    // To the minute, as a person tells a time.
    hoursAgo: (hours) => inOffset(Math.floor((now - hours * HOUR) / 60_000) * 60_000, INDIA),
    ...named,
  }
}
