// The languages of papers, each fetched only when one is drawn in it.
import type { Language } from '../index.ts'
import type { FormWords } from './shape.ts'

export const formWordsIn = {
  en: async (): Promise<FormWords> => (await import('./en.ts')).en,
  hi: async (): Promise<FormWords> => (await import('./hi.ts')).hi,
  ne: async (): Promise<FormWords> => (await import('./ne.ts')).ne,
} as const satisfies Record<Language, () => Promise<FormWords>>
