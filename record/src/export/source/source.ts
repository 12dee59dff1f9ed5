// Bytes that may be too many to hold: read a stretch at a time, from memory, from a disk, or from a file that somebody dropped on a page.
import { type Bytes, copy } from '../../log/bytes.ts'
import { sha256, sha256Stream } from '../../log/hash.ts'
import { crc32 } from '../zip.ts'

export type Source = {
  readonly size: number
  /**
   * The bytes from `from` up to, not including, `to`; never asked for beyond `size`. May put them into the beginning of `into`, where it is
   * given: a megabyte that is made anew for each of five thousand readings is memory that nobody frees in time.
   */
  readonly read: (from: number, to: number, into?: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
})

const PIECE = 1024 * 1024

/** The same, read in pieces of a megabyte, so that a thousand small questions are one reading. What it gives holds until it is asked again. */
export const inPieces = (source: Source): Source => {
  let from = 0
  let held: Uint8Array = new Uint8Array()
  const buffer = new Uint8Array(Math.min(PIECE, source.size))
  const load = async (at: number, to: number): Promise<Uint8Array> => {
    const end = Math.min(source.size, Math.max(to, at + PIECE))
    // Nothing is held while it is read: the buffer is no longer what it was, and not yet what it will be.
    held = new Uint8Array()
    held = await source.read(at, end, end - at <= buffer.length ? buffer : undefined)
    from = at
    return held.subarray(0, to - at)
  }
  return {
    size: source.size,
    read: (at, to) => (at >= from && to <= from + held.length ? held.subarray(at - from, to - from) : load(at, to)),
  }
}

/** What is known of a file once all of it was read. `bytes` is null for what is only hashed. */
export type Held = {
  readonly size: number
  readonly sha256: Bytes
  readonly crc: number
  readonly bytes: Uint8Array | null
}

/** Reads a stretch once, from its first byte to its last. */
export const heldOf = async (source: Source, from: number, size: number, keep: boolean): Promise<Held> => {
  if (size <= PIECE) {
    const piece = await source.read(from, from + size)
    return { size, sha256: sha256(piece), crc: crc32(piece), bytes: keep ? copy(piece) : null }
  }
  const hash = sha256Stream()
  let crc = 0
  const kept = keep ? new Uint8Array(size) : null
  for (let at = 0; at < size; at += PIECE) {
    const got = source.read(from + at, from + Math.min(size, at + PIECE))
    const piece = got instanceof Uint8Array ? got : await got
    hash.add(piece)
    crc = crc32(piece, crc)
    kept?.set(piece, at)
  }
  return { size, sha256: hash.digest(), crc, bytes: kept }
}
