// Notices are seen once their person says so.
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { markSeen as store } from './store.ts'

export const markSeen = (house: House, me: Me, ids: readonly number[]): Promise<void> =>
  store(house.db, me.person, ids, house.clock.now())
