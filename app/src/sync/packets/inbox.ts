// Packets for this person and their role, as they are kept, sealed, on this device. How they get here: take-packets.ts.
import type { Entry, Have, SlicedEntry } from '@sajha/record'
import { heldCell } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

/** As it comes from the server (server/src/sync/pull-packets.ts). */
export type PulledPacket = {
  readonly id: string
  readonly book: string
  readonly organisation: string
  readonly open: boolean
  readonly n: number
  readonly key: string
  readonly entries: readonly SlicedEntry[]
}

export type HeldPacket = Omit<PulledPacket, 'entries'> & {
  readonly entries: readonly Entry[]
  /** Fields that were kept back, by entry. */
  readonly keptBack: Readonly<Record<string, readonly string[]>>
  /** Entries that are not what was sealed. */
  readonly broken: readonly string[]
}

const stored = kept<readonly HeldPacket[]>('packets')
export const inbox = heldCell<readonly HeldPacket[]>([])

export const keepInbox = async (all: readonly HeldPacket[]): Promise<void> => {
  await stored.put(all)
  inbox.set(all)
}

export const loadInbox = async (): Promise<void> => inbox.set((await stored.get()) ?? [])

export const haveOfInbox = (): Have => Object.fromEntries(inbox.get().map(({ id, n, key }) => [id, { n, key }]))

/** Open, and nobody on this side has said anything yet. */
export const isUnanswered = (it: HeldPacket): boolean =>
  it.open && !it.entries.some((one) => one.kind === 'packet-answered')
