// An export larger than 4 GiB with more than 65,535 files, on the real command line: how long checking it takes, and the most memory it has.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  crc32,
  FILES,
  filesText,
  heldFile,
  listJson,
  type StreamedFile,
  toHex,
  utf8,
  zipPieces,
} from '../record/src/index.ts'
import { aBundle, filesOf, ORIGIN, signed } from '../record/testing/a-bundle.ts'
import type { Result } from './run.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB
const SMALL = 66_000
const LARGE = [4.2 * GIB, 0.8 * GIB].map(Math.floor)

type Listed = StreamedFile & { readonly hash: string }

/** Bytes that nobody packs, made anew each time they are read. */
const generated = (name: string, size: number): Listed => {
  const piece = createHash('shake256', { outputLength: MIB }).update(name).digest()
  const read = function* () {
    for (let at = 0; at < size; at += MIB) yield piece.subarray(0, Math.min(MIB, size - at))
  }
  const hash = createHash('sha256')
  let crc = 0
  for (const it of read()) {
    hash.update(it)
    crc = crc32(it, crc)
  }
  return { name: `${FILES.attachments}${name}`, size, crc, read, hash: hash.digest('hex') }
}

const held = (name: string, bytes: Uint8Array): Listed => ({
  ...heldFile({ name, bytes }),
  hash: toHex(createHash('sha256').update(bytes).digest()),
})

const write = async (path: string): Promise<void> => {
  const book = [...(await filesOf(await aBundle({ entries: 20 })))]
  const files = [
    ...book
      .filter(([name]) => name !== FILES.list && name !== FILES.signature)
      .map(([name, bytes]) => held(name, bytes)),
    ...Array.from({ length: SMALL }, (_, n) => held(`${FILES.attachments}small-${n}`, utf8(`small ${n}`))),
    ...LARGE.map((size, n) => generated(`large-${n}`, size)),
  ]
  const list = listJson(Object.fromEntries(files.map((it) => [it.name, it.hash])), [])
  const last = [held(FILES.list, utf8(list)), held(FILES.signature, utf8(await signed(filesText(ORIGIN, list))))]
  await pipeline(Readable.from(zipPieces([...files, ...last])), createWriteStream(path))
}

/** Its exit code, and the largest resident set the system ever saw of it. */
const checked = (path: string): Promise<{ readonly code: number | null; readonly mib: number }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/sajha.ts', 'verify', path], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    let kib = 0
    const looking = setInterval(() => {
      try {
        const [, most = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        kib = Math.max(kib, Number(most))
      } catch {
        // It has ended between two looks.
      }
    }, 50)
    child.on('exit', (code) => {
      clearInterval(looking)
      resolve({ code, mib: Math.round(kib / 1024) })
    })
  })

export const bench = async (): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'sajha-large-'))
  const path = join(folder, 'large.zip')
  try {
    await write(path)
    const started = performance.now()
    const { code, mib } = await checked(path)
    if (code !== 0) throw new Error('the export does not verify')
    return {
      'GiB, files': `${(statSync(path).size / GIB).toFixed(2)}, ${SMALL + LARGE.length + 25}`,
      'checking it, s': Math.round((performance.now() - started) / 1000),
      'memory at most, MiB (under 300)': mib,
    }
  } finally {
    if (!process.env['SAJHA_KEEP_LARGE']) rmSync(folder, { recursive: true, force: true })
  }
}
