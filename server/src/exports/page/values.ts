// What a field holds, as a page prints it: in words, with the dates and amounts of the language; never a code where a word belongs.
import {
  type Age,
  type Alias,
  ANIMALS,
  type AttachmentRef,
  type Day,
  dayOf,
  kindNamed,
  type Moment,
  type Money,
  offsetOf,
  type Place,
  type SliceOf,
  type Sort,
  type Span,
  type SpokenWords,
} from '@sajha/record'
import { fill, grouped, inDigits, type Speech } from './speech.ts'

type AnyWords = string | { readonly label: string; readonly choices?: Readonly<Record<string, string>> }
type AnyKind = {
  readonly label: string
  readonly headline: string
  readonly fields: Readonly<Record<string, AnyWords>>
}

/** The words of a kind; null for one that this release does not know. */
export const kindWords = ({ words }: Speech, kind: string): AnyKind | null =>
  (words.kinds as unknown as Readonly<Record<string, AnyKind | undefined>>)[kind] ?? null

const fieldWords = (
  speech: Speech,
  kind: string,
  field: string,
): { label: string; choices: Readonly<Record<string, string>> } => {
  const it = kindWords(speech, kind)?.fields[field] ?? field
  return typeof it === 'string' ? { label: it, choices: {} } : { label: it.label, choices: it.choices ?? {} }
}

export const labelOf = (speech: Speech, kind: string, field: string): string => fieldWords(speech, kind, field).label

/** "23 November 2026". `day` is YYYY-MM-DD. */
export const dayInWords = (speech: Speech, day: string): string => {
  const { year, month, day: number } = Temporal.PlainDate.from(day)
  const { dates } = speech.words.app
  const digits = (it: number) => inDigits(speech, String(it))
  return fill(speech, dates.dayMonthYear, {
    day: digits(number),
    month: dates.months[month - 1] ?? '',
    year: digits(year),
  })
}

/** "23 November 2026, 09:00", where it was told. */
export const momentInWords = (speech: Speech, at: Moment): string => {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(offsetOf(at))
  const two = (it: number) => String(it).padStart(2, '0')
  const time = inDigits(speech, `${two(hour)}:${two(minute)}`)
  return fill(speech, speech.words.app.dates.dayTime, { day: dayInWords(speech, dayOf(at)), time })
}

const fromTo = (speech: Speech, from: string, to: string) => fill(speech, speech.words.app.dates.fromTo, { from, to })

const dayFieldInWords = (speech: Speech, { from, to, said }: Day): string => {
  const days = from === to ? dayInWords(speech, from) : fromTo(speech, dayInWords(speech, from), dayInWords(speech, to))
  return said ? `${fill(speech, speech.words.app.values.quoted, { text: said })} (${days})` : days
}

const FEMININE: ReadonlySet<string> = new Set(['myna', 'squirrel', 'butterfly'])

/** "Turquoise Deer". */
export const aliasInWords = (speech: Speech, { colour, animal }: Alias): string => {
  const { colours, coloursFeminine, animals, both } = speech.words.app.alias
  // Three animals are feminine in Hindi; elsewhere both lists are one.
  const list: readonly string[] = FEMININE.has(animal) ? coloursFeminine : colours
  const named = ANIMALS.find((it) => it === animal)
  return fill(speech, both, { colour: list[colour - 1] ?? '', animal: named ? animals[named] : '' })
}

const moneyInWords = (speech: Speech, { paise, currency }: Money): string => {
  const { rupeesIndia, rupeesNepal } = speech.words.app.values
  const rest = paise % 100
  const whole = grouped(speech, Math.floor(paise / 100))
  const amount = rest === 0 ? whole : `${whole}.${inDigits(speech, String(100 + rest).slice(1))}`
  return fill(speech, currency === 'INR' ? rupeesIndia : rupeesNepal, { amount })
}

const ageInWords = (speech: Speech, { from, to }: Age): string => {
  const { years, yearsFromTo } = speech.words.app.values
  return from === to ? fill(speech, years, { n: from }) : fill(speech, yearsFromTo, { from, to })
}

const listed = (speech: Speech, list: readonly string[]): string =>
  list.reduce((all, one) => (all ? fill(speech, speech.words.app.values.and, { first: all, second: one }) : one), '')

export const nameOf = ({ words, people }: Speech, person: string): string =>
  people[person]?.name ?? words.app.values.someone

const organisationName = ({ words, people }: Speech, id: string): string =>
  Object.values(people).find((it) => it.organisation === id)?.organisationName ?? words.app.values.someone

/** Anything as text: text as it is, the rest as JSON. */
const plainText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

type Choices = Readonly<Record<string, string>>
type Say = (speech: Speech, value: never, choices: Choices) => string
const say = <V>(in_: (speech: Speech, value: V, choices: Choices) => string): Say => in_ as Say
const plain: Say = (_, value: unknown) => String(value)

const SAY: { readonly [S in Sort]: Say } = {
  text: plain,
  key: plain,
  entry: plain,
  words: say<SpokenWords>((_, value) => value.text),
  moment: say<Moment>(momentInWords),
  day: say<Day>(dayFieldInWords),
  span: say<Span>((speech, it) => fromTo(speech, momentInWords(speech, it.from), momentInWords(speech, it.to))),
  choice: say<string>((_, value, choices) => choices[value] ?? value),
  choices: say<readonly string[]>((speech, value, choices) =>
    listed(
      speech,
      value.map((it) => choices[it] ?? it),
    ),
  ),
  whole: say<number>(grouped),
  money: say<Money>(moneyInWords),
  'yes-no': say<boolean>(({ words }, value) => (value ? words.app.values.yes : words.app.values.no)),
  age: say<Age>(ageInWords),
  place: say<Place>((_, value) => value.name),
  language: say<string>(({ words }, value) => (words.spoken as Choices)[value] ?? value),
  person: say<string>(nameOf),
  body: say<string>(organisationName),
  attachment: say<AttachmentRef>((_, value) => value.name),
  alias: say<Alias>(aliasInWords),
  slices: say<readonly SliceOf[]>((speech, value) => grouped(speech, value.length)),
  value: say<unknown>(({ words }, value) => (value === null ? words.app.values.empty : plainText(value))),
}

/** What a field of a kind holds, in words; empty for nothing. Never throws: what a kind does not know is shown as it was written. */
export const valueInWords = (speech: Speech, kind: string, field: string, value: unknown): string => {
  if (value === undefined || value === null) return ''
  const sort = kindNamed(kind)?.fields[field]?.sort
  return sort ? SAY[sort](speech, value as never, fieldWords(speech, kind, field).choices) : plainText(value)
}

const LEFT_OVER = /[\s,;:·–-]+$/
const EMPTY_PAIR = /\(\s*\)|“\s*”/g
const LONGEST = 160

/** One line for an entry: its headline with its fields in words; what it is, where there is no body. */
export const headlineOf = (speech: Speech, kind: string, body: Readonly<Record<string, unknown>> | null): string => {
  const words = kindWords(speech, kind)
  if (!words) return kind
  if (!body) return words.label
  const filled = words.headline.replace(/\{(\w+)\}/g, (_, field: string) =>
    valueInWords(speech, kind, field, body[field]),
  )
  const line = filled.replace(EMPTY_PAIR, '').replace(/\s+/g, ' ').replace(LEFT_OVER, '').trim()
  return line.length > LONGEST ? words.label : line || words.label
}
