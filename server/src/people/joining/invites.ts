// Invites of one’s organisation that still open. The code itself is not among what is told: nobody knows it here.
import type { House } from '../../house.ts'
import type { Me } from '../me.ts'
import { openNames } from './invite-name.ts'
import { openInvites } from './store.ts'

export type ListedInvite = {
  readonly id: string
  readonly name: string | null
  readonly roles: readonly string[]
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
}

export const invites = async (house: House, me: Me): Promise<readonly ListedInvite[]> => {
  const found = await openInvites(house.db, me.organisation, house.clock.now())
  const names = await openNames(house, me.organisation, found)
  return found.map((it, i) => ({
    id: it.id,
    name: names[i] ?? null,
    roles: it.roles,
    madeBy: it.made_by,
    madeAt: it.made_at,
    expiresAt: it.expires_at,
  }))
}
