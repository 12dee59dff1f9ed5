// The two papers of the law part. They are not drawn box by box from entries but worked out from the facts ticked (folds/offences); what
// they share with every other paper is the entry that gives the number, and that they are offered once the book has come so far.
import type { KindName } from '../kinds/index.ts'
import type { PaperName } from './index.ts'

export type LawPaper = { readonly work: 'aide' | 'adding'; readonly offeredBy: readonly KindName[] }

export const LAW_PAPERS = {
  'fir-aide': { work: 'aide', offeredBy: ['offence-facts'] },
  'adding-sections': { work: 'adding', offeredBy: ['sections-chosen'] },
} as const satisfies { readonly [name: string]: LawPaper }

export type LawPaperName = keyof typeof LAW_PAPERS
/** Whatever `paper-made` can name. */
export type AnyPaperName = PaperName | LawPaperName

export const LAW_PAPER_NAMES = Object.keys(LAW_PAPERS) as readonly LawPaperName[]

export const lawPaperNamed = (name: string): LawPaper | null =>
  Object.hasOwn(LAW_PAPERS, name) ? LAW_PAPERS[name as LawPaperName] : null
