// User name, password and a code. An unknown name and a wrong password get the same answer after the same work: one hash, always.
import type { House } from '../../house.ts'
import { open } from '../../platform/keys.ts'
import { Problem } from '../../problems.ts'
import { findPostings } from '../store.ts'
import { keyFor } from '../tokens.ts'
import { byAddress, byUsername, countTry, forgetTries, uncountTry } from './tries.ts'
import { printedCodeToken, stepOfCode } from './ways/one-time-codes.ts'
import { passwordFits } from './ways/passwords.ts'
import { oneTimeSecretIs, usernameToken } from './ways/prepare-way.ts'
import { findPassword, type PasswordRow, takePrintedCode, takeStep, type Whose } from './ways/store.ts'

export type GivenPassword = { readonly username: string; readonly password: string; readonly code: string }

/** Throws `wrong-sign-in`, `code-wrong` (only after a right password) or `too-many-tries`. `address` is where the request came from. */
export const signInWithPassword = async (house: House, given: GivenPassword, address: string): Promise<Whose> => {
  const username = usernameToken(house, given.username)
  const [name, network] = [byUsername(username), byAddress(house, 'sign-in', address)]
  await countTry(house, network)
  await countTry(house, name)
  const stored = await findPassword(house.db, username)
  const fits = await passwordFits(house, given.password, stored)
  if (!stored || !fits || !(await worksHere(house, stored))) throw new Problem('wrong-sign-in')
  if (!(await takeCode(house, stored, given.code))) throw new Problem('code-wrong')
  await forgetTries(house, name)
  await uncountTry(house, network)
  return { person: stored.person, organisation: stored.organisation }
}

/** Whether the posting is in force: who has left signs in no more. */
export const worksHere = async (house: House, { person, organisation }: Whose): Promise<boolean> =>
  (await findPostings(house.db, [person], house.clock.now())).some((it) => it.organisation === organisation)

const takeCode = async (house: House, stored: PasswordRow, code: string): Promise<boolean> => {
  const secret = open(keyFor(house, 'one-time codes'), oneTimeSecretIs(stored), stored.one_time_sealed)
  const step = stepOfCode(secret, code, house.clock.now(), stored.one_time_step)
  if (step !== null) return takeStep(house.db, stored, step)
  return takePrintedCode(house.db, stored, printedCodeToken(house, stored.person, code))
}
