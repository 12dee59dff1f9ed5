// What screens of one book ask. Apart from the other hooks, because it brings the folds with it.
import { type Across, acrossBooks, type DutyState, stateOf } from '@sajha/record'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useBooks, useCell, useNow, usePeople, useWitnessed } from '../hooks.ts'
import { leaves, type Proven, provenOf } from '../log/proven.ts'
import type { Named } from '../people/people.ts'
import { type BookState, bookNow, lookAt, watchBook } from './open-book.ts'
import type { Summary } from './summary.ts'
import { type Book, holdsAt } from './view.ts'

/** One book. Having it on a screen is a look (AC-17). */
export const useBook = (id: string): BookState => {
  const [subscribe, get] = useMemo(
    () => [(heard: () => void) => watchBook(id, heard), () => bookNow(id)] as const,
    [id],
  )
  const state = useSyncExternalStore(subscribe, get)
  const book = state.state === 'open' ? state.book : null
  useEffect(() => {
    if (book) lookAt(book).catch(() => {})
  }, [book])
  return state
}

/** Duties of a book with what the clock says of them now. */
export const useDuties = (of: Pick<Book, 'duties'> | Pick<Summary, 'owed'>) => {
  const at = useNow()
  return useMemo(() => {
    const list = 'duties' in of ? of.duties : of.owed
    return list.map((duty): { readonly duty: (typeof list)[number]; readonly state: DutyState } => ({
      duty,
      state: stateOf(duty, at),
    }))
  }, [of, at])
}

/** Who reads a book now, by name where it is known here. */
export const useReaders = (book: Book) => {
  const names = usePeople()
  const at = useNow()
  return useMemo(
    () =>
      book.readers.map((it) => ({ ...it, named: (names[it.person] ?? null) as Named | null, now: holdsAt(it, at) })),
    [book, names, at],
  )
}

/** What is asked over the books on this device together. None of them leaves it for that. */
export const useAcross = (): readonly Across[] => {
  const books = useBooks()
  return useMemo(
    () =>
      acrossBooks(
        books.flatMap(({ id, sort, summary }) =>
          sort === 'case' && summary ? [{ book: id, traces: summary.traces }] : [],
        ),
      ),
    [books],
  )
}

/** How many witnesses stand behind the entry of this number; null where nobody watches. */
export const useProven = (book: string, n: number | null): Proven | null => {
  const leaf = useCell(leaves).get(book)?.[n ?? 0]
  const all = useWitnessed()
  return useMemo(() => provenOf(all, leaf), [all, leaf])
}
