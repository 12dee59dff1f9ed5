// A backup as one file: all tables in one snapshot, the attachments, and the keys only if that was asked for. The file has its name
// once every byte of it is on disk, so a file of that name is whole.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { toBase64url } from '@sajha/record'
import type { House } from '../house.ts'
import { flushFolder } from '../platform/data-folder.ts'
import { StartRefused } from '../platform/process.ts'
import { BACKUP, type Head, KEY_FILES, type Manifest, measuring, NAMES } from './manifest.ts'
import { inSnapshot, type Snapshot } from './store.ts'
import { type TarFile, writeTar } from './tar.ts'

export type BackupWritten = { readonly entries: number; readonly attachments: number; readonly bytes: number }

type How = {
  /** The folder with the keys, to take them along; null leaves them out. */
  readonly keysFolder?: string | null
  /** Hears how far it is, as a share from 0 to 1. */
  readonly told?: (share: number) => void
}

/** How much of a table is held in memory at once. */
const PART = 4 * 1024 * 1024

type Part = { readonly bytes: Uint8Array; readonly rows: number }

const NEWLINE = 0x0a
const linesIn = (bytes: Uint8Array): number => {
  let count = 0
  for (const byte of bytes) if (byte === NEWLINE) count++
  return count
}

/** A table in parts of whole rows, so that each can be loaded by itself. */
async function* inParts(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Part, void, undefined> {
  let pieces: Uint8Array[] = []
  let length = 0
  const part = (): Part => {
    const all = Buffer.concat(pieces)
    const end = all.lastIndexOf(NEWLINE) + 1
    pieces = [all.subarray(end)]
    length = all.length - end
    return { bytes: all.subarray(0, end), rows: linesIn(all) }
  }
  for await (const piece of rows) {
    pieces.push(piece)
    length += piece.length
    if (length >= PART) yield part()
  }
  if (length > 0) yield part()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes
}

const plain = (name: string, bytes: Uint8Array): TarFile => ({ name, size: bytes.length, bytes: once(bytes) })
const json = (name: string, it: unknown): TarFile => plain(name, Buffer.from(`${JSON.stringify(it, null, 1)}\n`))

/** A file of a folder as large as it is now, though it may be growing. */
const fromFolder = (folder: string, name: string, as: string): TarFile => {
  const path = join(folder, name)
  const { size } = lstatSync(path)
  return { name: as, size, bytes: size === 0 ? once(new Uint8Array()) : createReadStream(path, { end: size - 1 }) }
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => it.name)
        .sort()
    : []

const keysIn = (folder: string | null) =>
  folder === null
    ? []
    : KEY_FILES.filter((name) => existsSync(join(folder, name))).map((name) => ({
        name,
        bytes: readFileSync(join(folder, name)),
      }))

async function* filesOf(
  house: House,
  snapshot: Snapshot,
  { keysFolder = null, told = () => {} }: How,
  counted: { attachments: number },
): AsyncGenerator<TarFile, void, undefined> {
  const files: Record<string, { size: number; sha256: string }> = {}
  const rows: Record<string, number> = {}
  async function* measured(file: TarFile): AsyncGenerator<TarFile, void, undefined> {
    const { through, told: say } = measuring()
    yield { ...file, bytes: through(file.bytes) }
    files[file.name] = say()
  }
  const madeAt = house.clock.now().toString()
  const { tables, migrations } = snapshot
  const logKey = toBase64url(house.keys.signer.publicKey)
  const head: Head = { format: BACKUP, madeAt, origin: house.origin, logKey, migrations, tables }
  yield* measured(json(NAMES.head, head))
  const names = Object.keys(tables)
  for (const [done, table] of names.entries()) {
    let [count, number] = [0, 0]
    for await (const part of inParts(snapshot.rows(table))) {
      number++
      count += part.rows
      yield* measured(plain(`${NAMES.tables}${table}/${String(number).padStart(6, '0')}.copy`, part.bytes))
    }
    rows[table] = count
    told((0.8 * (done + 1)) / names.length)
  }
  // After the snapshot began: every attachment that it knows is on disk.
  const attachments = filesIn(house.attachmentFolder)
  for (const [done, name] of attachments.entries()) {
    yield* measured(fromFolder(house.attachmentFolder, name, `${NAMES.attachments}${name}`))
    counted.attachments++
    told(0.8 + (0.2 * (done + 1)) / attachments.length)
  }
  for (const { name, bytes } of keysIn(keysFolder)) yield* measured(plain(`${NAMES.keys}${name}`, bytes))
  const manifest: Manifest = { rows, files }
  yield json(NAMES.manifest, manifest)
}

const compressed = () =>
  createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
  })

/** Throws `StartRefused` where there is a file of that name already, or it cannot be written there. */
export const writeBackup = async (house: House, file: string, how: How = {}): Promise<BackupWritten> => {
  const path = resolve(file)
  if (existsSync(path)) throw new StartRefused(`There is already a file ${path}; choose another name for the backup.`)
  if (!existsSync(dirname(path))) throw new StartRefused(`There is no folder ${dirname(path)}; make it first.`)
  const draft = `${path}.${process.pid}`
  const counted = { attachments: 0 }
  try {
    const entries = await inSnapshot(house.db, async (snapshot) => {
      const tar = Readable.from(writeTar(filesOf(house, snapshot, how, counted)), { objectMode: false })
      await pipeline(tar, compressed(), createWriteStream(draft, { mode: 0o600, flags: 'wx' }))
      return snapshot.entries
    })
    const bytes = await flush(draft)
    // From here on there is a file of this name, and it is whole.
    renameSync(draft, path)
    flushFolder(dirname(path))
    return { entries, attachments: counted.attachments, bytes }
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

const flush = async (path: string): Promise<number> => {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}
