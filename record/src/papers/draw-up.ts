// Draws a paper up from the entries of a book that this reader may see: which entry fills which box. What is in words is for whoever
// prints it; nothing here is typed again, and nothing is left out because it contradicts: `each` prints them all.
import { type Entry, ofKind } from '../entry.ts'
import type { Duty } from '../folds/duties.ts'
import { type Standing, standing } from '../folds/standing.ts'
import { FORMS } from '../law/reference/forms.ts'
import type { LawForm } from '../law/reference/record.ts'
import type { PaperLabel } from '../words/papers/shape.ts'
import type { AnyPaperName } from './law-papers.ts'
import type { Paper, PaperFact, Part, Source } from './paper.ts'

/** A value on a paper, and the entry it comes from. */
export type Filled = {
  readonly kind: string
  readonly field: string
  readonly value: unknown
  readonly entry: Standing
}

export type DrawnFact = PaperFact & { readonly filled: readonly Filled[] }
type Plain<N extends Part['part']> = Extract<Part, { part: N }>
export type DrawnPart =
  | (Omit<Plain<'say'>, 'blanks'> & { readonly blanks: Readonly<Record<string, Filled | null>> })
  | (Omit<Plain<'facts'>, 'facts'> & { readonly facts: readonly DrawnFact[] })
  | (Plain<'told'> & { readonly entries: readonly Standing[] })
  | { readonly part: 'hers'; readonly entry: Standing | null }
  | { readonly part: 'duty'; readonly duty: Duty | null }
  | { readonly part: 'enclosed'; readonly names: readonly string[] }
  | Plain<'asks' | 'lines' | 'signs'>

export type Drawn = {
  readonly parts: readonly DrawnPart[]
  /** Entries on this paper that she disputes, with her words: they print beside it (AC-18). */
  readonly disputed: readonly { readonly entry: Standing; readonly objection: Entry }[]
  /** Boxes that no entry fills, with the kind in which it would be told. */
  readonly empty: readonly { readonly label: PaperLabel; readonly kind: Source['kind'] }[]
}

const saying = (entries: readonly Standing[], { kind, field }: Source): readonly Filled[] =>
  entries.flatMap((entry) => {
    const value = entry.kind === kind ? entry.body?.[field] : undefined
    return value === undefined || value === null ? [] : [{ kind, field, value, entry }]
  })

/** The newest text of the first source that says anything; of `each`, every text of every source, oldest first. */
const fill = (entries: readonly Standing[], { sources, which }: Pick<PaperFact, 'sources' | 'which'>) => {
  const found = sources.map((it) => saying(entries, it))
  if (which === 'each') return found.flat()
  const last = found.find((it) => it.length > 0)?.at(-1)
  return last ? [last] : []
}

const blank = (entries: readonly Standing[], sources: readonly Source[]): Filled | null =>
  sources.map((it) => saying(entries, it).at(-1)).find((it) => it !== undefined) ?? null

const enclosedIn = (entries: readonly Standing[]): readonly string[] =>
  entries.flatMap((entry) =>
    Object.values(entry.body ?? {}).flatMap((value) =>
      typeof value === 'object' && value !== null && 'sha256' in value && 'name' in value ? [String(value.name)] : [],
    ),
  )

const drawPart = (part: Part, entries: readonly Standing[], duty: Duty | null): DrawnPart => {
  switch (part.part) {
    case 'say':
      return {
        ...part,
        blanks: Object.fromEntries(Object.entries(part.blanks).map(([name, it]) => [name, blank(entries, it)])),
      }
    case 'facts':
      return { ...part, facts: part.facts.map((it) => ({ ...it, filled: fill(entries, it) })) }
    case 'told':
      return {
        ...part,
        entries: entries.filter((it) => it.body !== null && part.kinds.some((kind) => kind === it.kind)),
      }
    case 'hers':
      return { part: 'hers', entry: entries.findLast((it) => it.kind === 'her-words' && it.body !== null) ?? null }
    case 'duty':
      return { part: 'duty', duty }
    case 'enclosed':
      return { part: 'enclosed', names: enclosedIn(entries) }
    default:
      return part
  }
}

const entriesOf = (part: DrawnPart): readonly Standing[] => {
  if (part.part === 'facts') return part.facts.flatMap((it) => it.filled.map((one) => one.entry))
  return part.part === 'told' ? part.entries : []
}

/** @param duty the one a letter is about; for papers without a duty, null. */
export const drawUp = (paper: Paper, given: readonly Entry[], duty: Duty | null = null): Drawn => {
  const entries = standing(given)
  const parts = paper.parts.map((it) => drawPart(it, entries, duty))
  const used = [...new Set(parts.flatMap(entriesOf))]
  return {
    parts,
    disputed: used.flatMap((entry) => entry.objections.map((objection) => ({ entry, objection }))),
    empty: parts.flatMap((it) =>
      it.part === 'facts'
        ? it.facts.flatMap(({ label, filled, sources }) =>
            filled.length === 0 ? [{ label, kind: sources[0].kind }] : [],
          )
        : [],
    ),
  }
}

/** The official form of a paper, with its number and rule as the law data has them; null for a letter. */
export const formOf = (paper: Paper): LawForm | null => (paper.form === null ? null : FORMS[paper.form])

/** Whether this book has come to where the paper is of use. */
export const isOffered = (paper: Pick<Paper, 'offeredBy'>, entries: readonly Entry[]): boolean =>
  entries.some((it) => paper.offeredBy.some((kind) => kind === it.kind))

/** The times this paper was made from this book, oldest first. */
export const madeBefore = (entries: readonly Entry[], name: AnyPaperName) =>
  ofKind(entries, 'paper-made').filter((it) => it.body.paper === name)

// Crockford's letters: none is read for another aloud or by hand.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a paper is called by: eight letters of the id of the entry that made it, so that the number finds the sealed entry. */
export const serialOf = (entryId: string): string => {
  const places = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  // 7 letters of the id carry 42 bits; 40 of them are eight letters of five bits.
  const bits = [...entryId.slice(0, 7)].map((it) => places.indexOf(it).toString(2).padStart(6, '0')).join('')
  const letters = Array.from({ length: 8 }, (_, i) => LETTERS[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)] ?? '0')
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
