// Builds the app into app/dist: the page, its parts, the service worker that keeps them on the device, and compressed copies that
// the server hands out as they are. Prints what a first visit costs and fails when it costs too much (docs: look, Performance).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { injectManifest } from 'workbox-build'
import { buildVerifyPage } from './verify-page.ts'

const here = import.meta.dirname
const dist = resolve(here, 'dist')
/** Where it is built, and moved from when all of it is there: a build that fails leaves the last good app. */
const made = resolve(here, '.made/dist')

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

/** What comes before any page: the two scripts, Temporal for browsers without it, and the words of the language with the most. */
const FIRST = [/src\/(main|start)\.tsx$/, /temporal-polyfill/, /record\/src\/words\/hi\/entrance\/entrance\.ts$/]
/** All that a first visit can show. What opens a book comes while somebody signs in. */
const FIRST_SCREENS = /src\/screens\/entrance\/(SignIn|Join|SetUp|Unlock)\.tsx$/
const WHEN_OPEN = [/src\/sync\/session\/at-work\.ts$/, /src\/words\/fields\.ts$/, /record\/src\/words\/hi\/index\.ts$/]
const SCREEN = /src\/screens\/(Today|CaseBook|NewEntry)\.tsx$/

/** What stands around every page. */
const EVERY_PAGE =
  /\/app\/src\/(ui\/(classes|Picture|shell|button|layout|marks|states|frame|icons|drawings\/(Drawing|drawings\.module|names|index))|frame|address|paths|words\/(?!fields|bikram)|sync\/(cell|api|clock|place|preference|hooks|store\/|session\/(?!at-work|round)))/

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`

/** Prints what a first visit costs with each page it can show, the dearest of which must keep the budget; and what is open after. */
const firstLoad = (): Plugin => ({
  name: 'sajha-first-load',
  generateBundle(_options, bundle) {
    const all = Object.values(bundle).filter((it) => it.type === 'chunk') as readonly Chunk[]
    const chunks = new Map(all.map((it) => [it.fileName, it]))
    const named = (...wanted: readonly RegExp[]) =>
      all.filter((it) => wanted.some((one) => one.test(it.facadeModuleId ?? ''))).map((it) => it.fileName)
    const size = (names: Iterable<string>): number => {
      let sum = 0
      for (const name of names) sum += gzipSync(chunks.get(name)?.code ?? '').length
      return sum
    }
    const visit = (...more: readonly string[]) => size(withImports(chunks, [...named(...FIRST), ...more]))
    for (const name of withImports(chunks, named(...FIRST)))
      this.info(`${kilobytes(size([name])).padStart(9)}  ${name}`)
    this.info(`of it a browser with Temporal saves ${kilobytes(size(named(/temporal-polyfill/)))}`)
    const dearest = named(FIRST_SCREENS)
      .map((name) => ({ name, bytes: visit(name) }))
      .sort((a, b) => b.bytes - a.bytes)
    for (const it of dearest) this.info(`first visit, ${it.name}: ${kilobytes(it.bytes)} of JavaScript, gzip`)
    const open = named(...WHEN_OPEN)
    for (const name of named(SCREEN)) this.info(`once open, ${name}: ${kilobytes(visit(...open, name))} in all`)
    const [most] = dearest
    if (!most) this.error('no page of a first visit was found; look at FIRST_SCREENS')
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
    handler(html, { bundle }) {
      const all = Object.values(bundle ?? {}).filter((it) => it.type === 'chunk') as readonly Chunk[]
      const chunks = new Map(all.map((it) => [it.fileName, it]))
      const start = all.filter((it) => /src\/start\.tsx$/.test(it.facadeModuleId ?? '')).map((it) => it.fileName)
      const late = [...withImports(chunks, start)].filter((name) => !html.includes(name))
      return late.map((name) => ({
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
  for (const file of filesIn(made)) {
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
  async writeBundle() {
    await build({
      configFile: false,
      root: here,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target: TARGET,
        outDir: join(made, '.worker'),
        emptyOutDir: true,
        rollupOptions: { input: join(here, 'src/sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
      },
    })
    const { count, size } = await injectManifest({
      swSrc: join(made, '.worker/sw.js'),
      swDest: join(made, 'sw.js'),
      globDirectory: made,
      globPatterns: ['index.html', 'assets/**/*.{js,css,svg}', 'icon.svg'],
      // Their names carry their hashes: asking for them again would tell nothing new.
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 2_000_000,
    })
    rmSync(join(made, '.worker'), { recursive: true })
    const page = await buildVerifyPage(here, made, TARGET)
    console.log(`verify.html, for strangers: ${kilobytes(page)}`)
    compressed()
    rmSync(dist, { recursive: true, force: true })
    renameSync(made, dist)
    rmSync(dirname(made), { recursive: true })
    console.log(`kept on the device: ${count} files, ${kilobytes(size)}`)
  },
})

const settings: UserConfig = {
  root: here,
  base: '/',
  plugins: [react(), firstLoad(), early(), offline()],
  define: { __BUILD__: JSON.stringify(sourceName()) },
  build: {
    target: TARGET,
    outDir: made,
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Few files: on a slow line each costs a way there and back. What every page shows comes together, and so do forms.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// },
            { name: 'page', test: EVERY_PAGE },
            { name: 'form', test: /\/app\/src\/ui\/form\// },
          ],
        },
      },
      // record/ and the doors of folders have no effects but their values: what nobody asks for through them is left out.
      treeshake: {
        moduleSideEffects: [
          { test: /\/record\/src\/|\/app\/src\/(sync|words|ui\/\w+)\/index\.ts$/, sideEffects: false },
        ],
      },
    },
  },
}

export default defineConfig(({ command }) => {
  // Whatever the environment says (a test run says `test`): what is built is what people use.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return settings
})
