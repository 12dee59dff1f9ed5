// The words of the law part of a book, apart from the others: a phone fetches them when it opens that part, and keeps them. The two
// papers go to police and courts in India and have English and Hindi alone.
import type { law as en } from './en/law/index.ts'
import type { lawPaper as enPaper } from './en/law/paper.ts'
import type { Language } from './index.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** English has all that the data speaks of (`satisfies` beside it), the others what English has. */
export type LawWords = Same<typeof en>
export type PaperWords = Same<typeof enPaper>

export const lawWordsIn = {
  en: async (): Promise<LawWords> => (await import('./en/law/index.ts')).law,
  hi: async (): Promise<LawWords> => (await import('./hi/law/index.ts')).law,
  ne: async (): Promise<LawWords> => (await import('./ne/law/index.ts')).law,
} as const satisfies Record<Language, () => Promise<LawWords>>

/** The languages in which a paper is written, each with the words of the law beside those of the paper. */
export const PAPER_LANGUAGES = ['en', 'hi'] as const
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

export const paperWordsIn = {
  en: async (): Promise<PaperWords> => (await import('./en/law/paper.ts')).lawPaper,
  hi: async (): Promise<PaperWords> => (await import('./hi/law/paper.ts')).lawPaper,
} as const satisfies Record<PaperLanguage, () => Promise<PaperWords>>
