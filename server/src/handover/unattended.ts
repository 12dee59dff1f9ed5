// Cases that wait for somebody: whoever had them has left and nobody took over, or whoever has them alone was not here for long. Managers
// and administrators are told how many, and whose they were; never which, and nothing of what is in them.
import { AWAY_AFTER_DAYS } from '@sajha/record'
import type { House } from '../house.ts'
import { tell } from '../notices/tell.ts'
import { keptOrganisation, myOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'
import { isOver } from '../people/members/member-to-change.ts'
import { findUnattended, type UnattendedRow } from './store.ts'

const find = (house: House): Promise<readonly UnattendedRow[]> => {
  const now = house.clock.now()
  return findUnattended(house.db, now, now.subtract({ hours: 24 * AWAY_AFTER_DAYS }))
}

export type Unattended = {
  readonly person: string
  readonly name: string
  /** When they left; null for somebody who is away. */
  readonly leftAt: string | null
  readonly lastAt: string
  readonly books: number
}

/** In one's own organisation. */
export const unattended = async (house: House, me: Me): Promise<readonly Unattended[]> => {
  const { members } = await myOrganisation(house, me)
  return (await find(house))
    .filter((it) => it.organisation === me.organisation)
    .map((it) => ({
      person: it.person,
      name: members.find((one) => one.person === it.person)?.name ?? '',
      leftAt: it.left_at,
      lastAt: it.last_at,
      books: it.books,
    }))
}

const ALARMED = ['manager', 'administrator'] as const

/** Tells those who can do something about it. Since when somebody is away is part of what is told: the next time is told anew. */
export const tellUnattended = async (house: House): Promise<void> => {
  const now = house.clock.now()
  for (const it of await find(house)) {
    const where = await organisationBook(house, it.organisation)
    if (!where) continue
    const { members } = await keptOrganisation(house, where)
    const told = members.filter(
      (one) => one.person !== it.person && !isOver(one, now) && ALARMED.some((role) => one.roles.includes(role)),
    )
    const about = `${it.person}.${it.left_at ?? it.last_at}`
    for (const { person } of told) await tell(house, { person, book: where.book, what: 'cases-unattended', about })
  }
}
