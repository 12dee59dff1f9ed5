// Signing out. Without a session, or with one that has ended, there is nothing to do.
import type { House } from '../../house.ts'
import { tokenOf } from '../tokens.ts'
import { deleteSession } from './store.ts'

export const endSession = async (house: House, cookie: string | undefined): Promise<void> => {
  if (cookie) await deleteSession(house.db, tokenOf(house, 'session', cookie))
}
