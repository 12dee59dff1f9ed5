// Who may agree to an emergency opening that another organisation asks for: named by whoever looks after the organisation, among those who
// would read who somebody is.
import { inOffset, READS, ROLES, type Role, readsWhoSheIs } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { keptOrganisation, myOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { organisationsWith } from '../people/members/book/organisation-book.ts'
import { isOver } from '../people/members/member-to-change.ts'
import { Problem } from '../problems.ts'

export type ListedOpener = { readonly person: string; readonly name: string; readonly may: boolean }

/** Present members who could be named, and who is. */
export const openers = async (house: House, me: Me): Promise<readonly ListedOpener[]> => {
  const { members, openers: named } = await myOrganisation(house, me)
  const now = house.clock.now()
  return members
    .filter((it) => !isOver(it, now) && readsWhoSheIs(it.roles) !== undefined)
    .map(({ person, name }) => ({ person, name, may: named.includes(person) }))
}

/** Throws `not-found` for who is not here, `opener-not-fit` for who reads no names. Naming twice is naming once. */
export const nameOpener = async (house: House, me: Me, member: string, may: boolean): Promise<void> => {
  const { members, openers: named } = await myOrganisation(house, me)
  const found = members.find((it) => it.person === member)
  const now = house.clock.now()
  if (!found || isOver(found, now)) throw new Problem('not-found')
  if (named.includes(member) === may) return
  if (may && readsWhoSheIs(found.roles) === undefined) throw new Problem('opener-not-fit')
  const body = { member, by: me.person, at: inOffset(now.epochMilliseconds, '+00:00') }
  const entry = may ? ({ kind: 'opener-named', body } as const) : ({ kind: 'opener-ended', body } as const)
  await recordAsServer(house, me.organisationBook, me.organisation, [entry])
}

const READ_NAMES: readonly Role[] = ROLES.filter((it) => READS[it].includes('identity'))

/** Those of every organisation but this one, whoever is held there: the same people are asked about somebody whom nobody holds. */
export const openersElsewhere = async (
  house: House,
  organisation: string,
): Promise<readonly { readonly organisation: string; readonly openers: readonly string[] }[]> => {
  const found = []
  const all = await organisationsWith(house, READ_NAMES)
  for (const where of all) {
    const { openers: named } = await keptOrganisation(house, where)
    if (where.organisation !== organisation && named.length > 0)
      found.push({ organisation: where.organisation, openers: named })
  }
  return found
}
