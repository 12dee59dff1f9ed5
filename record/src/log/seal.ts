// The seal the server puts on an entry: its number in the book, a link to the seal before it, and the server's time. The hash of
// a seal is the leaf of the one Merkle log, so neither order nor time nor presence can be changed unseen.
import type { Mark } from '../entry.ts'
import { type Bytes, toBase64url, utf8 } from './bytes.ts'
import { sha256 } from './hash.ts'

export type Seal = {
  /** Place in the book, from 1. */
  readonly n: number
  /** Hash of the seal before it in this book, base64url; '-' for the first. */
  readonly prev: string
  /** The server's clock, UTC with milliseconds: `2026-11-23T11:31:00.000Z`. */
  readonly sealedAt: string
  readonly marks: readonly Mark[]
}

export const FIRST = '-'

/** The text that is hashed: plain lines, so that a database function or a shell can compute it too. */
export const sealText = (book: string, entry: string, signature: string, it: Seal): string =>
  `sajha/seal/v1\n${book}\n${it.n}\n${it.prev}\n${entry}\n${signature}\n${it.sealedAt}\n${it.marks.join(',')}\n`

export const sealHash = (book: string, entry: string, signature: string, it: Seal): Bytes =>
  sha256(utf8(sealText(book, entry, signature, it)))

export const sealId = (book: string, entry: string, signature: string, it: Seal): string =>
  toBase64url(sealHash(book, entry, signature, it))
