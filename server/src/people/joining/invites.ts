// Invites of one’s organisation that still open. The code itself is not among what is told: nobody knows it here.
import type { House } from '../../house.ts'
import type { Me } from '../me.ts'
import { openedBy, openNames } from './invite-name.ts'
import { openInvites } from './store.ts'

export type ListedInvite = {
  readonly id: string
  readonly name: string | null
  /** The name of the organisation it opens; null where it brings in a colleague. */
  readonly opens: string | null
  readonly roles: readonly string[]
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
}

export const invites = async (house: House, me: Me): Promise<readonly ListedInvite[]> => {
  const found = await openInvites(house.db, me.organisation, house.clock.now())
  const names = await openNames(house, me.organisation, found)
  const opened = await Promise.all(found.map((it) => openedBy(house, it)))
  return found.map((it, i) => ({
    id: it.id,
    name: names[i] ?? null,
    opens: opened[i]?.name ?? null,
    roles: it.roles,
    madeBy: it.made_by,
    madeAt: it.made_at,
    expiresAt: it.expires_at,
  }))
}
