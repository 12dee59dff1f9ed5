// What a phone loads at its first visit: the JavaScript that the first page asks for, gzipped, and everything kept for offline use.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Result } from './run.ts'

const dist = join(import.meta.dirname, '../app/dist')
const kilobytes = (bytes: number): number => Number((bytes / 1024).toFixed(1))

/** Every script that index.html names, and whatever those import at once (not `import()`). */
const firstLoad = (): ReadonlySet<string> => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const seen = new Set<string>()
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, it = '']) => it)
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const code = readFileSync(join(dist, file), 'utf8')
    for (const [, it = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      waiting.push(join('assets', it))
  }
  return seen
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

const everything = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce(
    (sum, it) =>
      sum +
      (it.isDirectory()
        ? everything(join(folder, it.name))
        : /\.(br|gz)$/.test(it.name)
          ? 0
          : statSync(join(folder, it.name)).size),
    0,
  )

export const bench = async (): Promise<Result> => {
  const first = [...firstLoad()]
  return {
    'first load, JavaScript gzipped, KiB (at most 170)': kilobytes(first.reduce((sum, it) => sum + gzipped(it), 0)),
    'files of it': first.length,
    'the whole app, KiB': kilobytes(everything(dist)),
  }
}
