// The invented people of the practice district, for a screen that asks whom one wants to be.
import { ROLES } from '@sajha/record'
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { keptOrganisation } from '../kept-organisation.ts'
import { isOver } from '../members/member-to-change.ts'
import { findOrganisationsWith } from '../store.ts'

export type Persona = {
  readonly person: string
  readonly name: string
  readonly roles: readonly string[]
  readonly organisationName: string
}

/** Throws `practice-only` in the record of real people. */
export const personas = async (house: House): Promise<readonly Persona[]> => {
  if (house.realm !== 'practice') throw new Problem('practice-only')
  const now = house.clock.now()
  const found: Persona[] = []
  for (const it of await findOrganisationsWith(house.db, ROLES, now)) {
    const { name: organisationName, members } = await keptOrganisation(house, it)
    for (const { person, name, roles, until } of members) {
      if (!isOver({ until }, now)) found.push({ person, name, roles, organisationName })
    }
  }
  return found
}
