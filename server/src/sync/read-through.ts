// What is read online and kept on no device: one packet, by a person or a link, as the database shows it to them now; and who somebody is and
// their safety, by the one it is open for in an emergency.
import { inOffset, millis, OPENING_READS, openings, type SealedEntry } from '@sajha/record'
import { unwrapBookKeys } from '../books/bodies.ts'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { Problem } from '../problems.ts'
import { keysOf, sealedOf } from './pull.ts'
import { haveOfPacket, type PulledPacket, slicedEntries } from './pull-packets.ts'
import { recordLooks } from './record-looks.ts'
import { pullAs } from './store.ts'

export const readThrough = (house: House, reader: string, packet: string): Promise<PulledPacket | null> =>
  pullAs(house.db, reader, house.clock.now(), async (tx) => {
    const it = tx.packets.find((one) => one.id === packet)
    if (!it?.open) return null
    const { id, book, organisation, open } = it
    const entries = slicedEntries(house, it, await tx.organisationKey(it.keeper), await tx.slice(it))
    return { id, book, organisation, open, ...haveOfPacket(it), entries }
  })

export type Opened = {
  readonly until: string
  /** Milliseconds until then: a device's own clock is not believed. */
  readonly left: number
  readonly entries: readonly SealedEntry[]
  readonly devices: Readonly<Record<string, string>>
}

/** How the record itself works, who asked for her and who opened her book: nobody's business but of those who work with her. */
const WORKINGS: ReadonlySet<string> = new Set([
  'find-matched',
  'opened-in-emergency',
  'opening-told',
  'opening-reviewed',
  'opening-accounted',
])
const LONGEST_BOOK = 100_000

/** Throws `not-found` for a book that is not open for them in an emergency, or not any more, as for one that is not there. */
export const readOpened = async (house: House, me: Me, book: string): Promise<Opened> => {
  const now = house.clock.now()
  const kept = await keptBook(house, book)
  const isOpen = ({ from, until }: { readonly from: string; readonly until: string }) =>
    millis(from) <= now.epochMilliseconds && now.epochMilliseconds < millis(until)
  const mine = openings(kept?.entries ?? []).find(
    (it) => it.who === me.person && it.organisation === me.organisation && isOpen(it),
  )
  if (!kept || !mine) throw new Problem('not-found')
  // Through row-level security, like every reading: what the database does not show is not here.
  const read = await pullAs(house.db, me.person, now, async (tx) => {
    const all = await tx.rows(book, 0, LONGEST_BOOK)
    const rows = all.filter((it) => OPENING_READS.includes(it.compartment) && !WORKINGS.has(it.kind))
    const wrapped = await tx.organisationKey(kept.organisation)
    const keys = unwrapBookKeys(house, book, { id: kept.organisation, key_wrapped: wrapped }, await tx.keys(book))
    const entries = rows.map((it) => sealedOf(house, keys, it))
    return { entries, devices: await tx.deviceKeys(rows.map((it) => it.device)) }
  })
  // Who looked is written before what was looked at leaves the house, also where nothing stands in the two parts yet.
  const look = { book, organisation: kept.organisation, as: mine.as, entries: Math.max(1, read.entries.length) }
  await recordLooks(house, me, [{ ...look, how: 'opened' }])
  return {
    until: inOffset(millis(mine.until), '+00:00'),
    left: millis(mine.until) - now.epochMilliseconds,
    entries: read.entries,
    devices: keysOf(house, read.devices),
  }
}
