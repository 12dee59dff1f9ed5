// What a field holds, in words; what a kind and its fields are called; the line of an entry. All from the same dictionary that the forms
// are drawn from, so a code is never shown where a word belongs.
import {
  type Age,
  type Alias,
  ANIMALS,
  type AttachmentRef,
  type Day,
  type Entry,
  type Field,
  type Moment,
  type Money,
  type Place,
  type SliceOf,
  type Sort,
  type Span,
  type SpokenWords,
} from '@sajha/record'
import type { People } from '../sync/people/people.ts'
import { dayFieldInWords, momentInWords, spanInWords } from './dates.ts'
import { fill, grouped } from './say.ts'
import type { Speech } from './speech.ts'

/** What words need to know beside the value: what time it is (ms) and who is who. */
export type Around = { readonly now: number; readonly people: People }

export type FieldText = {
  readonly label: string
  readonly help: string | null
  readonly choices: Readonly<Record<string, string>>
}

let fieldOf: (kind: string, field: string) => Field | undefined = () => undefined

/** Fetches what fields there are. Screens that show entries wait for it (routes.tsx); the pages before them need no kinds. */
export const learnFields = async (): Promise<void> => {
  const fields = await import('./fields.ts')
  fieldOf = fields.fieldOf
}

type AnyWords =
  | string
  | { readonly label: string; readonly help?: string; readonly choices?: Readonly<Record<string, string>> }
type AnyKind = {
  readonly label: string
  readonly headline: string
  readonly fields: Readonly<Record<string, AnyWords>>
}

/** The words of a kind; null for one that this release does not know. */
export const kindText = ({ words }: Speech, kind: string): AnyKind | null =>
  (words.kinds as unknown as Readonly<Record<string, AnyKind | undefined>>)[kind] ?? null

/** What a field is called and asks. The field's own name for one that is not known. */
export const fieldText = (speech: Speech, kind: string, field: string): FieldText => {
  const it = kindText(speech, kind)?.fields[field] ?? field
  return typeof it === 'string'
    ? { label: it, help: null, choices: {} }
    : { label: it.label, help: it.help ?? null, choices: it.choices ?? {} }
}

const FEMININE: ReadonlySet<string> = new Set(['myna', 'squirrel', 'butterfly'])

/** "Turquoise Deer". */
export const aliasInWords = ({ language, words }: Speech, { colour, animal }: Alias): string => {
  const { colours, coloursFeminine, animals, both } = words.app.alias
  // Three animals are feminine in Hindi; elsewhere both lists are one.
  const list: readonly string[] = FEMININE.has(animal) ? coloursFeminine : colours
  const named = ANIMALS.find((it) => it === animal)
  return fill(language, both, { colour: list[colour - 1] ?? '', animal: named ? animals[named] : '' })
}

/** Rupees, with paise only when there are some: "₹1,00,000", "₹12.50". */
export const moneyInWords = ({ language, words }: Speech, { paise, currency }: Money): string => {
  const { rupeesIndia, rupeesNepal } = words.app.values
  const rest = paise % 100
  const whole = grouped(language, Math.floor(paise / 100))
  const amount = rest === 0 ? whole : `${whole}.${grouped(language, 100 + rest).slice(1)}`
  return fill(language, currency === 'INR' ? rupeesIndia : rupeesNepal, { amount })
}

const ageInWords = ({ language, words }: Speech, { from, to }: Age): string =>
  from === to
    ? fill(language, words.app.values.years, { n: from })
    : fill(language, words.app.values.yearsFromTo, { from, to })

const listed = ({ language, words }: Speech, list: readonly string[]): string =>
  list.reduce((all, one) => (all ? fill(language, words.app.values.and, { first: all, second: one }) : one), '')

type Say = (speech: Speech, value: never, text: FieldText, around: Around) => string
const plain: Say = (_, value: unknown) => String(value)
const say = <V>(in_: (speech: Speech, value: V, text: FieldText, around: Around) => string): Say => in_ as Say

const organisationIn = (people: People, id: string): string | undefined =>
  Object.values(people).find((it) => it.organisation === id)?.organisationName

const SAY: { readonly [S in Sort]: Say } = {
  text: plain,
  key: plain,
  // Which entry is meant shows as a link beside it, never as its hash.
  entry: () => '',
  words: say<SpokenWords>((_, value) => value.text),
  moment: say<Moment>((speech, value, _, { now }) => momentInWords(speech, value, now)),
  day: say<Day>((speech, value, _, { now }) => dayFieldInWords(speech, value, now)),
  span: say<Span>((speech, value, _, { now }) => spanInWords(speech, value, now)),
  choice: say<string>((_, value, { choices }) => choices[value] ?? value),
  choices: say<readonly string[]>((speech, value, { choices }) =>
    listed(
      speech,
      value.map((it) => choices[it] ?? it),
    ),
  ),
  whole: say<number>(({ language }, value) => grouped(language, value)),
  money: say<Money>(moneyInWords),
  'yes-no': say<boolean>(({ words }, value) => (value ? words.app.values.yes : words.app.values.no)),
  age: say<Age>(ageInWords),
  place: say<Place>((_, value) => value.name),
  language: say<string>(({ words }, value) => (words.spoken as Readonly<Record<string, string>>)[value] ?? value),
  person: say<string>(({ words }, value, _, { people }) => people[value]?.name ?? words.app.values.someone),
  body: say<string>(({ words }, value, _, { people }) => organisationIn(people, value) ?? words.app.values.someone),
  attachment: say<AttachmentRef>((_, value) => value.name),
  alias: say<Alias>(aliasInWords),
  slices: say<readonly SliceOf[]>(({ language }, value) => grouped(language, value.length)),
  value: say<unknown>(({ words }, value) => (value === null ? words.app.values.empty : plainText(value))),
}

/** The value of a correction whose field is not at hand: text as it is, anything else as it was written. */
const plainText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What a field of a kind holds, in words; empty for nothing. */
export const valueInWords = (speech: Speech, kind: string, field: string, value: unknown, around: Around): string => {
  if (value === undefined || value === null) return ''
  const known = fieldOf(kind, field)
  if (!known) return plainText(value)
  return SAY[known.sort](speech, value as never, fieldText(speech, kind, field), around)
}

const LEFT_OVER = /[\s,;:·–-]+$/
const EMPTY_PAIR = /\(\s*\)|“\s*”/g

/** The line of an entry in the timeline: its headline with its fields in words; just what it is, where its body may not be read. */
export const headlineOf = (speech: Speech, entry: Pick<Entry, 'kind' | 'body'>, around: Around): string => {
  const text = kindText(speech, entry.kind)
  const { body } = entry
  if (!text) return entry.kind
  if (!body) return text.label
  const filled = text.headline.replace(/\{(\w+)\}/g, (_, field: string) =>
    valueInWords(speech, entry.kind, field, body[field], around),
  )
  return (
    filled
      .replace(EMPTY_PAIR, '')
      .replace(/\s{2,}/g, ' ')
      .replace(LEFT_OVER, '')
      .trim() || text.label
  )
}
