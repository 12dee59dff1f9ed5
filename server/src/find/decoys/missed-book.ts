// Somebody named a book that is not theirs or not there. The same is done for every one: a job is planned with a keyed token, and whether a
// decoy has that address is looked up only then. What is answered, and how long that takes, cannot hang on it.
import { addressLine, toBase64url } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { momentNow } from '../../people/members/entries.ts'
import { planJob } from '../../platform/jobs.ts'
import { findToken } from '../ask-find.ts'

export const missedBook = async (
  house: House,
  { person, organisation }: Pick<Me, 'person' | 'organisation'>,
  book: string,
): Promise<void> => {
  const token = toBase64url(findToken(house, addressLine(book)))
  const payload = { who: person, organisation, token, at: momentNow(house) }
  await planJob(house.db.keeps.sql, 'missed-book', payload, { key: `missed:${person}:${token}` })
}
