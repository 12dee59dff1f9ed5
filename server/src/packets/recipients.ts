// Whom a packet can be sent to: organisations here by name, and the roles in which somebody works there now. No person's name.
import type { Role } from '@sajha/record'
import type { House } from '../house.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'
import { recipientRows } from './store.ts'

export type Recipient = {
  readonly organisation: string
  readonly name: string
  readonly sort: string
  readonly roles: readonly Role[]
}

const NOT_SENT_TO: readonly Role[] = ['steward', 'administrator', 'server']

export const recipients = async (house: House): Promise<readonly Recipient[]> => {
  const rows = await recipientRows(house.db, house.clock.now())
  const found: Recipient[] = []
  for (const [organisation, them] of Map.groupBy(rows, (it) => it.organisation)) {
    const roles = them.map((it) => it.role).filter((it) => !NOT_SENT_TO.includes(it))
    const where = await organisationBook(house, organisation)
    if (!where || roles.length === 0) continue
    const { name, sort } = await keptOrganisation(house, where)
    found.push({ organisation, name, sort, roles })
  }
  return found.sort((a, b) => a.name.localeCompare(b.name))
}
