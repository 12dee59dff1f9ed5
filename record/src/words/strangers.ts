// Words that are said outside the app: on the page that checks an export, and on a witness's own page. Apart from the others, so that a
// phone does not load them.
import type { verifyPage } from './en/proof/verify-page.ts'
import type { witness } from './en/proof/witness.ts'
import type { Same } from './shape.ts'

export type VerifyPageWords = Same<typeof verifyPage>
export type WitnessWords = Same<typeof witness>

export const verifyPageWordsIn = {
  en: async (): Promise<VerifyPageWords> => (await import('./en/proof/verify-page.ts')).verifyPage,
  hi: async (): Promise<VerifyPageWords> => (await import('./hi/proof/verify-page.ts')).verifyPage,
  ne: async (): Promise<VerifyPageWords> => (await import('./ne/proof/verify-page.ts')).verifyPage,
} as const

export const witnessWordsIn = {
  en: async (): Promise<WitnessWords> => (await import('./en/proof/witness.ts')).witness,
  hi: async (): Promise<WitnessWords> => (await import('./hi/proof/witness.ts')).witness,
  ne: async (): Promise<WitnessWords> => (await import('./ne/proof/witness.ts')).witness,
} as const
