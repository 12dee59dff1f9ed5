// Where the file of one book is fetched: an ordinary link, so that the browser keeps it where its user keeps files.
import type { Language } from '@sajha/record'
import { place } from '../place.ts'

export const exportLink = (book: string, language: Language): string =>
  `${place.base}v1/books/${encodeURIComponent(book)}/export?language=${language}`

/** Whether a field's value is a stored attachment. */
export const isKept = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'media' in value
