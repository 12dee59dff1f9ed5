// The entry of a book that names a stored file. Pure.
import type { AttachmentRef, Standing } from '@sajha/record'
import type { Book } from '../sync/index.ts'

export const namedBy = (book: Pick<Book, 'entries'>, paper: Pick<AttachmentRef, 'sha256'>): Standing | undefined =>
  book.entries.find((it) =>
    Object.values(it.body ?? {}).some((value) => (value as Partial<AttachmentRef> | null)?.sha256 === paper.sha256),
  )
