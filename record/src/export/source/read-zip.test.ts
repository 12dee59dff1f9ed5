// Zips that nobody should have made: cut, nested, huge by their own word, with names that lead elsewhere, packed by others. Each gets a
// verdict, none an accident, and none costs more than its own length.
import { beforeAll, expect, test } from 'vitest'
import { aBundle, filesOf } from '../../../testing/a-bundle.ts'
import { nodeVerify } from '../../../testing/vectors/transparency/platform.ts'
import { concat, utf8 } from '../../log/bytes.ts'
import { type ExportVerdict, verifyExport, verifySource } from '../verify-export.ts'
import { writeZip, zipStretches } from '../zip.ts'
import { readExport } from './read-zip.ts'
import type { Source } from './source.ts'

let files: Map<string, Uint8Array>
let zip: Uint8Array
const entriesOf = (of: Iterable<readonly [string, Uint8Array]>) => Array.from(of, ([name, bytes]) => ({ name, bytes }))
beforeAll(async () => {
  files = await filesOf(await aBundle({ entries: 4, between: 0 }))
  zip = writeZip(entriesOf(files))
})
const told = ({ broken }: ExportVerdict) => broken.map((it) => `${it.rule} ${it.file ?? ''}`.trim())

/** Counts what is read, and is read from as a disk or a page is. */
const counted = (bytes: Uint8Array) => {
  const it = { read: 0, largest: 0 }
  const source: Source = {
    size: bytes.length,
    read: async (from, to) => {
      it.read += to - from
      it.largest = Math.max(it.largest, to - from)
      return bytes.subarray(from, to)
    },
  }
  return { it, source }
}

test('read from a disk piece by piece it gets the verdict it gets in memory', async () => {
  for (const bytes of [zip, zip.slice(0, 900), concat(zip, utf8('more')), utf8('no zip'), new Uint8Array()])
    expect(await verifySource(counted(bytes).source, nodeVerify)).toEqual(await verifyExport(bytes, nodeVerify))
})

test('an attachment of many megabytes is read in pieces, and is whole; one changed byte in it is found', async () => {
  const large = new Uint8Array(9_000_000).fill(7)
  const list = await filesOf(await aBundle({ entries: 2 }), new Map([['large', large]]))
  const bytes = writeZip(entriesOf(list))
  const { it, source } = counted(bytes)
  expect(told(await verifySource(source, nodeVerify))).toEqual([])
  expect(it.largest).toBeLessThanOrEqual(1024 * 1024)
  expect(it.read).toBeLessThan(3 * bytes.length)
  // Well inside it: what follows it is small.
  bytes[bytes.length - 1_000_000] = 8
  expect(told(await verifySource(source, nodeVerify))).toEqual(['file-changed attachments/large'])
})

test('names that lead elsewhere are only names: said to be none of the list, and written nowhere', async () => {
  for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x', 'entries/../book.json', 'a\u0000b', '']) {
    const verdict = await verifyExport(writeZip(entriesOf([...files, [name, utf8('x')]])), nodeVerify)
    expect(told(verdict)).toEqual([`file-changed ${name}`.trim()])
  }
})

test('an export in an export is a file too many, and is not opened', async () => {
  expect(told(await verifyExport(writeZip(entriesOf([...files, ['inner.zip', zip]])), nodeVerify))).toEqual([
    'file-changed inner.zip',
  ])
  expect(told(await verifyExport(writeZip([{ name: 'inner.zip', bytes: zip }]), nodeVerify))).toContain('bundle-form')
})

test('a zip that says it is four thousand megabytes long is read no further than it is', async () => {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  view.setUint32(22, 0xfffffff0, true)
  const { it, source } = counted(copy)
  expect((await verifySource(source, nodeVerify)).whole).toBe(false)
  expect(it.read).toBeLessThan(40 * copy.length)
})

test('a directory that names one file ten thousand times does not make a small zip cost hours', async () => {
  const large = { name: 'attachments/x', bytes: new Uint8Array(2_000_000) }
  const stretches = zipStretches([large])
  const [header = new Uint8Array(), body = new Uint8Array(), central = new Uint8Array()] = stretches.map(
    (it) => it.bytes,
  )
  const many: Uint8Array[] = []
  for (let n = 0; n < 10_000; n++) {
    const one = central.slice()
    // Each a byte shorter than the one before, so that none is the same stretch.
    new DataView(one.buffer).setUint32(24, large.bytes.length - n, true)
    many.push(one)
  }
  const end = stretches.at(-1)?.bytes ?? new Uint8Array()
  new DataView(end.buffer, end.byteOffset).setUint32(12, many.length * central.length, true)
  const { it, source } = counted(concat(header, body, ...many, end))
  expect((await verifySource(source, nodeVerify)).whole).toBe(false)
  expect(it.read).toBeLessThan(12 * source.size)
})

test('a zip that somebody unpacked and packed again is told from one that holds', async () => {
  // The same files, as another program writes them: with a time.
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 30 < copy.length; at++)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 10, 77, true)
  const verdict = await verifyExport(copy, nodeVerify)
  expect(new Set(verdict.broken.map((it) => it.rule))).toEqual(new Set(['file-changed']))
  expect(readExport(copy).size).toBe(files.size)
})

test('a file whose disk fails while it is read says so, and gives no verdict', async () => {
  const source: Source = {
    size: zip.length,
    read: async (from) => {
      if (from > 0) throw new Error('the disk failed')
      return zip.subarray(0, 1000)
    },
  }
  await expect(verifySource(source, nodeVerify)).rejects.toThrow('the disk failed')
})
