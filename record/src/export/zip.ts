// The one zip that an export is: files stored as they are, no times, no rights, nothing optional (APPNOTE 6.3). Because there is
// only one way to write it, every byte can be checked; because files are not packed, a changed byte lies where it can be named.
import { type Bytes, concat, utf8 } from '../log/bytes.ts'

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array }

export const LOCAL = 0x04034b50
export const CENTRAL = 0x02014b50
const END = 0x06054b50
export const LOCAL_LENGTH = 30
export const CENTRAL_LENGTH = 46
export const END_LENGTH = 22
/** Version 2.0; names are UTF-8 (bit 11); stored; 1 January 1980, the first day a zip knows. */
const VERSION = 20
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

export type Measured = { readonly name: Bytes; readonly crc: number; readonly size: number }

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

export const localHeader = (it: Measured): Bytes => concat(numbers([LOCAL, 4]), shared(it), it.name)

export const centralHeader = (it: Measured, offset: number): Bytes =>
  concat(numbers([CENTRAL, 4], [VERSION, 2]), shared(it), numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), it.name)

const LARGEST = 0xffff_fff0
const MOST = 0xffff

/** The end of a zip; counts and sizes that no zip has are written as the largest there is. */
export const endRecord = (files: number, size: number, offset: number): Bytes => {
  const [count, length, start] = [Math.min(files, MOST), Math.min(size, LARGEST), Math.min(offset, LARGEST)]
  return numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [start, 4], [0, 2])
}

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
  if (offset + size > LARGEST || files.length > MOST) throw new RangeError('too much for one zip')
  return [...stretches, ...directory, { name: null, bytes: endRecord(files.length, size, offset) }]
}

export const writeZip = (files: readonly ZippedFile[]): Bytes => concat(...zipStretches(files).map((it) => it.bytes))
