// Books that are on a screen: each folded once for each version of it, again when it changes, and let go when nobody looks.
import { dayOf } from '@sajha/record'
import { type Cell, cell } from '../cell.ts'
import { momentNow } from '../clock.ts'
import { look } from '../log/looks.ts'
import { isOpen, onForget, opened } from '../session/opened.ts'
import { wake } from '../session/waking.ts'
import { headOf, itemsOf } from './fold.ts'
import { pendingIn, shelf } from './shelf.ts'
import { type Book, bookView } from './view.ts'

export type BookState =
  | { readonly state: 'loading' }
  /** Not on this device: not theirs, not yet fetched, or gone. */
  | { readonly state: 'absent' }
  | { readonly state: 'open'; readonly book: Book }

const LOADING: BookState = { state: 'loading' }

type Watched = { readonly cell: Cell<BookState>; readonly of: string; readonly listeners: number }
const watched = new Map<string, Watched>()
onForget(() => {
  for (const { cell: it } of watched.values()) it.set(LOADING)
  for (const [id, it] of watched) watched.set(id, { ...it, of: '' })
})

const versionOf = (id: string): string => {
  const head = shelf.get().books.get(id)?.head
  const waiting = pendingIn(id).map((it) => `${it.id} ${it.state}`)
  return [head?.n ?? -1, head?.head ?? '', ...waiting, dayOf(momentNow())].join('|')
}

const fold = async (id: string): Promise<BookState> => {
  const head = headOf(id)
  if (!head) return { state: 'absent' }
  const items = await itemsOf(id)
  const person = opened().me.person
  return { state: 'open', book: bookView(head, items, pendingIn(id), { person, today: dayOf(momentNow()) }) }
}

const refresh = async (id: string): Promise<void> => {
  const it = watched.get(id)
  if (!it || !isOpen()) return
  const of = versionOf(id)
  if (it.of === of) return
  watched.set(id, { ...it, of })
  const state = await fold(id)
  if (isOpen() && watched.get(id)?.of === of) it.cell.set(state)
}

const refreshAll = (): void => {
  for (const id of watched.keys()) refresh(id).catch(() => {})
}
shelf.subscribe(refreshAll)

const enter = (id: string): Watched => {
  const it = watched.get(id) ?? { cell: cell<BookState>(LOADING), of: '', listeners: 0 }
  watched.set(id, it)
  return it
}

/** For hooks: listens to one book for as long as it is on a screen. */
export const watchBook = (id: string, heard: () => void): (() => void) => {
  const it = enter(id)
  watched.set(id, { ...it, listeners: it.listeners + 1 })
  const stop = it.cell.subscribe(heard)
  refresh(id).catch(() => {})
  return () => {
    stop()
    const now = watched.get(id)
    if (!now) return
    if (now.listeners <= 1) watched.delete(id)
    else watched.set(id, { ...now, listeners: now.listeners - 1 })
  }
}

export const bookNow = (id: string): BookState => watched.get(id)?.cell.get() ?? LOADING

/** Opening a book on a screen is a look; it is told to the server at the next contact. */
export const lookAt = async (book: Book): Promise<void> => {
  if (await look(book.id, book.ofOthers)) wake('looked')
}
