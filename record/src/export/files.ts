// What lies in an export, by name, and the list that binds it together: files.json has the SHA-256 of every other file, and
// files.sig is the log's signed note over files.json. Written by the server, read by anybody (docs/log-format.md, Export).
import { toHex, utf8 } from '../log/bytes.ts'
import { sha256 } from '../log/hash.ts'
import { canonical } from '../log/jcs.ts'

export type Files = ReadonlyMap<string, Uint8Array>

export const FILES = {
  book: 'book.json',
  checkpoint: 'checkpoint',
  list: 'files.json',
  signature: 'files.sig',
  entries: 'entries/',
  attachments: 'attachments/',
} as const

/** 0007-health-check.json: the number first, so that a folder shows them in the book's order. */
export const entryFile = (n: number, kind: string | null): string =>
  `${FILES.entries}${String(n).padStart(4, '0')}-${kind ?? 'kept-back'}.json`

/** The number of the entry in a file of this name; null for another file. */
export const numberIn = (name: string): number | null => {
  const [, n] = /^entries\/(\d{4,9})-[a-z][a-z0-9-]*\.json$/.exec(name) ?? []
  return n === undefined ? null : Number(n)
}

export const attachmentFile = (sha256OfIt: string): string => `${FILES.attachments}${sha256OfIt}`

/** The list, of hashes that are known already. @param hashes by name, in hex; @param absent as in `filesJson` */
export const listJson = (hashes: Readonly<Record<string, string>>, absent: readonly string[]): string =>
  `${JSON.stringify(JSON.parse(canonical({ format: 'sajha-files/1', files: hashes, absent })), null, 1)}\n`

/** @param absent attachments that entries name and that never reached the record, by their SHA-256 (base64url) */
export const filesJson = (files: Files, absent: readonly string[]): string =>
  listJson(Object.fromEntries(Array.from(files, ([name, bytes]) => [name, toHex(sha256(bytes))])), absent)

/** The text that the log's key signs over files.json. */
export const filesText = (origin: string, list: Uint8Array | string): string =>
  `sajha/files/v1\n${origin}\n${toHex(sha256(typeof list === 'string' ? utf8(list) : list))}\n`
