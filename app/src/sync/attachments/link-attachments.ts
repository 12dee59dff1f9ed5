// Which entry written here names which chosen file: that is where it is sent, and when. An entry is sent first; a file whose entry was
// let go belongs nowhere, and is let go too after a while.
import { itemsOf } from '../books/fold.ts'
import { isHeld } from '../books/held.ts'
import type { Pending } from '../books/pending.ts'
import { shelf } from '../books/shelf.ts'
import { namedIn } from './attachment-ref.ts'
import {
  changeAttachment,
  type KeptAttachment,
  keptAttachments,
  type NamedBy,
  removeAttachment,
} from './kept-attachments.ts'

const placeOf = ({ id, pushed }: Pick<Pending, 'id' | 'pushed'>): NamedBy => ({
  book: pushed.envelope.book,
  compartment: pushed.envelope.compartment,
  entry: id,
  sent: false,
})

/** The places with those that are new. The same object when none is. */
export const withPlaces = (it: KeptAttachment, pending: readonly Pick<Pending, 'id' | 'pushed'>[]): KeptAttachment => {
  const fresh = pending
    .filter(({ id, pushed }) => namedIn(pushed.body).includes(it.sha256) && !it.namedBy.some((by) => by.entry === id))
    .map(placeOf)
  return fresh.length > 0 ? { ...it, namedBy: [...it.namedBy, ...fresh] } : it
}

/** Notes which waiting entries name what is here. */
export const linkAttachments = async (): Promise<void> => {
  const { pending } = shelf.get()
  for (const it of keptAttachments.get().values()) {
    if (it.state === 'here') await changeAttachment(it.id, (now) => withPlaces(now, pending))
  }
}

export type EntryState = 'waiting' | 'sealed' | 'gone'

/** What became of an entry that names it. */
export const entryState = async ({ book, entry }: NamedBy): Promise<EntryState> => {
  const pending = shelf.get().pending.find((it) => it.id === entry)
  if (pending) return pending.state === 'sealed' ? 'sealed' : 'waiting'
  if (!shelf.get().books.has(book)) return 'gone'
  const items = await itemsOf(book)
  return items.some((it) => isHeld(it) && it.entry.id === entry) ? 'sealed' : 'gone'
}

const A_FORTNIGHT = 14 * 24 * 3_600_000

/** Lets go of copies of books that are no longer on this device, and of files that no entry came to name. */
export const tidyAttachments = async (now: number): Promise<void> => {
  const { books } = shelf.get()
  for (const it of keptAttachments.get().values()) {
    const orphan = it.state === 'copy' && !it.namedBy.some((by) => books.has(by.book))
    const unnamed = it.state === 'here' && it.namedBy.length === 0 && it.at < now - A_FORTNIGHT
    if (orphan || unnamed) await removeAttachment(it.id)
  }
}
