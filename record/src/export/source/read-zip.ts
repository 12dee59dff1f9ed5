// Reads a zip that `writeZip` wrote and somebody may have changed: what lies in it, as far as it can be found, and which of its bytes are
// not those that `writeZip` would write. Never throws for what it reads, never unpacks, and writes nothing: a name is only a name.
import { equal, isMalformed, textOf, utf8 } from '../../log/bytes.ts'
import { FILES, type Files } from '../files.ts'
import {
  CENTRAL,
  CENTRAL_LENGTH,
  centralHeader,
  END_LENGTH,
  endRecord,
  LOCAL,
  LOCAL_LENGTH,
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

/** By the headers before the files, one after the other, as far as they can be followed. */
const byLocalHeaders = async (source: Source): Promise<readonly Found[]> => {
  const found: Found[] = []
  for (let at = 0; ; ) {
    const header = await bytesAt(source, at, LOCAL_LENGTH)
    if (!header || viewOf(header).getUint32(0, true) !== LOCAL) return found
    const [size, length] = [viewOf(header).getUint32(22, true), viewOf(header).getUint16(26, true)]
    const from = at + LOCAL_LENGTH + length
    const name = await bytesAt(source, at + LOCAL_LENGTH, length)
    const read = name && nameIn(name)
    if (read === null || from + size > source.size) return found
    found.push({ name: read, at: from, size })
    at = from + size
  }
}

const directoryStart = async (source: Source): Promise<number | null> => {
  const end = source.size - END_LENGTH
  const record = await bytesAt(source, end, END_LENGTH)
  if (!record) return null
  const [size, said] = [viewOf(record).getUint32(12, true), viewOf(record).getUint32(16, true)]
  for (const at of [said, end - size]) {
    const first = await bytesAt(source, at, 4)
    if (first && viewOf(first).getUint32(0, true) === CENTRAL) return at
  }
  return null
}

/** By the directory at the end. */
const byDirectory = async (source: Source): Promise<readonly Found[]> => {
  const found: Found[] = []
  let at = (await directoryStart(source)) ?? source.size
  for (;;) {
    const header = await bytesAt(source, at, CENTRAL_LENGTH)
    if (!header || viewOf(header).getUint32(0, true) !== CENTRAL) return found
    const view = viewOf(header)
    const [size, length, offset] = [view.getUint32(24, true), view.getUint16(28, true), view.getUint32(42, true)]
    const name = await bytesAt(source, at + CENTRAL_LENGTH, length)
    const read = name && nameIn(name)
    const from = offset + LOCAL_LENGTH + length
    if (read !== null && from + size <= source.size) found.push({ name: read, at: from, size })
    at += CENTRAL_LENGTH + length
  }
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
  const directory: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const [i, { name, crc, size }] of files.entries()) {
    const measured = { name: utf8(name), crc, size }
    const header = localHeader(measured)
    await compare(offset, header, name)
    // Read from elsewhere than where it would be written.
    if (found[i]?.at !== offset + header.length) damaged.add(name)
    directory.push({ name, bytes: centralHeader(measured, offset) })
    offset += header.length + size
  }
  let at = offset
  for (const { name, bytes } of directory) {
    await compare(at, bytes, name)
    at += bytes.length
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
    if (name === null || from + size > zip.length) break
    files.set(name, zip.subarray(from, from + size))
    at = from + size
  }
  return files
}

/** Where each file of a zip lies, by the headers before them: to look into what was checked. */
export const filesIn = (source: Source): Promise<readonly Found[]> => byLocalHeaders(inPieces(source))
