// Builds the app into app/dist: the page, its parts, the service worker that keeps them on the device, and compressed copies that
// the server hands out as they are. Prints what a first visit costs and fails when it costs too much (docs: look, Performance).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'
import { injectManifest } from 'workbox-build'

const here = import.meta.dirname
const dist = resolve(here, 'dist')

/** What a phone may fetch before its first screen is usable, in bytes of gzip. */
const MOST_JAVASCRIPT = 170 * 1024
/** Browsers that read this much show at least what is missing; those that sign with Ed25519 are younger still. */
const TARGET = 'es2022'

type Chunk = {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
  readonly facadeModuleId: string | null
  readonly name: string
}

const withImports = (chunks: ReadonlyMap<string, Chunk>, from: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (name: string): void => {
    const chunk = chunks.get(name)
    if (!chunk || found.has(name)) return
    found.add(name)
    for (const next of chunk.imports) walk(next)
  }
  for (const name of from) walk(name)
  return found
}

/** What the very first screen needs, whichever it is: the page's script, what it starts, one screen, and words of one language. */
const FIRST = [/src\/main\.tsx$/, /src\/start\.tsx$/]
const ALSO = [/temporal-polyfill/, /record\/src\/words\/hi\/index\.ts$/]
const SCREEN = /src\/screens\/[A-Z]\w*\.tsx$/

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`

/** Prints the JavaScript of a first visit with each screen, the dearest of which must stay within the budget. */
const firstLoad = (): Plugin => ({
  name: 'sajha-first-load',
  generateBundle(_options, bundle) {
    const all = Object.values(bundle).filter((it) => it.type === 'chunk') as readonly Chunk[]
    const chunks = new Map(all.map((it) => [it.fileName, it]))
    const named = (wanted: readonly RegExp[]) =>
      all.filter((it) => wanted.some((one) => one.test(it.facadeModuleId ?? ''))).map((it) => it.fileName)
    const size = (names: Iterable<string>): number => {
      let sum = 0
      for (const name of names) sum += gzipSync(chunks.get(name)?.code ?? '').length
      return sum
    }
    const base = named([...FIRST, ...ALSO])
    const screens = all.filter((it) => SCREEN.test(it.facadeModuleId ?? ''))
    const dearest = screens
      .map((it) => ({ name: it.name, bytes: size(withImports(chunks, [...base, it.fileName])) }))
      .sort((a, b) => b.bytes - a.bytes)
    for (const name of withImports(chunks, base)) this.info(`  ${kilobytes(size([name])).padStart(9)}  ${name}`)
    this.info(`before any screen: ${kilobytes(size(withImports(chunks, base)))} of JavaScript, gzip`)
    for (const it of dearest) this.info(`with ${it.name}: ${kilobytes(it.bytes)}`)
    const most = dearest[0]
    if (most && most.bytes > MOST_JAVASCRIPT)
      this.error(
        `${most.name} costs ${kilobytes(most.bytes)} on a first visit; the budget is ${kilobytes(MOST_JAVASCRIPT)}`,
      )
  },
})

/** The second script is asked for at once, beside the first, and not only when the first has run. */
const early = (): Plugin => ({
  name: 'sajha-early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const all = Object.values(bundle ?? {}).filter((it) => it.type === 'chunk') as readonly Chunk[]
      const chunks = new Map(all.map((it) => [it.fileName, it]))
      const start = all.filter((it) => /src\/start\.tsx$/.test(it.facadeModuleId ?? '')).map((it) => it.fileName)
      return [...withImports(chunks, start)].map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }))
    },
  },
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))

/** Names what the folds are made from: summaries kept under another name are folded again. */
const sourceName = (): string => {
  const hash = createHash('sha256')
  for (const file of [...filesIn(resolve(here, '../record/src'))].sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('base64url').slice(0, 16)
}

/** Compressed copies beside the files, made once here and never on a request. */
const compressed = (): void => {
  for (const file of filesIn(dist)) {
    if (!/\.(js|css|html|svg|webmanifest)$/.test(file)) continue
    const bytes = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }))
  }
}

/** The service worker, with the list of what it keeps. Fonts are not in it: a phone has its own. */
const offline = (): Plugin => ({
  name: 'sajha-offline',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      root: here,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target: TARGET,
        outDir: join(dist, '.worker'),
        emptyOutDir: true,
        rollupOptions: { input: join(here, 'src/sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
      },
    })
    const { count, size } = await injectManifest({
      swSrc: join(dist, '.worker/sw.js'),
      swDest: join(dist, 'sw.js'),
      globDirectory: dist,
      globPatterns: ['index.html', 'assets/**/*.{js,css,svg}', 'icon.svg'],
      // Their names carry their hashes: asking for them again would tell nothing new.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 2_000_000,
    })
    compressed()
    console.log(`kept on the device: ${count} files, ${kilobytes(size)}`)
  },
})

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), firstLoad(), early(), offline()],
  define: { __BUILD__: JSON.stringify(sourceName()) },
  build: {
    target: TARGET,
    outDir: dist,
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // record/ has no effects but its values: what the app does not use of it is left out.
      treeshake: { moduleSideEffects: [{ test: /\/record\/src\//, sideEffects: false }] },
    },
  },
})
