// What a language must say of a kind: its label, headline, and each field with its help and choices. Read off the kinds
// themselves, so a new choice without words does not compile.
import type { Field } from '../fields.ts'
import type { Fields } from '../kind.ts'
import type { KINDS, KindName } from '../kinds/index.ts'

type Helped<F> = F extends Field<unknown, boolean, string, infer _S, true> ? { readonly help: string } : unknown
type Chosen<F> =
  F extends Field<unknown, boolean, infer C>
    ? [C] extends [never]
      ? unknown
      : { readonly choices: Record<C, string> }
    : unknown

/** Just the label, or a label with its help and choices. */
export type FieldWords<F> = unknown extends Helped<F> & Chosen<F>
  ? string
  : { readonly label: string } & Helped<F> & Chosen<F>

export type KindWords<F extends Fields> = {
  readonly label: string
  /** Names the fields English names, in whatever order the language wants (a test sees to it). */
  readonly headline: string
  readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> }
}

/** The words of some kinds: `satisfies KindsWords<'journey' | 'taken-charge'>`. */
export type KindsWords<N extends KindName = KindName> = { readonly [K in N]: KindWords<(typeof KINDS)[K]['fields']> }
