// Checks an export as it lies on disk: the zip around it, the list of its files, every file, and then the book in it. A changed
// byte anywhere is found, and what is said names the entry or the file in which it lies.

import { equal, fromBase64url, textOf, toHex, utf8 } from '../log/bytes.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { sha256 } from '../log/hash.ts'
import { type Json, parseStrict } from '../log/jcs.ts'
import { openNote, parseVerifierKey } from '../log/note.ts'
import type { Bundle } from '../wire/bundle.ts'
import { attachmentsNamed } from './attachments-named.ts'
import { attachmentFile, FILES, type Files, filesText, listJson, numberIn } from './files.ts'
import { type ErasureTold, erasuresIn } from './redaction/erasures.ts'
import type { Rule } from './rules.ts'
import { type FoundFile, readZip } from './source/read-zip.ts'
import { type Held, heldOf, type Source, sourceOf } from './source/source.ts'
import { type Broken, type Verdict, verifyBundle } from './verify.ts'

export type ExportVerdict = Verdict & {
  readonly attachments: number
  /** Bodies that were destroyed, each with the order that an entry here names. */
  readonly erasures: readonly ErasureTold[]
  /** Attachments that are not here because they had not reached the record: their SHA-256, base64url. */
  readonly absent: readonly string[]
  /** The key that the log signs with, as the export says it: to be compared with one from elsewhere. */
  readonly key: string | null
}

const DEEPEST = 64

const jsonIn = (bytes: Uint8Array | undefined): Json | undefined => {
  try {
    return bytes && parseStrict(textOf(bytes), DEEPEST)
  } catch {
    return undefined
  }
}

const membersOf = (it: unknown): Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null && !Array.isArray(it) ? (it as Record<string, unknown>) : {}

const broken = (rule: Rule, file: string | null): Broken => ({
  rule,
  n: file === null ? null : numberIn(file),
  entry: null,
  kind: null,
  file,
})

// ---------------------------------------------------------------- the files

/** What lies in an export, by name: those that are read with their bytes, all with their hash. */
type Contents = ReadonlyMap<string, Held>

const bytesOf = (files: Contents, name: string): Uint8Array | undefined => files.get(name)?.bytes ?? undefined

/** How many of these files the list among them names. */
const known = (files: readonly FoundFile[]): number => {
  const bytes = files.find((it) => it.name === FILES.list)?.bytes ?? undefined
  const list = membersOf(membersOf(jsonIn(bytes))['files'])
  return files.filter((it) => Object.hasOwn(list, it.name)).length
}

/** The book of an export, put together again; its entries in the order of their numbers. */
const bundleIn = (files: Contents): { readonly bundle: unknown; readonly names: readonly string[] } => {
  const names = [...files.keys()].filter((name) => numberIn(name) !== null)
  names.sort((a, b) => (numberIn(a) ?? 0) - (numberIn(b) ?? 0) || (a < b ? -1 : 1))
  const entries = names.map((name) => jsonIn(bytesOf(files, name)) ?? null)
  return { bundle: { ...membersOf(jsonIn(bytesOf(files, FILES.book))), entries }, names }
}

type Listed = { readonly broken: readonly Broken[]; readonly absent: readonly string[] }

const isSigned = async (files: Contents, key: string | null, verify: PlatformVerify): Promise<boolean> => {
  const [list, note] = [bytesOf(files, FILES.list), bytesOf(files, FILES.signature)]
  if (!list || !note || key === null) return false
  try {
    const verifier = parseVerifierKey(key)
    const opened = await openNote(note, [verifier], verify)
    return opened.verdict === 'signed' && opened.text === filesText(verifier.name, list)
  } catch {
    return false
  }
}

const listFaults = (files: Contents, list: Readonly<Record<string, unknown>>): readonly Broken[] => {
  const faults: Broken[] = []
  for (const [name, hash] of Object.entries(list)) {
    const it = files.get(name)
    if (!it) faults.push(broken('file-missing', name))
    else if (toHex(it.sha256) !== hash) faults.push(broken('file-changed', name))
  }
  for (const name of files.keys())
    if (!Object.hasOwn(list, name) && name !== FILES.list && name !== FILES.signature)
      faults.push(broken('file-changed', name))
  return faults
}

const listed = async (files: Contents, key: string | null, verify: PlatformVerify): Promise<Listed> => {
  for (const name of [FILES.list, FILES.signature])
    if (!files.has(name)) return { broken: [broken('file-missing', name)], absent: [] }
  const said = membersOf(jsonIn(bytesOf(files, FILES.list)))
  const absent = Array.isArray(said['absent'])
    ? said['absent'].filter((it): it is string => typeof it === 'string')
    : []
  const faults = listFaults(files, membersOf(said['files']))
  if (await isSigned(files, key, verify)) return { broken: faults, absent }
  return { broken: unsigned(files, key, faults, absent), absent }
}

/**
 * The list is not what was signed. Either the list was changed, or the signature, or the key it is checked with, which lies in a
 * file of the list: the list is what stands if the note still speaks of it, or if it is what would be written of these files.
 */
const unsigned = (
  files: Contents,
  key: string | null,
  faults: readonly Broken[],
  absent: readonly string[],
): readonly Broken[] => {
  const list = bytesOf(files, FILES.list) ?? new Uint8Array()
  const note = new TextDecoder().decode(bytesOf(files, FILES.signature))
  const isSpokenOf = note.includes(`\n${toHex(sha256(list))}\n\n`)
  if (isSpokenOf && faults.length > 0) return faults
  const others = [...files].filter(([name]) => name !== FILES.list && name !== FILES.signature)
  const hashes = Object.fromEntries(others.map(([name, it]) => [name, toHex(it.sha256)]))
  const stands = isSpokenOf || (key !== null && equal(utf8(listJson(hashes, absent)), list))
  return [broken('file-changed', stands ? FILES.signature : FILES.list)]
}

const attachmentFaults = (
  bundle: unknown,
  names: readonly string[],
  files: Contents,
  absent: readonly string[],
): readonly Broken[] =>
  attachmentsNamed((membersOf(bundle)['entries'] as Json[]) ?? []).flatMap(({ at, sha256: hash }) => {
    const it = files.get(attachmentFile(hash))
    if (it ? isOf(it, hash) : absent.includes(hash)) return []
    return [{ ...broken('attachment', names[at] ?? null), file: attachmentFile(hash) }]
  })

const isOf = ({ sha256 }: Held, hash: string): boolean => {
  try {
    return equal(sha256, fromBase64url(hash))
  } catch {
    return false
  }
}

/** A changed file is not said again where something in it is said already. */
const together = (found: readonly Broken[]): readonly Broken[] => {
  const told = new Set<string>()
  const files = new Set(found.flatMap((it) => (it.rule === 'file-changed' ? [] : (it.file ?? []))))
  return found.filter((it) => {
    const key = `${it.rule} ${it.file ?? it.n}`
    const isAgain = told.has(key) || (it.rule === 'file-changed' && it.file !== null && files.has(it.file))
    told.add(key)
    return !isAgain
  })
}

const verifyRead = async (
  files: Contents,
  damaged: readonly (string | null)[],
  verify: PlatformVerify,
  trusted?: string,
): Promise<ExportVerdict> => {
  const { bundle, names } = bundleIn(files)
  const said = membersOf(membersOf(bundle)['log'])['key']
  const key = typeof said === 'string' ? said : null
  const verdict = await verifyBundle(bundle, verify, trusted)
  // By the key it says itself: that the reader knows another one is told of the whole, not of the list.
  const list = await listed(files, key, verify)
  const named = verdict.broken.map((it) => ({ ...it, file: it.n === null ? it.file : fileOf(it, names) }))
  const attachments = attachmentFaults(bundle, names, files, list.absent)
  const zip = damaged.map((name) => broken('file-changed', name))
  const found = together([...named, ...attachments, ...list.broken, ...checkpointFault(bundle, files), ...zip])
  return {
    ...verdict,
    broken: found,
    whole: found.length === 0,
    key,
    absent: list.absent,
    erasures: erasuresIn((membersOf(bundle)['entries'] as Json[]) ?? []),
    attachments: [...files.keys()].filter((it) => it.startsWith(FILES.attachments)).length,
  }
}

const fileOf = (it: Broken, names: readonly string[]): string | null =>
  names.find((name) => numberIn(name) === it.n) ?? null

/** The checkpoint lies in the export twice, once for other people's tools. */
const checkpointFault = (bundle: unknown, files: Contents): readonly Broken[] => {
  const bytes = bytesOf(files, FILES.checkpoint)
  const same = bytes && new TextDecoder().decode(bytes) === (bundle as Partial<Bundle>).checkpoint
  return same ? [] : [broken(bytes ? 'file-changed' : 'file-missing', FILES.checkpoint)]
}

const isRead = (name: string): boolean => !name.startsWith(FILES.attachments)

/** Checks an export that was unpacked into a folder. Attachments are read piece by piece. Never throws but for what `read` throws. */
export const verifyFolder = async (
  files: ReadonlyMap<string, Source>,
  platformVerify: PlatformVerify,
  trusted?: string,
): Promise<ExportVerdict> => {
  const contents = new Map<string, Held>()
  for (const [name, it] of files) contents.set(name, await heldOf(it, 0, it.size, isRead(name)))
  return verifyRead(contents, [], platformVerify, trusted)
}

/** The same of files in memory. */
export const verifyFiles = (files: Files, platformVerify: PlatformVerify, trusted?: string): Promise<ExportVerdict> =>
  verifyFolder(new Map(Array.from(files, ([name, bytes]) => [name, sourceOf(bytes)])), platformVerify, trusted)

/** Checks an export, however large: what is read and not only hashed is held. Never throws but for what the source throws. */
export const verifySource = async (
  source: Source,
  platformVerify: PlatformVerify,
  trusted?: string,
): Promise<ExportVerdict> => {
  const { files, damaged } = await readZip(source, known)
  const seen = new Set<string>()
  // A second file of one name: what one reader takes, another does not.
  const twice = files.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : []))
  const named = new Map(files.map((it): [string, Held] => [it.name, it]))
  return verifyRead(named, [...damaged, ...twice], platformVerify, trusted)
}

/** Checks an export. Never throws, whatever it is given. `trusted` as in `verifyBundle`. */
export const verifyExport = (
  zip: Uint8Array,
  platformVerify: PlatformVerify,
  trusted?: string,
): Promise<ExportVerdict> => verifySource(sourceOf(zip), platformVerify, trusted)
