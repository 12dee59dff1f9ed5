// What a device holds, in a few letters: told to the server before anything is fetched, so that asking when there is nothing new costs
// two hundred bytes and not a list of books (AC-05). Both sides compute it; were they to differ, everything is listed as before.
import type { Compartment } from '../terms.ts'
import { toBase64url, utf8 } from './bytes.ts'
import { sha256 } from './hash.ts'

/** By book: up to which number it is held, and the name of the compartments it was fetched with. */
export type Have = Readonly<Record<string, { readonly n: number; readonly key: string }>>

/** Names the compartments a person reads of a book. When it changes, the book is fetched from the beginning. */
export const compartmentsKey = (compartments: readonly Compartment[]): string => [...compartments].sort().join(' ')

/** 43 letters; the same for the same books, numbers and compartments. */
export const fingerprintOf = (have: Have): string => {
  const lines = Object.entries(have)
    .map(([book, { n, key }]) => `${book} ${n} ${key}\n`)
    .sort()
  return toBase64url(sha256(utf8('sajha/have/v1\n'), utf8(lines.join(''))))
}
