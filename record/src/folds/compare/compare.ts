// Two statements, two medical reports or two papers of an age, side by side: what changed, how long lies between, who was there. It
// concludes nothing. Neither replaces the other; the reasons it offers are innocent ones, and a person answers.
import type { Entry } from '../../entry.ts'
import type { Field, Span } from '../../fields.ts'
import { kindNamed } from '../../kinds/index.ts'
import { type ProvisionName, provisions } from '../../law/provisions.ts'
import { canonical, type Json } from '../../log/jcs.ts'
import { millis } from '../../time.ts'
import { type Standing, standing } from '../standing.ts'
import { changedWords, listed, sameWords, type TextChange } from './words.ts'

/** Of these kinds several may stand beside one another, and each is compared with the others. */
export const COMPARED = ['statement-taken', 'medical-examination', 'age-evidence'] as const
export type ComparedKind = (typeof COMPARED)[number]
export const isCompared = (kind: string): kind is ComparedKind => (COMPARED as readonly string[]).includes(kind)

/** `blank`: one of the two does not say. Nobody may read more out of it than that. */
export type Agreement = 'same' | 'differ' | 'blank'

export type ComparedField = {
  readonly field: string
  readonly first: unknown
  readonly second: unknown
  readonly agreement: Agreement
  /** Of a text: word by word. */
  readonly words: TextChange | null
  /** Of a list: what only the first has, what only the second has. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/** Why it may be so, none of which blames her. */
export const REASONS = [
  'trauma',
  'memory',
  'interpreter',
  'shorter',
  'who-was-there',
  'where-it-was',
  'slip',
  'wish',
] as const
export type Reason = (typeof REASONS)[number]

export type Comparison = {
  readonly kind: ComparedKind
  readonly earlier: Standing
  readonly later: Standing
  readonly fields: readonly ComparedField[]
  /** Milliseconds from the end of the earlier to the beginning of the later; 0 when they overlap. */
  readonly between: number
  /** How long each took, in milliseconds; null where it is not told. */
  readonly took: readonly [number | null, number | null]
  /** Entries that tell of something that happened between the two, in the book's order. */
  readonly amid: readonly Standing[]
  readonly reasons: readonly Reason[]
  /** A warning that stands in the law of the country where it was given, and how it stands with it; null where there is none. */
  readonly warning: Warning | null
}

export type Warning = {
  readonly provision: ProvisionName
  readonly citation: string
  /** `before`: she was told before it was certified. `after`: it was certified without, or she was told later. `owed`: still to come. */
  readonly told: 'before' | 'after' | 'owed'
}

const spanOf = (it: Standing): readonly [number, number] => {
  const span = it.body?.['span'] as Span | undefined
  if (span) return [millis(span.from), Math.max(millis(span.from), millis(span.to))]
  const at = it.body?.['examinedAt']
  const instant = millis(typeof at === 'string' ? at : it.madeAt)
  return [instant, instant]
}

const tookOf = (it: Standing): number | null => {
  const span = it.body?.['span'] as Span | undefined
  return span ? Math.max(0, millis(span.to) - millis(span.from)) : null
}

/** Lists that a text holds, one thing on each line. */
const LINES: ReadonlySet<string> = new Set(['persons', 'places'])

const listOf = (field: string, of: Field, value: unknown): readonly string[] | null => {
  if (of.sort === 'choices') return Array.isArray(value) ? value.map(String) : []
  return LINES.has(field) ? listed(value) : null
}

const has = (list: readonly string[], it: string): boolean => list.some((one) => sameWords(one, it))

const same = (a: unknown, b: unknown): boolean => canonical(a as Json) === canonical(b as Json)

const NONE = { lost: [], gained: [] } as const

/** Lists that are both told; a list that one of the two does not tell has lost and gained nothing. */
const moved = (a: readonly string[] | null, b: readonly string[] | null) =>
  a && b ? { lost: a.filter((it) => !has(b, it)), gained: b.filter((it) => !has(a, it)) } : null

const isText = (field: string, of: Field, value: unknown): value is string =>
  of.sort === 'text' && !LINES.has(field) && typeof value === 'string'

const comparedField = (field: string, of: Field, first: unknown, second: unknown): ComparedField => {
  const said = { field, first, second }
  if (first === undefined || second === undefined) return { ...said, agreement: 'blank', words: null, ...NONE }
  const lists = moved(listOf(field, of, first), listOf(field, of, second))
  if (lists) {
    const agrees = lists.lost.length + lists.gained.length === 0
    return { ...said, agreement: agrees ? 'same' : 'differ', words: null, ...lists }
  }
  const words = isText(field, of, first) && isText(field, of, second) ? changedWords(first, second) : null
  return { ...said, agreement: (words?.same ?? same(first, second)) ? 'same' : 'differ', words, ...NONE }
}

const fieldsOf = (kind: ComparedKind, a: Standing, b: Standing): readonly ComparedField[] =>
  Object.entries(kindNamed(kind)?.fields ?? {}).flatMap(([name, of]) => {
    const [first, second] = [a.body?.[name], b.body?.[name]]
    return first === undefined && second === undefined ? [] : [comparedField(name, of, first, second)]
  })

const reasonsFor = (fields: readonly ComparedField[], took: Comparison['took']): readonly Reason[] => {
  const differs = (...names: readonly string[]) =>
    fields.some((it) => names.includes(it.field) && it.agreement !== 'same')
  const [first, second] = took
  const asked: { readonly [R in Reason]: boolean } = {
    trauma: true,
    memory: true,
    interpreter: true,
    shorter: first !== null && second !== null && second < first * 0.67,
    'who-was-there': differs('present', 'support', 'lawyer', 'before'),
    'where-it-was': differs('where', 'place'),
    slip: true,
    wish: true,
  }
  return REASONS.filter((it) => asked[it])
}

/** In Nepal she is told before her statement is certified what follows from contradicting it. Null elsewhere. */
export const warningOf = (it: Pick<Entry, 'kind' | 'body'>): Warning | null => {
  if (it.kind !== 'statement-taken' || !it.body) return null
  const place = it.body['place'] as { readonly district?: string } | undefined
  if (it.body['country'] !== 'NP' && !place?.district?.startsWith('NP-')) return null
  const [told, certified] = [it.body['warnedAt'], it.body['certifiedAt']]
  const isBefore = typeof told === 'string' && (typeof certified !== 'string' || millis(told) <= millis(certified))
  const provision = 'statement-changed'
  const { citation } = provisions[provision]
  return { provision, citation, told: isBefore ? 'before' : certified === undefined ? 'owed' : 'after' }
}

const QUIET: ReadonlySet<string> = new Set(['looked', 'assignment', 'correction', 'objection'])

/** @param given the whole book as far as it can be read. Null where one of the two is not there, not readable, or of another kind. */
export const compare = (given: readonly Entry[], one: string, other: string): Comparison | null => {
  const entries = standing(given)
  const [a, b] = [entries.find((it) => it.id === one), entries.find((it) => it.id === other)]
  if (!a?.body || !b?.body || a === b || a.kind !== b.kind || !isCompared(a.kind)) return null
  const [earlier, later] = spanOf(a)[0] <= spanOf(b)[0] ? [a, b] : [b, a]
  const fields = fieldsOf(a.kind, earlier, later)
  const took = [tookOf(earlier), tookOf(later)] as const
  const [from, to] = [spanOf(earlier)[1], spanOf(later)[0]]
  const isAmid = (it: Standing) => {
    const at = millis(it.madeAt)
    return it !== earlier && it !== later && at > from && at < to && !QUIET.has(it.kind)
  }
  return {
    kind: a.kind,
    earlier,
    later,
    fields,
    between: Math.max(0, to - from),
    took,
    amid: entries.filter(isAmid),
    reasons: reasonsFor(fields, took),
    warning: warningOf(later) ?? warningOf(earlier),
  }
}

/** Entries with which this one can be put side by side, in the book's order. */
export const comparable = (given: readonly Entry[], of: string): readonly Standing[] => {
  const entries = standing(given)
  const it = entries.find((one) => one.id === of)
  return it && isCompared(it.kind) ? entries.filter((one) => one.kind === it.kind && one.id !== of && one.body) : []
}

/** Who recorded an earlier one and did not record this: they are to be told that a later one stands beside theirs. */
export const toTell = (before: readonly Entry[], added: Pick<Entry, 'kind' | 'author'>): readonly string[] =>
  isCompared(added.kind)
    ? [...new Set(before.filter((it) => it.kind === added.kind).map((it) => it.author))].filter(
        (it) => it !== added.author,
      )
    : []
