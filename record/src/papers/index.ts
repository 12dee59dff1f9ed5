// The list of papers. Adding one: its file, its name here and in the kind `paper-made`, then follow the compiler into words/papers.
import { homeVerificationReport } from './committee/home-verification-report.ts'
import { homeVerificationRequest } from './committee/home-verification-request.ts'
import { productionReport } from './committee/production-report.ts'
import { socialInvestigationReport } from './committee/social-investigation-report.ts'
import { compensation } from './money/compensation.ts'
import { releaseCertificate } from './money/release-certificate.ts'
import type { Paper } from './paper.ts'
import { magistrateStatement } from './police/magistrate-statement.ts'
import { missedClock } from './police/missed-clock.ts'
import { missingChildLetter } from './police/missing-child-letter.ts'
import { superintendentLetter } from './police/superintendent-letter.ts'

export const PAPERS = {
  'production-report': productionReport,
  'social-investigation-report': socialInvestigationReport,
  'home-verification-request': homeVerificationRequest,
  'home-verification-report': homeVerificationReport,
  'superintendent-letter': superintendentLetter,
  'magistrate-statement': magistrateStatement,
  'missing-child-letter': missingChildLetter,
  'missed-clock': missedClock,
  'release-certificate': releaseCertificate,
  compensation: compensation,
} as const satisfies { readonly [name: string]: Paper }

export type PaperName = keyof typeof PAPERS

export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[]

export const paperNamed = (name: string): Paper | null =>
  Object.hasOwn(PAPERS, name) ? PAPERS[name as PaperName] : null
