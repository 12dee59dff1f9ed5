// Exports too large for the numbers of the first zips: more files than 65,535, files and offsets past 4 GiB; and those that lie about it.
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeVerify } from '../../testing/vectors/transparency/platform.ts'
import { type Bytes, concat, utf8 } from '../log/bytes.ts'
import { filesIn, readZip } from './source/read-zip.ts'
import { type Source, sourceOf } from './source/source.ts'
import { verifySource } from './verify-export.ts'
import {
  centralHeader,
  crc32,
  endRecord,
  localHeader,
  type StreamedFile,
  writeZip,
  zipLength,
  zipPieces,
} from './zip.ts'

const LARGE = 5_000_000_000
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const named = (name: string, size: number) => ({ name: utf8(name), crc: 7, size })

describe('a number stands in its field as long as it fits', () => {
  test('and in the ZIP64 field when it does not, in the order of the standard', () => {
    const local = localHeader(named('x', LARGE))
    const view = viewOf(local)
    expect([view.getUint16(4, true), view.getUint32(18, true), view.getUint32(22, true)]).toEqual([
      45,
      2 ** 32 - 1,
      2 ** 32 - 1,
    ])
    expect([view.getUint16(28, true), view.getUint16(31, true), view.getUint16(33, true)]).toEqual([20, 1, 16])
    expect([view.getBigUint64(35, true), view.getBigUint64(43, true)]).toEqual([BigInt(LARGE), BigInt(LARGE)])
    const central = viewOf(centralHeader(named('x', 3), LARGE))
    expect([central.getUint16(4, true), central.getUint32(24, true), central.getUint32(42, true)]).toEqual([
      45,
      3,
      2 ** 32 - 1,
    ])
    expect([central.getUint16(49, true), central.getBigUint64(51, true)]).toEqual([8, BigInt(LARGE)])
  })

  test('to the last number that fits, and from the first that does not', () => {
    expect(localHeader(named('x', 2 ** 32 - 2))).toHaveLength(31)
    expect(localHeader(named('x', 2 ** 32 - 1))).toHaveLength(51)
    expect(centralHeader(named('x', 1), 2 ** 32 - 2)).toHaveLength(47)
    expect(centralHeader(named('x', 1), 2 ** 32 - 1)).toHaveLength(59)
    expect([endRecord(65_534, 9, 9), endRecord(65_535, 9, 9), endRecord(1, 9, LARGE)].map((it) => it.length)).toEqual([
      22, 98, 98,
    ])
  })
})

/** Zeros, but where something stands: as large as one likes, and no memory. */
const sparse = (size: number, standing: ReadonlyMap<number, Uint8Array>): Source => ({
  size,
  read: (from, to) => {
    const bytes = new Uint8Array(to - from)
    for (const [at, there] of standing)
      for (let i = Math.max(at, from); i < Math.min(at + there.length, to); i++) bytes[i - from] = there[i - at] ?? 0
    return bytes
  },
})

test('files past four gigabytes are found where they lie', async () => {
  const [first, second] = [localHeader(named('large', LARGE)), localHeader(named('small', 3))]
  const at = first.length + LARGE
  const source = sparse(
    at + second.length + 3,
    new Map([
      [0, first],
      [at, second],
    ]),
  )
  expect(await filesIn(source)).toEqual([
    { name: 'large', at: first.length, size: LARGE },
    { name: 'small', at: at + second.length, size: 3 },
  ])
})

test('what is written piece by piece is what is written at once, and as long as it was said to be', async () => {
  const files = ['one', '', 'three'].map((text): StreamedFile => {
    const bytes = utf8(text)
    return {
      name: `a/${text}`,
      size: bytes.length,
      crc: crc32(bytes),
      read: () => [bytes.subarray(0, 1), bytes.subarray(1)],
    }
  })
  const pieces: Uint8Array[] = []
  for await (const it of zipPieces(files)) pieces.push(it)
  const whole = writeZip(['one', '', 'three'].map((text) => ({ name: `a/${text}`, bytes: utf8(text) })))
  expect(concat(...pieces)).toEqual(whole)
  expect(zipLength(files)).toBe(whole.length)
})

test('a file that is not what was measured ends the zip before its length', async () => {
  const changed = { name: 'x', size: 3, crc: crc32(utf8('abc')), read: () => [utf8('abd')] }
  const taking = async () => {
    for await (const _ of zipPieces([changed]));
  }
  await expect(taking()).rejects.toThrow('not what it was')
})

let zip: Bytes
const files = new Map(Array.from({ length: 65_600 }, (_, n) => [`small-${n}`, utf8(`${n}`)]))
beforeAll(() => {
  zip = writeZip(Array.from(files, ([name, bytes]) => ({ name, bytes })))
})
const damagedIn = async (bytes: Uint8Array) => (await readZip(sourceOf(bytes), () => 0)).damaged

test('more than 65,535 files are all found, and nothing is damaged', async () => {
  expect(viewOf(zip).getUint16(zip.length - 12, true)).toBe(65_535)
  const read = await readZip(sourceOf(zip), () => 0)
  expect([read.files.length, read.damaged]).toEqual([files.size, []])
})

test('an end that lies about counts, lengths and places is found to be damaged, and no file with it', async () => {
  const end = zip.length - 22
  // How many files, in all and here; how long the directory is, and where; where the ZIP64 end is.
  for (const [at, value] of [
    [end - 76 + 24, 7n],
    [end - 76 + 32, 2n ** 64n - 1n],
    [end - 76 + 40, 2n ** 53n],
    [end - 76 + 48, 2n ** 64n - 1n],
    [end - 20 + 8, 0n],
  ] as const) {
    const copy = zip.slice()
    viewOf(copy).setBigUint64(at, value, true)
    expect(await damagedIn(copy)).toEqual([null])
  }
})

describe('a small file that says it is large', () => {
  const small = new Map([['a', utf8('abc')]])
  /** The size of `abc` in a ZIP64 field, where it has no place; or another size there. */
  const lying = (size: bigint, length = 16) => {
    const local = localHeader(named('a', LARGE)).slice()
    viewOf(local).setUint16(33, length, true)
    for (const at of [35, 43]) viewOf(local).setBigUint64(at, size, true)
    const central = centralHeader(named('a', LARGE), 0).slice()
    viewOf(central).setUint16(49, length, true)
    for (const at of [51, 59]) viewOf(central).setBigUint64(at, size, true)
    const bytes = small.get('a') ?? new Uint8Array()
    return concat(local, bytes, central, endRecord(1, central.length, local.length + bytes.length))
  }
  test.each([
    ['and has its true size there', lying(3n)],
    ['and names more than there is', lying(BigInt(LARGE))],
    ['and names a number that no file has', lying(2n ** 63n)],
    ['and has a field of another length', lying(3n, 8)],
    ['and is cut off in that field', lying(3n).subarray(0, 40)],
  ])('%s: damaged, and read no further than it goes', async (_, bytes) => {
    let read = 0
    const source: Source = {
      size: bytes.length,
      read: (from, to) => {
        read += to - from
        return bytes.subarray(from, to)
      },
    }
    expect((await verifySource(source, nodeVerify)).whole).toBe(false)
    expect(read).toBeLessThan(30 * bytes.length)
  })
})
