// Reads a backup through once, before anything is done with it: that every part is there, whole, and nothing else. A backup that is
// damaged anywhere is refused; half a restore is worse than none.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createZstdDecompress } from 'node:zlib'
import { StartRefused } from '../platform/process.ts'
import { BACKUP, type Head, isSafeName, type Manifest, measuring, NAMES } from './manifest.ts'
import { readTar, type TarFile } from './tar.ts'

export type Checked = { readonly head: Head; readonly manifest: Manifest }

/** The files of a backup in their order. `told` hears the share of the file that was read. */
export const filesIn = (
  file: string,
  told: (share: number) => void = () => {},
): AsyncGenerator<TarFile, void, undefined> => {
  const size = Math.max(statSync(file).size, 1)
  const stream = createReadStream(file)
  let read = 0
  stream.on('data', (piece) => {
    read += piece.length
    told(read / size)
  })
  const unpacked = createZstdDecompress()
  // A file that cannot be read on ends the unpacking with its error.
  stream.on('error', (error) => unpacked.destroy(error))
  return readTar(stream.pipe(unpacked))
}

const damaged = (file: string, why: string): StartRefused =>
  new StartRefused(`The backup ${file} is damaged (${why}), and nothing was restored; use another copy of it.`)

const read = async (file: string, told: (share: number) => void) => {
  const texts = new Map<string, string>()
  const files: Record<string, { size: number; sha256: string }> = {}
  for await (const { name, bytes } of filesIn(file, told)) {
    if (!isSafeName(name) || Object.hasOwn(files, name) || texts.has(NAMES.manifest))
      throw damaged(file, `it holds ${JSON.stringify(name)}`)
    const { through, told: say } = measuring()
    if (name === NAMES.head || name === NAMES.manifest) texts.set(name, await text(through(bytes)))
    else for await (const _ of through(bytes));
    if (name !== NAMES.manifest) files[name] = say()
  }
  return { texts, files }
}

const parsed = (file: string, json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? '')
  } catch {
    throw damaged(file, 'what it says of itself cannot be read')
  }
}

/** Throws `StartRefused`: no such file, no backup, a newer one, or a damaged one. */
export const checkBackup = async (file: string, told: (share: number) => void = () => {}): Promise<Checked> => {
  if (!existsSync(file)) throw new StartRefused(`There is no file ${file}.`)
  const { texts, files } = await read(file, told).catch((error: unknown) => {
    if (error instanceof StartRefused) throw error
    throw damaged(file, error instanceof Error ? error.message : String(error))
  })
  const head = parsed(file, texts.get(NAMES.head)) as Head
  const manifest = parsed(file, texts.get(NAMES.manifest)) as Manifest
  if (head.format !== BACKUP)
    throw new StartRefused(
      `${file} is no backup of this kind (${JSON.stringify(head.format)}); update Sajha and try again.`,
    )
  for (const [name, { size, sha256 }] of Object.entries(manifest.files)) {
    const found = files[name]
    if (!found) throw damaged(file, `${name} is missing`)
    if (found.size !== size || found.sha256 !== sha256) throw damaged(file, `${name} was changed`)
  }
  const foreign = Object.keys(files).find((name) => !Object.hasOwn(manifest.files, name))
  if (foreign) throw damaged(file, `${foreign} does not belong to it`)
  return { head, manifest }
}
