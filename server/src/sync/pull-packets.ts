// What packets bring a device: the entries each shows now, with the salts of the shown fields alone. A withheld field never leaves this
// file. What was held of a packet that has ended, was called back or changed is replaced by what is left of it.
import { disclose, fromBase64url, type Have, type SlicedEntry } from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { envelopeOfRow, sealOfRow, signatureOfRow } from '../books/entry-row.ts'
import type { EntryRow } from '../books/store.ts'
import type { House } from '../house.ts'
import type { PacketSlice, PullTransaction, ReadablePacket } from './store.ts'

export type PulledPacket = {
  /** The entry that sent it. */
  readonly id: string
  readonly book: string
  /** Who sent it. */
  readonly organisation: string
  /** False when it has ended: then only this side's own answers are left. */
  readonly open: boolean
  readonly n: number
  readonly key: string
  readonly entries: readonly SlicedEntry[]
}

/** What a device that holds this packet as it is now says it has. */
export const haveOfPacket = (it: ReadablePacket): Have[string] => ({
  n: 1,
  key: it.open ? it.version : `${it.version} ended`,
})

type Opens = Pick<PacketSlice, 'rows' | 'fields' | 'keys'>

/** The entries of a slice as they leave the house. */
export const slicedEntries = (
  house: House,
  { book, keeper }: { readonly book: string; readonly keeper: string },
  wrapped: Uint8Array,
  { rows, fields, keys: keyRows }: Opens,
): readonly SlicedEntry[] => {
  const keys = unwrapBookKeys(house, book, { id: keeper, key_wrapped: wrapped }, keyRows)
  return rows.map((row): SlicedEntry => {
    const shown = fields.get(row.id)
    return {
      id: row.id,
      envelope: envelopeOfRow(row, house.origin),
      signature: signatureOfRow(row),
      seal: sealOfRow(row),
      body: disclosed(keys, row, shown === undefined ? [] : shown),
    }
  })
}

const disclosed = (
  keys: Parameters<typeof bodyOfRow>[0],
  row: EntryRow,
  fields: readonly string[] | null,
): SlicedEntry['body'] => {
  const open = bodyOfRow(keys, row)
  if (!open) return null
  return disclose(open.body, fromBase64url(open.secret), (name) => fields === null || fields.includes(name))
}

export type FetchedPacket = { readonly packet: ReadablePacket; readonly pulled: PulledPacket }

/** Those that the device does not hold as they are now, as far as there is room. */
export const fetchPackets = async (
  house: House,
  tx: PullTransaction,
  have: Have,
  room: number,
): Promise<{ readonly packets: readonly FetchedPacket[]; readonly more: boolean }> => {
  const packets: FetchedPacket[] = []
  let left = room
  for (const packet of tx.packets) {
    const { n, key } = haveOfPacket(packet)
    if (have[packet.id]?.key === key) continue
    if (left <= 0) return { packets, more: true }
    const { id, book, organisation, open } = packet
    const entries = slicedEntries(house, packet, await tx.organisationKey(packet.keeper), await tx.slice(packet))
    packets.push({ packet, pulled: { id, book, organisation, open, n, key, entries } })
    left -= entries.length
  }
  return { packets, more: false }
}
