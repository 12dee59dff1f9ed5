// What waits for one person.
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { type NoticeRow, noticesAs } from './store.ts'

export const notices = (house: House, me: Me): Promise<readonly NoticeRow[]> =>
  noticesAs(house.db, me.person, house.clock.now())
