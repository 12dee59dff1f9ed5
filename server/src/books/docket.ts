// One person's list of books, with how many there are.
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { countsAs, type Docket, docketAs } from './store.ts'

export const docket = async (house: House, me: Me, it: Docket) => {
  const now = house.clock.now()
  const [books, totals] = await Promise.all([
    docketAs(house.db, me.person, now, it),
    countsAs(house.db, me.person, now),
  ])
  return { books, totals }
}
