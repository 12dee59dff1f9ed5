// The agreements that packets say they rest on, read once before a batch is judged. By id alone, and only what the judge asks leaves here:
// whoever names a book that is not theirs learns no more than that it does not hold.
import type { Entry } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'

/** An id of a book: what is longer or has other letters names none. */
const isId = (it: unknown): it is string => typeof it === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(it)

/** Entries by book. */
export type Agreements = ReadonlyMap<string, readonly Entry[]>

export const agreementsFor = async (
  house: House,
  bodies: readonly Readonly<Record<string, unknown>>[],
): Promise<Agreements> => {
  const named = new Set(bodies.map((it) => it['agreement']).filter(isId))
  const books = await Promise.all([...named].map((id) => keptBook(house, id)))
  return new Map(books.flatMap((it) => (it?.sort === 'agreement' ? [[it.id, it.entries] as const] : [])))
}
