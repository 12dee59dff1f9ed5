// How an attachment lies on disk: frames of 64 KiB, each sealed by AES-256-GCM under the attachment's own key (keys/seal.ts). Bound
// into every frame are the attachment, the frame's number and whether it is the last, so that frames moved, swapped, cut off or
// appended do not open. Nonces are random and not counted, because a frame torn by a crash is written again, maybe with other bytes.
import { open, seal } from '../../platform/keys.ts'

/** Bytes of an attachment in one frame; the last frame may be shorter, and is empty for an attachment of no bytes. */
export const FRAME: number = 64 * 1024
const SEAL = 12 + 16
export const SEALED_FRAME: number = FRAME + SEAL

/** What a frame belongs to. `size` is of the whole attachment, in bytes. */
export type Sealing = { readonly id: string; readonly key: Uint8Array; readonly size: number }

export const frameCount = (size: number): number => Math.max(1, Math.ceil(size / FRAME))

/** Length of one frame on disk. */
export const sealedLength = (size: number, frame: number): number =>
  Math.min(FRAME, Math.max(0, size - frame * FRAME)) + SEAL

const about = ({ id, size }: Sealing, frame: number): string =>
  `sajha/attachment/v1 ${id} ${frame} ${frame === frameCount(size) - 1 ? 'last' : 'more'}`

export const sealFrame = (of: Sealing, frame: number, bytes: Uint8Array): Uint8Array =>
  seal(of.key, about(of, frame), bytes)

/** Throws when any bit differs, or the frame stood elsewhere. */
export const openFrame = (of: Sealing, frame: number, sealed: Uint8Array): Uint8Array =>
  open(of.key, about(of, frame), sealed)

const aboutTail = ({ id }: Sealing, received: number): string => `sajha/attachment-tail/v1 ${id} ${received}`

/** The bytes after the last whole frame, while more are to come. `received` counts all bytes, these included. */
export const sealTail = (of: Sealing, received: number, bytes: Uint8Array): Uint8Array =>
  seal(of.key, aboutTail(of, received), bytes)

export const openTail = (of: Sealing, received: number, sealed: Uint8Array): Uint8Array =>
  open(of.key, aboutTail(of, received), sealed)
