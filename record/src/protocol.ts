// What a protocol is: one duty set by law, as a list of typed moments. No free predicates, so "what does a rescue start?"
// is answered by reading a list. How long and by what law stands once, in the law data that `law` names.
import type { Field, Sort } from './fields.ts'
import type { KINDS, KindName } from './kinds/index.ts'
import type { ClockName } from './law/clocks.ts'

type FieldsOf<N extends KindName> = (typeof KINDS)[N]['fields']
type Sorted<N extends KindName, S extends Sort> = {
  [K in keyof FieldsOf<N>]: FieldsOf<N>[K] extends { readonly sort: S } ? K : never
}[keyof FieldsOf<N>] &
  string
type ChoicesOf<F> = F extends Field<unknown, boolean, infer C> ? C : never
type Where<N extends KindName> = {
  readonly [K in Sorted<N, 'choice'>]?: readonly ChoicesOf<FieldsOf<N>[K]>[]
} & { readonly [K in Sorted<N, 'yes-no'>]?: readonly ('true' | 'false')[] }
/** A moment, or a span: of a span its beginning starts a duty and its end meets one. */
type Timed<N extends KindName> = Sorted<N, 'moment' | 'span'>

/** A moment in an entry of some kind, when its choices are among those named. Several fields: all must be there, in one entry or in several; the last counts. */
export type Trigger = {
  readonly kind: KindName
  readonly fields: readonly string[]
  readonly where: Readonly<Record<string, readonly string[]>>
  /** The field in which its entry may name what it answers, where a book can hold several: then it meets that one alone. */
  readonly names: string | null
  /** Its place among all triggers: under this number folds keep what they found of it in a book (folds/moments.ts). */
  readonly slot: number
}

const triggers = new Map<string, Trigger>()

/** The same words make the same trigger: what several protocols ask of a book is looked for once (folds/moments.ts). */
export const when = <N extends KindName>(
  kind: N,
  field: Timed<N> | readonly [Timed<N>, ...Timed<N>[]],
  where: Where<N> = {},
  names: Sorted<N, 'entry'> | null = null,
): Trigger => {
  const fields = typeof field === 'string' ? [field] : field
  const words = JSON.stringify([kind, fields, where, names])
  const known = triggers.get(words)
  if (known) return known
  const made: Trigger = { kind, fields, where: where as Trigger['where'], names, slot: triggers.size }
  triggers.set(words, made)
  return made
}

/** A span that does not count, such as a journey. `own`: of the entry that started the duty alone (the road of one person arrested). */
export type Gap = { readonly kind: KindName; readonly field: string; readonly own?: true }
export const during = <N extends KindName>(kind: N, field: Sorted<N, 'span'>): Gap => ({ kind, field })
export const duringOwn = <N extends KindName>(kind: N, field: Sorted<N, 'span'>): Gap => ({ kind, field, own: true })

export type Protocol = {
  readonly name: string
  readonly law: ClockName
  /** Any of these starts it. A second start while it runs is the same duty. */
  readonly startedBy: readonly Trigger[]
  /** What it is part of: owed only in a book that has one, and the last before the start chooses the code in force (BNSS s.531). */
  readonly partOf?: readonly Trigger[]
  /** Not owed in a book that has one of these: another law displaces it. */
  readonly unless?: readonly Trigger[]
  /** Of the law of children: not owed in a book whose person is known to be grown (folds/age/grown.ts). */
  readonly ofChild?: true
  /** The FIR under which it is done: the last before the start chooses the code. Unlike `partOf`, not needed for it to be owed. */
  readonly under?: readonly Trigger[]
  /** Only the first start counts, even after it was met (JJ s.36: the first production), until she is found again. */
  readonly once?: true
  /** Every start is a duty of its own, also while an earlier one runs (each FIR). What meets one may name which (`names`). */
  readonly each?: true
  /**
   * Of her being found: each time is a matter of its own. What is done after she was found again meets what is owed since then, never
   * what was left undone before.
   */
  readonly perFinding?: true
  readonly without?: readonly Gap[]
  readonly metBy: readonly Trigger[]
  /** May be met before it starts, by what was done within the law's own period before (an examination, then the FIR). */
  readonly already?: true
  /** An order with reasons, made while it runs, that lengthens it to the clock's `extendTo`. */
  readonly extendedBy?: readonly Trigger[]
  /** What makes it no longer owed. */
  readonly endedBy?: readonly Trigger[]
  /** ISO durations before the due time at which it becomes "due soon" and somebody is told; longest first. */
  readonly warn: readonly [string, ...string[]]
}
