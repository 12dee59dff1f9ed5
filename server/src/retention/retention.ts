// How long an organisation keeps the books it closed: its own rule, and how many are past it. Nothing is destroyed here (server/src/erasure).
import { dayOf, keptUntil, type RetentionRule, retentionOn } from '@sajha/record'
import { forget, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import { findClosedBooks, findOwnBook } from './store.ts'

const today = (house: House): string => dayOf(momentNow(house))

/** The rule in force today; null where there is none. */
export const ruleOf = async (house: House, organisation: string): Promise<RetentionRule | null> => {
  const own = await findOwnBook(house.db, organisation)
  if (!own) return null
  if ((await keptBook(house, own.book))?.head !== own.head) forget(house, own.book)
  return retentionOn((await keptBook(house, own.book))?.entries ?? [], today(house))
}

/** How many closed books are looked at for one answer: the oldest, which are those that a rule asks about. */
const MOST = 200

export type Past = {
  readonly rule: RetentionRule | null
  /** How many closed books the rule keeps no longer. */
  readonly past: number
  /** True when there are more closed books than were looked at. */
  readonly more: boolean
}

/** For whoever looks after the record: how many, and not which. */
export const pastRetention = async (house: House, organisation: string): Promise<Past> => {
  const rule = await ruleOf(house, organisation)
  if (!rule) return { rule, past: 0, more: false }
  const closed = await findClosedBooks(house.db, organisation, MOST + 1)
  let past = 0
  for (const id of closed.slice(0, MOST)) {
    const until = keptUntil((await keptBook(house, id))?.entries ?? [], rule)
    // One at a time: what is counted is not worth keeping in memory.
    forget(house, id)
    if (until !== null && until < today(house)) past += 1
  }
  return { rule, past, more: closed.length > MOST }
}

export type NewRule = { readonly months: number; readonly order: string; readonly from: string }

/** Writes the rule into the organisation's book, with who said so; nought months end it. Throws `wrong-form`. */
export const chooseRetention = async (house: House, me: Me, { months, order, from }: NewRule): Promise<void> => {
  const inForce = { from, to: from }
  const body = { months, order: order.trim(), inForce, at: momentNow(house), by: me.person }
  await recordAsServer(house, me.organisationBook, me.organisation, [entryOf('retention-chosen', body)])
}
