// The one zip that an export is: files stored as they are, no times, no rights, nothing optional (APPNOTE 6.3). Because there is
// only one way to write it, every byte can be checked; because files are not packed, a changed byte lies where it can be named.
// A number too large for its field stands in a ZIP64 field, and only such a number does (APPNOTE 4.3.14, 4.3.15, 4.5.3).
import { type Bytes, concat, utf8 } from '../log/bytes.ts'

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array }

export const LOCAL = 0x04034b50
export const CENTRAL = 0x02014b50
const END = 0x06054b50
export const END_64 = 0x06064b50
export const LOCATOR_64 = 0x07064b50
export const LOCAL_LENGTH = 30
export const CENTRAL_LENGTH = 46
export const END_LENGTH = 22
export const END_64_LENGTH = 56
export const LOCATOR_64_LENGTH = 20
/** What stands in a field whose number stands elsewhere; so the largest it can hold is one less. */
export const ELSEWHERE = 0xffff_ffff
const MANY = 0xffff
/** The header id of ZIP64 numbers, and the two bytes of it and the two of their length. */
export const EXTRA_64 = 0x0001
export const EXTRA_HEAD = 4
/** Version 2.0, of a file with ZIP64 numbers 4.5; names are UTF-8 (bit 11); stored; 1 January 1980, the first day a zip knows. */
const VERSION = 20
const VERSION_64 = 45
const UTF8_NAMES = 0x0800
const FIRST_DAY = 0x0021

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
/** Goes on from the CRC of what came before; 0 before anything came. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let value = ~before
  for (const byte of bytes) value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}

/** Little-endian numbers of two, four or eight bytes, one after the other. */
const numbers = (...given: readonly (readonly [value: number, length: 2 | 4 | 8])[]): Bytes => {
  const bytes = new Uint8Array(given.reduce((sum, [, length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, length] of given) {
    if (length === 2) view.setUint16(at, value, true)
    else if (length === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += length
  }
  return bytes
}

export type Measured = { readonly name: Bytes; readonly crc: number; readonly size: number }

const isElsewhere = (value: number): boolean => value >= ELSEWHERE
const field = (value: number): number => Math.min(value, ELSEWHERE)

/** The numbers that did not fit, in the order of their fields; nothing where all did. */
const extraOf = (values: readonly number[]): Bytes => {
  const large = values.filter(isElsewhere)
  if (large.length === 0) return new Uint8Array()
  return numbers([EXTRA_64, 2], [8 * large.length, 2], ...large.map((it): [number, 8] => [it, 8]))
}

/** What local header and directory say alike. */
const shared = ({ name, crc, size }: Measured, extra: Bytes): Bytes =>
  numbers(
    [extra.length > 0 ? VERSION_64 : VERSION, 2],
    [UTF8_NAMES, 2],
    [0, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc, 4],
    [field(size), 4],
    [field(size), 4],
    [name.length, 2],
    [extra.length, 2],
  )

export const localHeader = (it: Measured): Bytes => {
  const extra = extraOf([it.size, it.size])
  return concat(numbers([LOCAL, 4]), shared(it, extra), it.name, extra)
}

export const centralHeader = (it: Measured, offset: number): Bytes => {
  const extra = extraOf([it.size, it.size, offset])
  const version = extra.length > 0 ? VERSION_64 : VERSION
  return concat(
    numbers([CENTRAL, 4], [version, 2]),
    shared(it, extra),
    numbers([0, 2], [0, 2], [0, 2], [0, 4], [field(offset), 4]),
    it.name,
    extra,
  )
}

/** The end of a zip of so many files, whose directory has so many bytes and begins there; with the ZIP64 end before it where one is needed. */
export const endRecord = (files: number, size: number, offset: number): Bytes => {
  const count = Math.min(files, MANY)
  const end = numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [field(size), 4], [field(offset), 4], [0, 2])
  if (files < MANY && !isElsewhere(size) && !isElsewhere(offset)) return end
  const end64 = numbers(
    [END_64, 4],
    [END_64_LENGTH - 12, 8],
    [VERSION_64, 2],
    [VERSION_64, 2],
    [0, 4],
    [0, 4],
    [files, 8],
    [files, 8],
    [size, 8],
    [offset, 8],
  )
  return concat(end64, numbers([LOCATOR_64, 4], [0, 4], [offset + size, 8], [1, 4]), end)
}

/** A file that is read when its turn comes, and not held. What it reads must be what was measured. */
export type StreamedFile = {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

export const heldFile = ({ name, bytes }: ZippedFile): StreamedFile => ({
  name,
  size: bytes.length,
  crc: crc32(bytes),
  read: () => [bytes],
})

/** What stands between the files, which is known before any of them is read: the header before each, and the directory and end. */
const framesOf = (files: readonly Omit<StreamedFile, 'read'>[]) => {
  const headers: Bytes[] = []
  const directory: Bytes[] = []
  let offset = 0
  for (const { name, size, crc } of files) {
    const measured = { name: utf8(name), crc, size }
    const header = localHeader(measured)
    headers.push(header)
    directory.push(centralHeader(measured, offset))
    offset += header.length + size
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0)
  const end = endRecord(files.length, size, offset)
  return { headers, directory, end, length: offset + size + end.length }
}

/** How long the zip of these files is. */
export const zipLength = (files: readonly Omit<StreamedFile, 'read'>[]): number => framesOf(files).length

/** The zip of these files in this order, piece by piece, however large. Throws where a file is not as it was measured: a zip that was begun is not whole then. */
export async function* zipPieces(files: readonly StreamedFile[]): AsyncGenerator<Uint8Array, void, undefined> {
  const { headers, directory, end } = framesOf(files)
  for (const [i, { name, size, crc, read }] of files.entries()) {
    yield headers[i] ?? new Uint8Array()
    let [length, sum] = [0, 0]
    for await (const piece of read()) {
      length += piece.length
      sum = crc32(piece, sum)
      yield piece
    }
    if (length !== size || sum !== crc) throw new Error(`${name} is not what it was when it was measured`)
  }
  yield* directory
  yield end
}

/** A stretch of a zip and the file it speaks of; null for its end. */
export type Stretch = { readonly name: string | null; readonly bytes: Uint8Array }

/** The zip of these files in this order, in stretches. */
export const zipStretches = (files: readonly ZippedFile[]): readonly Stretch[] => {
  const { headers, directory, end } = framesOf(files.map(heldFile))
  return [
    ...files.flatMap(({ name, bytes }, i) => [
      { name, bytes: headers[i] ?? new Uint8Array() },
      { name, bytes },
    ]),
    ...files.map(({ name }, i) => ({ name, bytes: directory[i] ?? new Uint8Array() })),
    { name: null, bytes: end },
  ]
}

/** All of it in memory: for what is small. */
export const writeZip = (files: readonly ZippedFile[]): Bytes => {
  const stretches = zipStretches(files)
  const whole = new Uint8Array(stretches.reduce((sum, it) => sum + it.bytes.length, 0))
  let at = 0
  for (const { bytes } of stretches) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}
