// Folds books as they are needed, and keeps their summaries: the one being looked at at once, the others one by one while the phone has
// nothing else to do. Decrypted entries of the last few books stay in memory, and are forgotten with everything else.
import { compartmentsKey, type Entry, FIRST, forgetLast, kindNamed, readsAs } from '@sajha/record'
import { onForget } from '../session/opened.ts'
import { type BookHead, type Item, isHeld } from './held.ts'
import { entryOfPending, type Pending } from './pending.ts'
import { onShelf, pendingIn, shelf } from './shelf.ts'
import { stampOf, summaryOf } from './summary.ts'
import { type BookRow, loadItems, saveRow } from './table.ts'

const REMEMBERED = 12
const remembered = new Map<string, { readonly of: string; readonly items: Promise<readonly Item[]> }>()
onForget(() => {
  remembered.clear()
  forgetLast()
})

const versionOf = (head: BookHead | undefined): string => `${head?.n ?? 0} ${head?.head ?? ''}`

/** What is held of a book, read once for each version of it. */
export const itemsOf = (book: string): Promise<readonly Item[]> => {
  const of = versionOf(shelf.get().books.get(book)?.head)
  const known = remembered.get(book)
  remembered.delete(book)
  const items = known?.of === of ? known.items : loadItems(book)
  remembered.set(book, { of, items })
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break
    remembered.delete(oldest)
  }
  items.catch(() => remembered.delete(book))
  return items
}

/** What folds read: what is held and what is on its way. What was refused is not in the record, and stands apart. */
export const entriesIn = (items: readonly Item[], pending: readonly Pending[]): readonly Entry[] => [
  ...items.flatMap((it) => (isHeld(it) ? [it.entry] : [])),
  ...pending.filter((it) => it.state !== 'refused').map(entryOfPending),
]

/** The head of a book that so far exists only here, as its first entry says. */
export const headOfNew = (first: Pending): BookHead => {
  const { book, kind, as, organisation } = first.pushed.envelope
  const sort = kindNamed(kind)?.book ?? 'case'
  const compartments = readsAs(sort, as)
  return {
    id: book,
    sort,
    organisation,
    roles: [as],
    compartments,
    key: compartmentsKey(compartments),
    n: 0,
    head: FIRST,
    saw: null,
    broken: 0,
  }
}

/** The head as it is held, or of a book that only waits here; null for a book this device does not know. */
export const headOf = (book: string): BookHead | null => {
  const row = shelf.get().books.get(book)
  if (row) return row.head
  const [first] = pendingIn(book).filter((it) => it.state !== 'refused')
  // An answer to a packet stands in a book that is not ours: it waits here, and is no book of this device.
  return first && kindNamed(first.pushed.envelope.kind)?.opens ? headOfNew(first) : null
}

const currentStamp = (book: string): string =>
  stampOf(
    shelf.get().books.get(book)?.head,
    pendingIn(book).filter((it) => it.state !== 'refused'),
  )

export const isStale = (book: string): boolean => shelf.get().books.get(book)?.stamp !== currentStamp(book)

/** Folds one book and keeps its summary. Does nothing for a book that is gone. */
export const refold = async (book: string): Promise<void> => {
  const head = headOf(book)
  if (!head || !isStale(book)) return
  const stamp = currentStamp(book)
  const entries = entriesIn(await itemsOf(book), pendingIn(book))
  const row: BookRow = { head, summary: summaryOf(head.sort, entries, head.compartments), stamp }
  // The book moved on while we folded: the next turn folds what it is by then.
  if (currentStamp(book) !== stamp) return
  await saveRow(row)
  onShelf({ put: [row] })
}

/** Books whose summary is missing or of another version, those that wait here first. */
export const staleBooks = (): readonly string[] => {
  const { books, pending } = shelf.get()
  const waiting = new Set(pending.filter((it) => it.state !== 'refused').map((it) => it.pushed.envelope.book))
  return [...waiting, ...[...books.keys()].filter((it) => !waiting.has(it))].filter(isStale)
}

let folding: Promise<void> | null = null
let more = false

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const foldAll = async (): Promise<void> => {
  do {
    more = false
    for (const book of staleBooks()) {
      // One that cannot be folded (locked meanwhile, a full disk) stays as it is and stands in nobody's way.
      await refold(book).catch(() => {})
      await aMoment()
    }
  } while (more)
}

/** Folds what is stale, one book at a time, letting the screen answer in between. Asking again while it runs goes round once more. */
export const foldStale = (): Promise<void> => {
  more = true
  folding ??= foldAll().finally(() => {
    folding = null
  })
  return folding
}
