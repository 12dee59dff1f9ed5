// What was lawfully destroyed goes from this device too, with the files it named. Fetched only when a book says that something was.
import { commit, type Entry, erasedIn, fromBase64url } from '@sajha/record'
import { namedIn } from '../attachments/attachment-ref.ts'
import { attachmentsLoaded, keptBySha256, removeAttachment } from '../attachments/kept-attachments.ts'
import { type Item, isHeld } from '../books/held.ts'

/**
 * Without the bodies of what the server says is lawfully destroyed; what is left of each is its hash, so that the chain still holds.
 * `gone` are the bodies taken out, for the files they name. Null where nothing is to be taken out.
 */
export const withoutErased = (
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly gone: readonly Entry['body'][] } | null => {
  const erased = erasedIn(items.flatMap((it) => (isHeld(it) ? [it.entry] : [])))
  const gone: Entry['body'][] = []
  const left = items.map((it): Item => {
    if (!isHeld(it) || it.entry.body === null || !erased.has(it.entry.id)) return it
    gone.push(it.entry.body)
    return { ...it, entry: { ...it.entry, body: null }, secret: commit(it.entry.body, fromBase64url(it.secret)) }
  })
  return gone.length > 0 ? { items: left, gone } : null
}

/** Takes the files that those bodies named off the device. */
export const forgetFiles = async (gone: readonly Entry['body'][]): Promise<void> => {
  await attachmentsLoaded()
  const named = gone.flatMap((it) => namedIn(it))
  await Promise.all(named.flatMap((it) => keptBySha256(it) ?? []).map((it) => removeAttachment(it.id)))
}
