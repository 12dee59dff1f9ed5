// Signing in with a passkey: the browser offers those it has, so no user name is asked and none can be tried.
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { worksHere } from './sign-in-with-password.ts'
import { type PasskeyAnswer, passkeyThatSigned } from './ways/passkeys.ts'
import type { Whose } from './ways/store.ts'

/** Throws `passkey-refused`, also for who has left. */
export const signInWithPasskey = async (house: House, given: PasskeyAnswer): Promise<Whose> => {
  const { person, organisation } = await passkeyThatSigned(house, given)
  if (!(await worksHere(house, { person, organisation }))) throw new Problem('passkey-refused')
  return { person, organisation }
}
