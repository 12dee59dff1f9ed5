// The one zip that an export is: files stored as they are, no times, no rights, nothing optional (APPNOTE 6.3). Because there is
// only one way to write it, every byte can be checked; because files are not packed, a changed byte lies where it can be named.
import { type Bytes, concat, equal, isMalformed, textOf, utf8 } from '../log/bytes.ts'

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_LENGTH = 30
const CENTRAL_LENGTH = 46
const END_LENGTH = 22
/** Version 2.0; names are UTF-8 (bit 11); stored; 1 January 1980, the first day a zip knows. */
const VERSION = 20
const UTF8_NAMES = 0x0800
const FIRST_DAY = 0x0021

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of bytes) value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

/** Little-endian numbers of two or four bytes, one after the other. */
const numbers = (...given: readonly (readonly [value: number, length: 2 | 4])[]): Bytes => {
  const bytes = new Uint8Array(given.reduce((sum, [, length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, length] of given) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}

type Measured = { readonly name: Bytes; readonly crc: number; readonly size: number }

/** What local header and directory say alike. */
const shared = ({ name, crc, size }: Measured): Bytes =>
  numbers(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [0, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc, 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  )

const localHeader = (it: Measured): Bytes => concat(numbers([LOCAL, 4]), shared(it), it.name)

const centralHeader = (it: Measured, offset: number): Bytes =>
  concat(numbers([CENTRAL, 4], [VERSION, 2]), shared(it), numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), it.name)

/** A stretch of a zip and the file it speaks of; null for its end. */
export type Stretch = { readonly name: string | null; readonly bytes: Uint8Array }

/** The zip of these files in this order, in stretches. Together below 4 GiB and 65,536 files, or RangeError. */
export const zipStretches = (files: readonly ZippedFile[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const directory: Stretch[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const measured = { name: utf8(name), crc: crc32(bytes), size: bytes.length }
    const header = localHeader(measured)
    stretches.push({ name, bytes: header }, { name, bytes })
    directory.push({ name, bytes: centralHeader(measured, offset) })
    offset += header.length + bytes.length
  }
  const size = directory.reduce((sum, it) => sum + it.bytes.length, 0)
  if (offset + size > 0xffff_fff0 || files.length > 0xffff) throw new RangeError('too much for one zip')
  const count = files.length
  const end = numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
  return [...stretches, ...directory, { name: null, bytes: end }]
}

export const writeZip = (files: readonly ZippedFile[]): Bytes => concat(...zipStretches(files).map((it) => it.bytes))

// ---------------------------------------------------------------- reading what may be damaged

type Found = { readonly name: string; readonly at: number; readonly size: number }

const nameAt = (zip: Uint8Array, at: number, length: number): string | null => {
  try {
    return textOf(zip.subarray(at, at + length))
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** By the headers before the files, one after the other, as far as they can be followed. */
const byLocalHeaders = (zip: Uint8Array, view: DataView): readonly Found[] => {
  const found: Found[] = []
  let at = 0
  while (at + LOCAL_LENGTH <= zip.length && view.getUint32(at, true) === LOCAL) {
    const [size, length] = [view.getUint32(at + 22, true), view.getUint16(at + 26, true)]
    const from = at + LOCAL_LENGTH + length
    const name = nameAt(zip, at + LOCAL_LENGTH, length)
    if (name === null || from + size > zip.length) break
    found.push({ name, at: from, size })
    at = from + size
  }
  return found
}

const directoryStart = (zip: Uint8Array, view: DataView): number | null => {
  const end = zip.length - END_LENGTH
  if (end < 0) return null
  const [size, said] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  const isThere = (at: number) => at >= 0 && at + 4 <= zip.length && view.getUint32(at, true) === CENTRAL
  return [said, end - size].find(isThere) ?? null
}

/** By the directory at the end. */
const byDirectory = (zip: Uint8Array, view: DataView): readonly Found[] => {
  const found: Found[] = []
  let at = directoryStart(zip, view) ?? zip.length
  while (at + CENTRAL_LENGTH <= zip.length && view.getUint32(at, true) === CENTRAL) {
    const [size, length, offset] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const name = nameAt(zip, at + CENTRAL_LENGTH, length)
    const from = offset + LOCAL_LENGTH + length
    if (name !== null && from + size <= zip.length) found.push({ name, at: from, size })
    at += CENTRAL_LENGTH + length
  }
  return found
}

/**
 * The files of a zip that `writeZip` wrote and somebody may have changed, as its directory tells them and as the headers before
 * them do: either is enough. Never throws; what cannot be found is not there. Anybody else's zip reads as little or nothing.
 */
export const readings = (zip: Uint8Array): readonly (readonly ZippedFile[])[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  return [byDirectory(zip, view), byLocalHeaders(zip, view)].map((found) =>
    found.map(({ name, at, size }) => ({ name, bytes: zip.subarray(at, at + size) })),
  )
}

/** Of which files the zip's bytes are not those that `writeZip` writes; null stands for what belongs to no file. Each once. */
export const damagedIn = (zip: Uint8Array, files: readonly ZippedFile[]): readonly (string | null)[] => {
  const damaged = new Set<string | null>()
  let at = 0
  for (const { name, bytes } of zipStretches(files)) {
    if (!equal(bytes, zip.subarray(at, at + bytes.length))) damaged.add(name)
    at += bytes.length
  }
  return at === zip.length ? [...damaged] : [...new Set([...damaged, null])]
}
