// What would pass if somebody's posting ended now: numbers, for whoever decides it. Which cases they are is told only of those that the
// one who asks reads anyway: administrators see numbers and nothing else.
import { passesWith } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { memberToChange } from '../people/members/member-to-change.ts'
import { heldAs } from './pass-on.ts'
import { booksHeldBy, packetsTo, readableAmong } from './store.ts'

export type WhatPasses = {
  readonly books: number
  readonly promises: number
  readonly duties: number
  readonly packets: number
  /** Sent to them by name: these do not pass. */
  readonly packetsToThem: number
  /** The books among them that the one who asks reads. */
  readonly mine: readonly string[]
}

/** Throws `not-found`, `not-allowed`. */
export const whatPasses = async (house: House, me: Me, person: string): Promise<WhatPasses> => {
  await memberToChange(house, me, person)
  const now = house.clock.now()
  const { organisation } = me
  const held = await booksHeldBy(house.db, { person, organisation, at: now.toString() })
  const open = held.filter((it) => it.open).map((it) => it.book)
  const counted = { promise: 0, duty: 0, packet: 0 }
  for (const book of open) {
    const entries = (await keptBook(house, book))?.entries ?? []
    const roles = heldAs(entries, { person, organisation, at: now.epochMilliseconds })
    for (const { what } of passesWith(entries, { person, roles }, now.epochMilliseconds)) counted[what] += 1
  }
  return {
    books: open.length,
    promises: counted.promise,
    duties: counted.duty,
    packets: counted.packet,
    packetsToThem: await packetsTo(house.db, { person, organisation, at: now.toString() }),
    mine: await readableAmong(house.db, me.person, open, now),
  }
}
