// Signing in as an invented person, without a password: in the practice house, where nobody is real, and nowhere else.
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import type { Whose } from '../sign-in/ways/store.ts'
import { findPostings } from '../store.ts'

/** Throws `practice-only` in the record of real people, `not-found` for who is not there. */
export const signInAs = async (house: House, person: string): Promise<Whose> => {
  if (house.realm !== 'practice') throw new Problem('practice-only')
  const [posting] = await findPostings(house.db, [person], house.clock.now())
  if (!posting) throw new Problem('not-found')
  return { person, organisation: posting.organisation }
}
