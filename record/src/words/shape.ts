// What a language must have. English is written beside the thing it names (kinds) or in words/en; the others follow its shape,
// so a missing sentence does not compile.
import type { Field } from '../fields.ts'
import type { Fields } from '../kind.ts'
import type { KINDS, KindName } from '../kinds/index.ts'
import type { en } from './en/index.ts'

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
  /** May leave fields out and change their order; may name no other ones (a test sees to it). */
  readonly headline: string
  readonly fields: { readonly [K in keyof F]: FieldWords<F[K]> }
}

/** The words of some kinds: `satisfies KindsWords<'journey' | 'taken-charge'>`. */
export type KindsWords<N extends KindName = KindName> = { readonly [K in N]: KindWords<(typeof KINDS)[K]['fields']> }

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export type Words = Same<Omit<typeof en, 'kinds'>> & { readonly kinds: KindsWords }
