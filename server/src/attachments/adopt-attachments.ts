// Gives a book the attachments its entries name: which entry names what is a fold of the book, and a whole upload that an entry
// names becomes the book's own. Safe to run at any time, by anybody, any number of times.
import { forget, type KeptBook, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { nameOf, sendersKey, unwrapAttachmentKey, wrapAttachmentKey } from './attachment-keys.ts'
import { attachmentsNamedIn } from './attachments-named-in.ts'
import { addNames, foldedTo, settleUpload, type Wanted, wantedUploads } from './store.ts'
import { removeFile } from './stored/files.ts'

export const adoptAttachments = async (house: House, book: string): Promise<void> => {
  const known = await foldedTo(house.db, book)
  if (!known) return
  if (known.folded < known.n) await foldNames(house, book, known)
  const wanted = await wantedUploads(house.db, book)
  if (wanted.length === 0) return
  const kept = await bookWith(house, book, known.n)
  for (const upload of wanted) {
    const key = await keyUnderBook(house, kept, upload)
    const settled = await settleUpload(house.db, upload, key, house.clock.now())
    // A crash here leaves a file that forgetting the upload takes away.
    if (settled === 'spare') await removeFile(house, upload.id)
  }
}

/** The book with at least `n` entries: another process may have sealed beyond what this one holds. */
const bookWith = async (house: House, id: string, n: number): Promise<KeptBook> => {
  const kept = await keptBook(house, id)
  if (kept && kept.entries.length >= n) return kept
  forget(house, id)
  const fresh = await keptBook(house, id)
  if (!fresh) throw new Error('a book was there and is gone')
  return fresh
}

const foldNames = async (
  house: House,
  book: string,
  { n, folded }: { readonly n: number; readonly folded: number },
): Promise<void> => {
  const { entries } = await bookWith(house, book, n)
  const refs = entries
    .filter((it) => (it.n ?? 0) > folded)
    .flatMap((entry) =>
      attachmentsNamedIn(entry).map((it) => ({ n: entry.n ?? 0, name: nameOf(house, book, it.sha256) })),
    )
  await addNames(house.db, book, refs, entries.length)
}

const keyUnderBook = async (house: House, book: KeptBook, upload: Wanted): Promise<Uint8Array> => {
  const wrapping = book.keys.get(upload.compartment)
  if (!wrapping) throw new Error('an entry names an attachment in a compartment without a key')
  const key = unwrapAttachmentKey(await sendersKey(house, upload.organisation), upload.id, upload.key_wrapped)
  return wrapAttachmentKey(wrapping, upload.id, key)
}
