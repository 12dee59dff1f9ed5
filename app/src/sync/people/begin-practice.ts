// Opens the practice district, or begins it again: everything in it is invented and is thrown away. Asked of the practice record only.
import type { Language } from '@sajha/record'
import { ask } from '../api.ts'
import { lookAround, signOut } from '../session.ts'

/** The story takes a while to tell, on a small server longer than an answer usually does. */
const PATIENCE = 180_000

/** `language` is what its people write in. */
export const beginPractice = async (language: Language): Promise<void> => {
  await ask('POST', 'v1/practice', { language }, PATIENCE)
  await lookAround()
}

/** Throws everything away and begins anew. What this device holds of the old district goes with it. */
export const beginPracticeAgain = async (language: Language): Promise<void> => {
  await ask('POST', 'v1/practice', { language, again: true }, PATIENCE)
  await signOut({ confirmed: 'twice' })
}
