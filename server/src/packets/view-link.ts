// Reading a packet through its link. The reading is in the book before the page leaves the house.
import { type Entry, inOffset, type Language, type PacketAnswer, packets } from '@sajha/record'
import { keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { PulledPacket } from '../sync/pull-packets.ts'
import { openedLink } from './open-link.ts'

export type Viewed = {
  readonly language: Language
  readonly read: PulledPacket
  readonly sent: Entry
  /** What was answered through this packet's links. */
  readonly answers: readonly PacketAnswer[]
}

/** Null when there is nothing to see: no such link, not in this browser, ended, called back. */
export const viewLink = async (house: House, address: string, cookie: string | undefined): Promise<Viewed | null> => {
  const opened = await openedLink(house, address, cookie)
  if (!opened) return null
  const { row, read } = opened
  const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
  await recordAsServer(house, row.book, row.organisation, [
    { kind: 'packet-opened', body: { of: row.packet, link: row.link, how: 'link', at } },
  ])
  const entries = (await keptBookWith(house, row.book, row.packet))?.entries ?? []
  const sent = entries.find((it) => it.id === row.packet)
  const packet = packets(entries).find((it) => it.id === row.packet)
  if (!sent || !packet) throw new Error('a link names a packet that its book does not hold')
  const answers = packet.answers.filter((it) => it.through === 'link')
  return { language: row.language as Language, read, sent, answers }
}
