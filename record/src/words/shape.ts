// What a language must have. English is written beside the thing it names (kinds) or in words/en; the others follow its shape,
// so a missing sentence does not compile.
import type { entrance } from './en/entrance/entrance.ts'
import type { en } from './en/index.ts'
import type { KindsWords } from './kind-words.ts'

export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export type Words = Same<Omit<typeof en, 'kinds'>> & { readonly kinds: KindsWords }

/** The part that is shown before anybody is in. */
export type EntranceWords = Same<typeof entrance>
