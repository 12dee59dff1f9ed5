// Writes an attachment's bytes as they come, whatever pieces they come in. Never holds more than one frame.
import type { FileHandle } from 'node:fs/promises'
import { FRAME, frameCount, SEALED_FRAME, type Sealing, sealFrame, sealTail } from './frames.ts'

/** How far it has come: all bytes so far, and those of them that fill no frame yet, sealed. */
export type Kept = { readonly received: number; readonly tail: Uint8Array | null }

export type FrameWriter = {
  /** Takes one piece. What is not `keep`t may be lost. Throws RangeError for more bytes than the attachment has. */
  readonly write: (piece: Uint8Array) => Promise<void>
  /** Makes all of it outlive a power cut, once the caller has stored what this returns; with the last byte, ends the file. */
  readonly keep: () => Promise<Kept>
  /** Bytes taken so far. */
  readonly received: () => number
  /** Bytes there will be in all. */
  readonly size: number
}

/** Goes on after `from` bytes, of which `tail` are those after the last whole frame. What the file holds beyond is cut off. */
export const writeFrames = async (
  file: FileHandle,
  of: Sealing,
  from: number,
  tail: Uint8Array,
): Promise<FrameWriter> => {
  const frame = Buffer.alloc(FRAME)
  frame.set(tail)
  let filled = tail.length
  let frames = (from - filled) / FRAME
  await file.truncate(Math.min((await file.stat()).size, frames * SEALED_FRAME))

  const received = () => frames * FRAME + filled
  const writeFrame = async () => {
    const sealed = sealFrame(of, frames, frame.subarray(0, filled))
    await writeAll(file, sealed, frames * SEALED_FRAME)
    frames++
    filled = 0
  }
  let ended = false
  const end = async () => {
    if (frames < frameCount(of.size)) await writeFrame()
    ended = true
  }

  return {
    size: of.size,
    received: () => (ended ? of.size : received()),
    write: async (piece) => {
      if (piece.length > 0 && (ended || received() + piece.length > of.size)) throw new RangeError('too many bytes')
      for (let at = 0; at < piece.length; ) {
        const some = piece.subarray(at, at + FRAME - filled)
        frame.set(some, filled)
        filled += some.length
        at += some.length
        if (filled === FRAME) await writeFrame()
      }
    },
    keep: async () => {
      if (!ended && received() === of.size) await end()
      await file.sync()
      if (ended) return { received: of.size, tail: null }
      const rest = frame.subarray(0, filled)
      return { received: received(), tail: filled > 0 ? sealTail(of, received(), rest) : null }
    },
  }
}

/** A write may take fewer bytes than it was given; on a full disk it does, before it fails. */
const writeAll = async (file: FileHandle, bytes: Uint8Array, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}
