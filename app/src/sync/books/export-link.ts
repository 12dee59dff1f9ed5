// Where the file of one book is fetched: an ordinary link, so that the browser keeps it where its user keeps files.
import type { Language, Purpose } from '@sajha/record'
import { place } from '../place.ts'

/** For somebody: with what their purpose needs, and who they are. Without: everything its reader may read. */
export const exportLink = (
  book: string,
  language: Language,
  copy?: { readonly purpose: Purpose; readonly recipient: string },
): string => {
  const given = copy ? `&purpose=${copy.purpose}&recipient=${encodeURIComponent(copy.recipient)}` : ''
  return `${place.base}v1/books/${encodeURIComponent(book)}/export?language=${language}${given}`
}

/** Whether a field's value is a stored attachment. */
export const isKept = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'media' in value
