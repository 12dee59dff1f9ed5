// What screens ask about attachments: where one is, how far it was sent, what it waits for, and what sending it costs. The size is said
// before anything is sent or fetched.
import type { AttachmentRef } from '@sajha/record'
import { inMegabytes } from './attachment-ref.ts'
import type { KeptAttachment } from './kept-attachments.ts'
import { SMALL } from './line-cost.ts'

export type AttachmentPlace =
  /** Not on this device: opening it fetches it. */
  | 'server'
  /** On this device and on the server. */
  | 'both'
  /** Only on this device. */
  | 'device'

export type AttachmentState = {
  readonly at: AttachmentPlace
  /** What sending or fetching it costs, in megabytes. */
  readonly megabytes: number
  /** From 0 to 1 while it is being sent; null otherwise. */
  readonly sent: number | null
  /** Why it is not being sent: its entry waits, it waits for Wi-Fi or for a choice, or for a network. Null when nothing is to be sent. */
  readonly waitsFor: 'entry' | 'wifi' | 'network' | null
  /** Why the server does not take it: an id of a problem. */
  readonly problem: string | null
}

const waitsFor = (it: KeptAttachment, free: boolean): AttachmentState['waitsFor'] => {
  if (it.state !== 'here' || it.problem !== null) return null
  if (it.namedBy.length === 0) return 'entry'
  return it.size > SMALL && !it.anyway && !free ? 'wifi' : 'network'
}

/** Pure, for tests and for `useAttachment`. */
export const attachmentState = (
  ref: Pick<AttachmentRef, 'size'>,
  it: KeptAttachment | undefined,
  sentBytes: number | undefined,
  free: boolean,
): AttachmentState => ({
  at: !it || it.state === 'arriving' ? 'server' : it.state === 'copy' ? 'both' : 'device',
  megabytes: inMegabytes(ref.size),
  sent: sentBytes === undefined || ref.size === 0 ? null : sentBytes / ref.size,
  waitsFor: it && sentBytes === undefined ? waitsFor(it, free) : null,
  problem: it?.problem ?? null,
})
