// Which organisations there are, by name, and who in them could bring a file in: what the command line chooses from.
import type { House } from '../house.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { findMembers, findOrganisations } from './store.ts'
import { type ReadsAs, readsAs } from './who-reads.ts'

export type Bringer = ReadsAs & { readonly name: string }
export type OrganisationHere = { readonly id: string; readonly name: string; readonly people: readonly Bringer[] }

/** Managers first: a file of old records is theirs to bring where nobody else is named. */
export const organisationsHere = async (house: House): Promise<readonly OrganisationHere[]> => {
  const found = await findOrganisations(house.db)
  return Promise.all(
    found.map(async (it) => {
      const { name, members } = await keptOrganisation(house, it)
      const names = new Map(members.map((one) => [one.person, one.name]))
      const posted = await findMembers(house.db, it.organisation, house.clock.now())
      const people = posted
        .flatMap((one) => readsAs(one) ?? [])
        .map((one): Bringer => ({ ...one, name: names.get(one.person) ?? one.person }))
      const managers = people.filter((one) => one.as === 'manager')
      return { id: it.organisation, name, people: [...managers, ...people.filter((one) => one.as !== 'manager')] }
    }),
  )
}
