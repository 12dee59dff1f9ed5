// Which witnesses the organisations of this house chose, out of their books, and the same for one of them.
import { type ChosenWitness, type Entry, type Witnesses, witnessesOf } from '@sajha/record'
import { forget, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { type Book, findOrganisationBooks } from './store.ts'

const folded = new WeakMap<readonly Entry[], Witnesses>()

/** Entries of an organisation's own book, read again when another process has sealed into it. */
export const entriesOf = async (
  house: House,
  { book, head }: Pick<Book, 'book' | 'head'>,
): Promise<readonly Entry[]> => {
  if ((await keptBook(house, book))?.head !== head) forget(house, book)
  return (await keptBook(house, book))?.entries ?? []
}

const witnessesIn = async (house: House, book: Book): Promise<Witnesses> => {
  const entries = await entriesOf(house, book)
  const it = folded.get(entries) ?? witnessesOf(entries)
  folded.set(entries, it)
  return it
}

/** What one organisation chose. */
export const chosenBy = async (house: House, organisation: string): Promise<Witnesses> => {
  const found = (await findOrganisationBooks(house.db)).find((it) => it.organisation === organisation)
  return found ? witnessesIn(house, found) : { chosen: [], wanted: 0, since: null }
}

/** Everybody's together, each key once: a witness that two organisations chose is asked once, where it can be asked. */
export const chosenHere = async (house: House): Promise<readonly ChosenWitness[]> => {
  const all = new Map<string, ChosenWitness>()
  for (const book of await findOrganisationBooks(house.db))
    for (const it of (await witnessesIn(house, book)).chosen) if (!all.get(it.key)?.url) all.set(it.key, it)
  return [...all.values()]
}
