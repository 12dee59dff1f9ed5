// Copies to read without a network: small ones stay, sealed; larger ones are fetched when they are asked for, and not kept.
import { changeAttachment, keptAttachments, removeAttachment } from './kept-attachments.ts'

/** Bytes. */
export const KEPT_OFFLINE = 5 * 1000 * 1000

/** Once a file was sent wherever it is named: a small one stays as a copy, a large one goes from the device. */
export const keepCopy = async (id: string): Promise<void> => {
  const it = keptAttachments.get().get(id)
  if (it?.state !== 'here' || it.namedBy.length === 0 || !it.namedBy.every((by) => by.sent)) return
  if (it.size < KEPT_OFFLINE) await changeAttachment(id, (was) => ({ ...was, state: 'copy' }))
  else await removeAttachment(id)
}
