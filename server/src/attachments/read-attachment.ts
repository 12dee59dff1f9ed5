// An attachment for the house itself: for an export, whose maker has asked who may read the entry that names it.
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { adoptAttachments } from './adopt-attachments.ts'
import { nameOf, unwrapAttachmentKey } from './attachment-keys.ts'
import { type OpenedAttachment, opened } from './open-attachment.ts'
import { attachmentOf } from './store.ts'

/** Null when no entry of that book names it, or its bytes have not come. `sha256` in base64url, 43 letters. */
export const streamAttachment = async (
  house: House,
  book: string,
  sha256: string,
): Promise<OpenedAttachment | null> => {
  await adoptAttachments(house, book)
  const row = await attachmentOf(house.db, book, nameOf(house, book, sha256))
  const wrapping = row && (await keptBook(house, book))?.keys.get(row.compartment)
  if (!row || !wrapping) return null
  return opened(house, { id: row.id, key: unwrapAttachmentKey(wrapping, row.id, row.key_wrapped), size: row.size })
}
