// A refusal as a sentence in the language that is spoken: as the server worded it, or out of our own words where it was found here.
import { OfflineError, ProblemError } from '../sync/api.ts'
import { fill } from './say.ts'
import type { Speech } from './speech.ts'

type Refused = Pick<ProblemError, 'id' | 'words' | 'about'>

/** The sentence for a problem by its id; the one for a bug where none is known. */
export const problemInWords = ({ language, words }: Speech, { id, words: told, about }: Refused): string => {
  const ours: Readonly<Record<string, string | undefined>> = { ...words.problems, ...words.app.refusals }
  return told?.[language] ?? fill(language, ours[id] ?? words.app.refusals.bug, about)
}

/** What to say about anything that was thrown. */
export const errorInWords = (speech: Speech, error: unknown): string => {
  if (error instanceof OfflineError) return speech.words.app.refusals.offline
  return problemInWords(speech, error instanceof ProblemError ? error : { id: 'bug', words: null, about: {} })
}

/** Faults of a form, each with its sentence. */
export const faultsInWords = (
  { words }: Speech,
  faults: readonly { readonly field: string; readonly reason: string }[],
): readonly { readonly field: string; readonly words: string }[] => {
  const known = words.faults as Readonly<Record<string, string | undefined>>
  return faults.map(({ field, reason }) => ({ field, words: known[reason] ?? words.faults['wrong-form'] }))
}
