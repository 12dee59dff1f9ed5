// Countable facts over the books one person reads.
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { factsAs } from './store.ts'

export const counts = async (house: House, me: Me, historical: boolean) => ({
  facts: await factsAs(house.db, me.person, house.clock.now(), historical),
})
