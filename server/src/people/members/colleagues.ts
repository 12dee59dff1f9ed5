// Whom one can bring into a book.
import type { Role } from '@sajha/record'
import type { House } from '../../house.ts'
import { keptOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'
import { findOrganisationBook, findOrganisationsWith } from '../store.ts'
import { isOver } from './member-to-change.ts'

export type Colleague = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly organisation: string
  readonly organisationName: string
}

/** Roles whose holders other organisations bring into a book. Nobody else of another organisation is listed. */
const ACROSS: readonly Role[] = ['cwc', 'home', 'official', 'lawyer', 'doctor']

/** Whom one can bring into a book: one's own organisation, and those of other organisations who are there to be asked. */
export const colleagues = async (house: House, me: Me): Promise<readonly Colleague[]> => {
  const now = house.clock.now()
  const own = await findOrganisationBook(house.db, me.organisation)
  const others = (await findOrganisationsWith(house.db, ACROSS, now)).filter(
    (it) => it.organisation !== me.organisation,
  )
  const found: Colleague[] = []
  for (const it of own ? [own, ...others] : others) {
    const { name: organisationName, members: them } = await keptOrganisation(house, it)
    const shown = (roles: readonly Role[]) => (it === own ? roles : roles.filter((role) => ACROSS.includes(role)))
    for (const { person, name, roles, until } of them) {
      if (isOver({ until }, now) || shown(roles).length === 0) continue
      found.push({ person, name, roles: shown(roles), organisation: it.organisation, organisationName })
    }
  }
  return found
}
