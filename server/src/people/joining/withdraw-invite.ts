// An invite is taken back: its code opens nothing any more.
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import type { Me } from '../me.ts'
import { deleteInvite } from './store.ts'

/** Throws `not-found` for one that is not of one's organisation, or was used. */
export const withdrawInvite = async (house: House, me: Me, id: string): Promise<void> => {
  if (!(await deleteInvite(house.db, me.organisation, id))) throw new Problem('not-found')
}
