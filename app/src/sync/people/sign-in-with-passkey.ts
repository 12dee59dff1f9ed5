// Signing in with a passkey: the phone answers for its owner, and the session decides what that means here.
import { ask } from '../api.ts'
import type { Account } from '../session/account.ts'
import { finishLeaving, signedIn } from '../session.ts'
import { answerWithPasskey } from './ways.ts'

/** Throws ProblemError `passkey-refused`, OfflineError. */
export const signInWithPasskey = async (): Promise<void> => {
  await finishLeaving()
  const answer = await answerWithPasskey()
  const { person, name, organisation, roles } = await ask<Account>('POST', 'v1/sign-in/passkey', answer)
  await signedIn({ person, name, organisation, roles })
}
