// What was handed to somebody, over all books on this device, and what of it is still to be taken over. Pure.
import { type Handed, type HandedOn, passesKey, untaken } from '@sajha/record'
import type { Listed } from '../../sync/index.ts'

export type HandedRow = { readonly key: string; readonly book: Listed; readonly by: Handed; readonly it: HandedOn }

export type Pack = { readonly book: Listed; readonly by: Handed }

/** Hand-overs to this person in which something is left. */
export const packsFor = (books: readonly Listed[], person: string): readonly Pack[] =>
  books.flatMap((book) =>
    (book.summary?.handed ?? [])
      .filter((by) => by.to === person && untaken(by).length > 0)
      .map((by): Pack => ({ book, by })),
  )

/** All of them that count: what was done or ended since is nobody's to take over. */
export const rowsIn = (packs: readonly Pack[]): readonly HandedRow[] =>
  packs.flatMap(({ book, by }) =>
    by.all
      .filter((it) => it.takenBy !== null || !it.over)
      .map((it): HandedRow => ({ key: `${by.entry} ${passesKey(it)}`, book, by, it })),
  )

export const leftIn = (packs: readonly Pack[]): number => packs.reduce((sum, { by }) => sum + untaken(by).length, 0)
