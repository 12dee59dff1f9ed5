// The languages there are. Each is fetched only when asked for, so that a phone loads the words it speaks and no others.
import type { EntranceWords, Words } from './shape.ts'

export const LANGUAGES = ['en', 'hi', 'ne'] as const
export type Language = (typeof LANGUAGES)[number]

export const wordsIn = {
  en: async (): Promise<Words> => (await import('./en/index.ts')).en,
  hi: async (): Promise<Words> => (await import('./hi/index.ts')).hi,
  ne: async (): Promise<Words> => (await import('./ne/index.ts')).ne,
} as const satisfies Record<Language, () => Promise<Words>>

/** Of the same words those that a first visit can show. All that opens a book comes while somebody signs in. */
export const entranceWordsIn = {
  en: async (): Promise<EntranceWords> => (await import('./en/entrance/entrance.ts')).entrance,
  hi: async (): Promise<EntranceWords> => (await import('./hi/entrance/entrance.ts')).entrance,
  ne: async (): Promise<EntranceWords> => (await import('./ne/entrance/entrance.ts')).entrance,
} as const satisfies Record<Language, () => Promise<EntranceWords>>
