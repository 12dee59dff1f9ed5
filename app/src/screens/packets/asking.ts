// What the parts of the screen that sends a packet share.
import { type Compartment, contentCovers, KINDS, type Kind } from '@sajha/record'
import type { Around } from '../../entry/form/around.ts'
import type { Values } from '../../entry/form/begin.ts'
import type { Book } from '../../sync/index.ts'

export const PACKET: Kind = KINDS['packet-sent']

export type Asking = {
  readonly book: Book
  readonly values: Values
  /** Some of the values; undefined takes one away. */
  readonly change: (some: Values) => void
  readonly around: Around
}

/** Whether the word of hers that was chosen covers a part of the book. A law and an order cover what they need. */
export const isCovered = (book: Book, { basis, ground }: Values, compartment: Compartment): boolean => {
  const consent = book.consents.find((it) => it.entry === ground)
  return basis !== 'she-agreed' || !consent || contentCovers(consent.content, compartment)
}
