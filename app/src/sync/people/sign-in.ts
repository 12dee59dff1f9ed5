// The ways in. Each ends with the server knowing us and `signedIn` deciding what that means on this device. No factor goes by SMS.
import { ask } from '../api.ts'
import { whoAmI } from '../session/account.ts'
import { finishLeaving, signedIn } from '../session.ts'

const enter = async (way: () => Promise<unknown>): Promise<void> => {
  await finishLeaving()
  await way()
  const { person, name, organisation, roles } = await whoAmI()
  await signedIn({ person, name, organisation, roles })
}

/** Throws ProblemError: `wrong-sign-in`, `too-many-tries`, `code-wrong`. */
export const signInWithPassword = (given: {
  readonly username: string
  readonly password: string
  /** From the app that makes codes, or a printed one. */
  readonly code: string
}): Promise<void> => enter(() => ask('POST', 'v1/sign-in/password', given))

/** People of the practice district. */
export type PracticePerson = {
  readonly person: string
  readonly name: string
  readonly roles: readonly string[]
  readonly organisationName: string
}

export const practicePeople = async (): Promise<readonly PracticePerson[]> =>
  (await ask<{ readonly people: readonly PracticePerson[] }>('GET', 'v1/practice/people')).people

/** Only in the practice district. */
export const signInToPractice = (person: string): Promise<void> =>
  enter(() => ask('POST', 'v1/sign-in/practice', { person }))
