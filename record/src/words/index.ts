// The languages there are. Each is fetched only when asked for, so that a phone loads the words it speaks and no others.
import type { Words } from './shape.ts'

export const LANGUAGES = ['en', 'hi', 'ne'] as const
export type Language = (typeof LANGUAGES)[number]

export const wordsIn = {
  en: async (): Promise<Words> => (await import('./en/index.ts')).en,
  hi: async (): Promise<Words> => (await import('./hi/index.ts')).hi,
  ne: async (): Promise<Words> => (await import('./ne/index.ts')).ne,
} as const satisfies Record<Language, () => Promise<Words>>
