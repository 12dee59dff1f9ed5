// Which attachments an entry names: in its fields, or as the new value of a correction. Told by their form, so that entries of a
// newer release's kinds keep theirs too.
import type { AttachmentRef, Entry } from '@sajha/record'

const SHA256 = /^[A-Za-z0-9_-]{43}$/

const isAttachmentRef = (it: unknown): it is AttachmentRef =>
  typeof it === 'object' &&
  it !== null &&
  'sha256' in it &&
  'media' in it &&
  'size' in it &&
  typeof it.sha256 === 'string' &&
  SHA256.test(it.sha256)

/** Empty when the body was erased. */
export const attachmentsNamedIn = (entry: Pick<Entry, 'body'>): readonly AttachmentRef[] =>
  Object.values(entry.body ?? {})
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isAttachmentRef)
