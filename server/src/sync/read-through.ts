// One packet read by one reader, a person or a link, as the database shows it to them now; null when it shows nothing.
import type { House } from '../house.ts'
import { haveOfPacket, type PulledPacket, slicedEntries } from './pull-packets.ts'
import { pullAs } from './store.ts'

export const readThrough = (house: House, reader: string, packet: string): Promise<PulledPacket | null> =>
  pullAs(house.db, reader, house.clock.now(), async (tx) => {
    const it = tx.packets.find((one) => one.id === packet)
    if (!it?.open) return null
    const { id, book, organisation, open } = it
    const entries = slicedEntries(house, it, await tx.organisationKey(it.keeper), await tx.slice(it))
    return { id, book, organisation, open, ...haveOfPacket(it), entries }
  })
