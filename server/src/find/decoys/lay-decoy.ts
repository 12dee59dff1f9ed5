// A decoy is laid, and taken up. It is a name, a year and an address that are nobody's, kept in the organisation's own book and met by the
// same tokens as everybody else. No case book is made: a book that says what never happened would stand in the log for good.
import { randomBytes } from 'node:crypto'
import { decoys, isToldNames, linesOfDecoy } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge } from '../../log/append.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import type { Me } from '../../people/me.ts'
import { entryOf, momentNow } from '../../people/members/entries.ts'
import { Problem } from '../../problems.ts'
import { findToken } from '../ask-find.ts'
import { booksWith } from '../store.ts'
import { aName } from './names.ts'

/** More than these say nothing more, and each is a name that somebody may one day have. */
const MOST = 20
const TRIES = 20
/** Years before this one: who is sought is mostly a child. */
const YOUNGEST = 8

const fewEnough: Judge = (standing) =>
  decoys(standing?.entries ?? []).length < MOST ? { marks: [] } : { refused: 'too-many-tries' }

/** One that nobody here answers to. */
const aFreeName = async (house: House) => {
  const { year } = house.clock.now().toZonedDateTimeISO('UTC')
  for (let tried = 0; tried < TRIES; tried++) {
    const made = { ...aName(year - YOUNGEST), address: randomBytes(16).toString('base64url') }
    const found = await Promise.all(linesOfDecoy(made).map((it) => booksWith(house.db, findToken(house, it))))
    if (found.flat().length === 0) return made
  }
  throw new Error('every name for a decoy is somebody’s')
}

const mayOrThrow = (me: Me): void => {
  if (!isToldNames(me.roles)) throw new Problem('not-allowed')
}

/** Throws `not-allowed`, `wrong-form`, `too-many-tries`. */
export const layDecoy = async (house: House, me: Me, where: string): Promise<void> => {
  mayOrThrow(me)
  const body = { ...(await aFreeName(house)), where: where.trim(), at: momentNow(house), by: me.person }
  await recordAsServer(house, me.organisationBook, me.organisation, [entryOf('decoy-laid', body)], fewEnough)
}

/** Throws `not-allowed`, and `not-found` for one that does not lie. */
export const takeUpDecoy = async (house: House, me: Me, id: string): Promise<void> => {
  mayOrThrow(me)
  const lies: Judge = (standing) =>
    decoys(standing?.entries ?? []).some((it) => it.id === id) ? { marks: [] } : { refused: 'not-found' }
  const entry = entryOf('decoy-ended', { of: id, at: momentNow(house), by: me.person })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], lies)
}
