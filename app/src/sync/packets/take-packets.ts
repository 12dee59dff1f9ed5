// Takes in packets: what each shows is checked against what was sealed. What has ended, was called back or is no longer theirs leaves the
// device at the next contact, but for what they answered themselves.
import { entryOfSlice, type SealedEntry, sliceHolds } from '@sajha/record'
import { checkSignatures, type DeviceKeys } from '../log/verify.ts'
import { type HeldPacket, inbox, keepInbox, type PulledPacket } from './inbox.ts'

const held = async ({ entries, ...packet }: PulledPacket, devices: DeviceKeys): Promise<HeldPacket> => {
  // A signature is over the envelope alone: the body, which is there in part, has no say in it.
  const signed = entries.map((it): SealedEntry => ({ ...it, body: null, secret: it.envelope.body }))
  const badly = await checkSignatures(signed, devices)
  const keptBack = entries.flatMap((it) => {
    const names = Object.keys(it.body?.kept ?? {})
    return names.length > 0 ? [[it.id, names] as const] : []
  })
  return {
    ...packet,
    entries: entries.map(entryOfSlice),
    keptBack: Object.fromEntries(keptBack),
    broken: entries.filter((it) => badly.has(it.id) || !sliceHolds(it)).map((it) => it.id),
  }
}

/** Takes in what was pulled, and lets go of what is gone. */
export const takePackets = async (
  pulled: readonly PulledPacket[],
  gone: readonly string[],
  devices: DeviceKeys,
): Promise<void> => {
  if (pulled.length === 0 && !gone.some((id) => inbox.get().some((it) => it.id === id))) return
  const fresh = await Promise.all(pulled.map((it) => held(it, devices)))
  const out = new Set([...gone, ...pulled.map((it) => it.id)])
  const all = [...inbox.get().filter((it) => !out.has(it.id)), ...fresh]
  await keepInbox(all)
}
