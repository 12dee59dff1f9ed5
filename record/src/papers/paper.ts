// What a paper is: a form or letter drawn up from entries, as data. It asks for nothing: a fact stands once, in the entry that told it,
// and every paper that needs it points there (AC-38). What no entry holds prints as an empty line, to be filled by hand.
import type { KINDS, KindName } from '../kinds/index.ts'
import type { FORMS } from '../law/reference/forms.ts'
import type { PaperLabel, PaperSentence } from '../words/papers/shape.ts'

type FieldOf<N extends KindName> = keyof (typeof KINDS)[N]['fields'] & string

/** A field of a kind: where a fact of a paper comes from. */
export type Source = { readonly kind: KindName; readonly field: string }
export const from = <N extends KindName>(kind: N, field: FieldOf<N>): Source => ({ kind, field })

/** One box of a form. `last` prints the newest entry's text; `each` all of them, so that two ages both stand. */
export type PaperFact = {
  readonly label: PaperLabel
  readonly sources: readonly [Source, ...Source[]]
  readonly which: 'last' | 'each'
  readonly wide: boolean
}

type Options = { readonly each?: true; readonly wide?: true }
const box = (label: PaperLabel, sources: PaperFact['sources'], { each, wide }: Options): PaperFact => ({
  label,
  sources,
  which: each ? 'each' : 'last',
  wide: wide ?? false,
})

/** A box filled from the first of these sources that says anything. */
export const fact = (label: PaperLabel, source: Source, ...others: Source[]): PaperFact =>
  box(label, [source, ...others], {})
export const wide = (label: PaperLabel, source: Source, ...others: Source[]): PaperFact =>
  box(label, [source, ...others], { wide: true })
export const every = (label: PaperLabel, source: Source, ...others: Source[]): PaperFact =>
  box(label, [source, ...others], { each: true, wide: true })

export type Sign = 'thumb' | 'applicant' | 'worker' | 'received' | 'member' | 'officer'

/** The parts of a page, in the order in which they stand. */
export type Part =
  /** A sentence or a paragraph; its {blanks} are filled from sources. */
  | { readonly part: 'say'; readonly say: PaperSentence; readonly blanks: Readonly<Record<string, readonly Source[]>> }
  | { readonly part: 'facts'; readonly title: PaperLabel; readonly facts: readonly PaperFact[] }
  /** What is asked for, numbered. */
  | { readonly part: 'asks'; readonly asks: readonly PaperSentence[] }
  /** Entries of these kinds, each a dated line. */
  | { readonly part: 'told'; readonly title: PaperLabel; readonly kinds: readonly KindName[] }
  /** The newest of her own words. */
  | { readonly part: 'hers' }
  /** The duty that was not met, with its law. */
  | { readonly part: 'duty' }
  /** Names of the papers that are in the book. */
  | { readonly part: 'enclosed' }
  /** Empty lines to write on by hand. */
  | { readonly part: 'lines'; readonly title: PaperLabel; readonly count: number }
  | { readonly part: 'signs'; readonly signs: readonly Sign[] }

export const say = (it: PaperSentence, blanks: Readonly<Record<string, readonly Source[]>> = {}): Part => ({
  part: 'say',
  say: it,
  blanks,
})
export const facts = (title: PaperLabel, ...of: readonly PaperFact[]): Part => ({ part: 'facts', title, facts: of })
export const asks = (...of: readonly PaperSentence[]): Part => ({ part: 'asks', asks: of })
export const told = (title: PaperLabel, ...kinds: readonly KindName[]): Part => ({ part: 'told', title, kinds })
export const lines = (title: PaperLabel, count: number): Part => ({ part: 'lines', title, count })
export const signs = (...of: readonly Sign[]): Part => ({ part: 'signs', signs: of })
export const hers: Part = { part: 'hers' }
export const duty: Part = { part: 'duty' }
export const enclosed: Part = { part: 'enclosed' }

export type Paper = {
  readonly name: string
  /** The official form, by its id in the law's list of forms; null for a letter that has none. States renumber: the list says. */
  readonly form: keyof typeof FORMS | null
  /** The sections a letter rests on. Each stands in the law data or in the Acts' texts. */
  readonly citation: string
  readonly jurisdiction: 'IN' | 'NP'
  /** Offered once the book holds one of these. */
  readonly offeredBy: readonly KindName[]
  readonly parts: readonly Part[]
}
