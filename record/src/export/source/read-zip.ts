// Reads a zip that `writeZip` wrote and somebody may have changed: what lies in it, as far as it can be found, and which of its bytes are
// not those that `writeZip` would write. Never throws for what it reads, never unpacks, and writes nothing: a name is only a name.
import { equal, isMalformed, textOf, utf8 } from '../../log/bytes.ts'
import { FILES, type Files } from '../files.ts'
import {
  CENTRAL,
  CENTRAL_LENGTH,
  centralHeader,
  ELSEWHERE,
  END_64,
  END_64_LENGTH,
  END_LENGTH,
  EXTRA_64,
  EXTRA_HEAD,
  endRecord,
  LOCAL,
  LOCAL_LENGTH,
  LOCATOR_64,
  LOCATOR_64_LENGTH,
  localHeader,
} from '../zip.ts'
import { type Held, heldOf, inPieces, type Source } from './source.ts'

type Found = { readonly name: string; readonly at: number; readonly size: number }
export type FoundFile = Held & { readonly name: string }

export type ReadZip = {
  readonly files: readonly FoundFile[]
  /** The files whose bytes, or headers, are not as they were written; null for what belongs to no file. Each once. */
  readonly damaged: readonly (string | null)[]
}

const nameIn = (bytes: Uint8Array): string | null => {
  try {
    return textOf(bytes)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The bytes from `from`, `length` of them; null where the source ends before. */
const bytesAt = async (source: Source, from: number, length: number): Promise<Uint8Array | null> => {
  if (from < 0 || from + length > source.size) return null
  const got = source.read(from, from + length)
  return got instanceof Uint8Array ? got : await got
}

/** A number of eight bytes; null for one that no file reaches. */
const whole64 = (view: DataView, at: number): number | null => {
  const value = view.getBigUint64(at, true)
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null
}

/** Every export names at least one file. More than this is no book that anybody wrote, and would cost memory to remember. */
const MOST_FILES = 1_000_000

type Header = {
  readonly name: string | null
  /** Of the header with all that belongs to it. */
  readonly length: number
  /** The numbers asked for, those that stand in a ZIP64 field from there; null where one of them cannot be had. */
  readonly numbers: readonly number[] | null
}

/**
 * The name behind a header, and its numbers. A ZIP64 field is looked for only where a number points to it, and only where `writeZip`
 * puts it: anything else behind a name is not read, and is found to be damage.
 */
const headerAt = async (
  source: Source,
  at: number,
  fixed: number,
  nameLength: number,
  given: readonly number[],
): Promise<Header> => {
  const bytes = await bytesAt(source, at + fixed, nameLength)
  const name = bytes && nameIn(bytes)
  const large = given.filter((it) => it === ELSEWHERE).length
  if (large === 0) return { name, length: fixed + nameLength, numbers: given }
  const size = EXTRA_HEAD + 8 * large
  const extra = await bytesAt(source, at + fixed + nameLength, size)
  const length = fixed + nameLength + size
  if (!extra) return { name, length, numbers: null }
  const view = viewOf(extra)
  if (view.getUint16(0, true) !== EXTRA_64 || view.getUint16(2, true) !== 8 * large)
    return { name, length: fixed + nameLength, numbers: null }
  let read = 0
  const numbers = given.map((it) => (it === ELSEWHERE ? whole64(view, EXTRA_HEAD + 8 * read++) : it))
  return { name, length, numbers: numbers.every((it) => it !== null) ? numbers : null }
}

/** By the headers before the files, one after the other, as far as they can be followed. */
const byLocalHeaders = async (source: Source): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (let at = 0; ; ) {
    const header = await bytesAt(source, at, LOCAL_LENGTH)
    if (!header || viewOf(header).getUint32(0, true) !== LOCAL) return found
    const view = viewOf(header)
    const sizes = [view.getUint32(18, true), view.getUint32(22, true)]
    const { name, length, numbers } = await headerAt(source, at, LOCAL_LENGTH, view.getUint16(26, true), sizes)
    const [, size = 0] = numbers ?? []
    const from = at + length
    if (name === null || !numbers || from + size > source.size || found.length === MOST_FILES) return found
    found.push({ name, at: from, size })
    at = from + size
  }
}

/** Where the directory begins and how long it is, by the ZIP64 end before this end. Null where there is none. */
const end64Before = async (source: Source, end: number): Promise<readonly [size: number, start: number] | null> => {
  const locator = await bytesAt(source, end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH)
  if (!locator || viewOf(locator).getUint32(0, true) !== LOCATOR_64) return null
  const at = end - LOCATOR_64_LENGTH - END_64_LENGTH
  // Where it is written, and not where the locator says: a lie there is damage, and finds nothing else.
  const record = await bytesAt(source, at, END_64_LENGTH)
  if (!record || viewOf(record).getUint32(0, true) !== END_64) return null
  const [size, start] = [whole64(viewOf(record), 40), whole64(viewOf(record), 48)]
  return size === null || start === null ? null : [size, start]
}

const directoryStart = async (source: Source): Promise<number | null> => {
  const end = source.size - END_LENGTH
  const record = await bytesAt(source, end, END_LENGTH)
  if (!record) return null
  const small = [viewOf(record).getUint32(12, true), viewOf(record).getUint32(16, true)] as const
  const large = await end64Before(source, end)
  const [size, said] = large ?? small
  const last = large ? end - LOCATOR_64_LENGTH - END_64_LENGTH : end
  for (const at of [said, last - size]) {
    const first = await bytesAt(source, at, 4)
    if (first && viewOf(first).getUint32(0, true) === CENTRAL) return at
  }
  return null
}

/** What a header of the directory says: the file, where it can be had, and how long the header is. Null where there is none. */
const inDirectory = async (source: Source, at: number): Promise<{ found: Found | null; length: number } | null> => {
  const header = await bytesAt(source, at, CENTRAL_LENGTH)
  if (!header || viewOf(header).getUint32(0, true) !== CENTRAL) return null
  const view = viewOf(header)
  const given = [view.getUint32(20, true), view.getUint32(24, true), view.getUint32(42, true)]
  const nameLength = view.getUint16(28, true)
  const { name, length, numbers } = await headerAt(source, at, CENTRAL_LENGTH, nameLength, given)
  if (name === null || !numbers) return { found: null, length }
  const [, size = 0, offset = 0] = numbers
  const from = offset + LOCAL_LENGTH + nameLength + (size >= ELSEWHERE ? EXTRA_HEAD + 16 : 0)
  return { found: from + size <= source.size ? { name, at: from, size } : null, length }
}

/** By the directory at the end. */
const byDirectory = async (source: Source): Promise<readonly Found[]> => {
  const found: Found[] = []
  let at = (await directoryStart(source)) ?? source.size
  while (found.length < MOST_FILES) {
    const it = await inDirectory(source, at)
    if (!it) break
    if (it.found) found.push(it.found)
    at += it.length
  }
  return found
}

const NAMED: ReadonlySet<string> = new Set([FILES.book, FILES.checkpoint, FILES.list, FILES.signature])
/** What must be read and not only hashed. More than this in all is no book that anybody wrote. */
const MOST_HELD = 256 * 1024 * 1024

/** What checking needs the bytes of. */
const isNeeded = (name: string): boolean => NAMED.has(name) || name.startsWith(FILES.entries)

/** A directory that names the same bytes again and again must not make a small zip cost hours. */
const MOST_OVERLAP = 2

const contentsOf = async (
  source: Source,
  found: readonly Found[],
  known: Map<string, Held>,
): Promise<readonly FoundFile[]> => {
  const files: FoundFile[] = []
  let [held, read] = [0, 0]
  for (const { name, at, size } of found) {
    const key = `${at} ${size}`
    read += known.has(key) ? 0 : size
    if (read > MOST_OVERLAP * source.size) break
    const keep = isNeeded(name) && held + size <= MOST_HELD
    const before = known.get(key)
    const it = before && (before.bytes || !keep) ? before : await heldOf(source, at, size, keep)
    known.set(key, it)
    held += it.bytes ? size : 0
    files.push({ ...it, name })
  }
  return files
}

/** Compares the zip with the one that would be written of these files. */
const damagedIn = async (
  source: Source,
  files: readonly FoundFile[],
  found: readonly Found[],
): Promise<readonly (string | null)[]> => {
  const damaged = new Set<string | null>()
  const compare = async (at: number, bytes: Uint8Array, name: string | null) => {
    const there = await bytesAt(source, at, bytes.length)
    if (!there || !equal(there, bytes)) damaged.add(name)
  }
  let offset = 0
  for (const [i, { name, crc, size }] of files.entries()) {
    const header = localHeader({ name: utf8(name), crc, size })
    await compare(offset, header, name)
    // Read from elsewhere than where it would be written.
    if (found[i]?.at !== offset + header.length) damaged.add(name)
    offset += header.length + size
  }
  let [at, before] = [offset, 0]
  for (const { name, crc, size } of files) {
    const measured = { name: utf8(name), crc, size }
    const header = centralHeader(measured, before)
    await compare(at, header, name)
    at += header.length
    before += localHeader(measured).length + size
  }
  const end = endRecord(files.length, at - offset, offset)
  await compare(at, end, null)
  if (at + end.length !== source.size) damaged.add(null)
  return [...damaged]
}

/**
 * The reading that explains most of the bytes; of two that explain as much, the one of which more is known.
 * @param knownIn how many of these files the list of files names
 */
export const readZip = async (given: Source, knownIn: (files: readonly FoundFile[]) => number): Promise<ReadZip> => {
  const source = inPieces(given)
  const known = new Map<string, Held>()
  const reading = async (found: readonly Found[]): Promise<ReadZip> => {
    const files = await contentsOf(source, found, known)
    return { files, damaged: await damagedIn(source, files, found) }
  }
  const first = await reading(await byDirectory(source))
  if (first.damaged.length === 0) return first
  const second = await reading(await byLocalHeaders(source))
  const isBetter =
    second.damaged.length < first.damaged.length ||
    (second.damaged.length === first.damaged.length && knownIn(second.files) > knownIn(first.files))
  return isBetter ? second : first
}

/** What lies in a whole zip in memory, by the headers before its files: for looking into it, not for checking it. Never throws. */
export const readExport = (zip: Uint8Array): Files => {
  const files = new Map<string, Uint8Array>()
  const view = viewOf(zip)
  for (let at = 0; at + LOCAL_LENGTH <= zip.length && view.getUint32(at, true) === LOCAL; ) {
    const [size, length] = [view.getUint32(at + 22, true), view.getUint16(at + 26, true)]
    const from = at + LOCAL_LENGTH + length
    const name = nameIn(zip.subarray(at + LOCAL_LENGTH, from))
    // What is held in memory has no file that large.
    if (size === ELSEWHERE) break
    if (name === null || from + size > zip.length) break
    files.set(name, zip.subarray(from, from + size))
    at = from + size
  }
  return files
}

/** Where each file of a zip lies, by the headers before them: to look into what was checked. */
export const filesIn = (source: Source): Promise<readonly Found[]> => byLocalHeaders(inPieces(source))
