// Builds the page that checks an export into one file: script, style and the words of three languages in it, and a policy that lets no
// request out. It is put into every export, so it must stay small and need nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { KINDS } from '../record/src/kinds/index.ts'
import { LANGUAGES, wordsIn } from '../record/src/words/index.ts'
import { verifyPageWordsIn } from '../record/src/words/strangers.ts'

/** What a stranger's machine is asked to read. */
const LARGEST = 300 * 1024
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-src 'self' data: blob:; base-uri 'none'; form-action 'none'"

const wordsOfPage = async () => {
  const all = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { verify, roles, kinds } = await wordsIn[language]()
      const verifyPage = await verifyPageWordsIn[language]()
      const labels = Object.fromEntries(Object.entries(kinds).map(([name, it]) => [name, it.label]))
      return [language, { verify, verifyPage, roles, kinds: labels }]
    }),
  )
  return Object.fromEntries(all)
}

/**
 * Checking asks of a kind only which of its fields hold an attachment. All else that a kind says, with what validates it, is most of
 * record/ and none of it is needed here.
 */
const onlySorts = (): Plugin => ({
  name: 'sajha-only-sorts',
  enforce: 'pre',
  load: (id) => {
    if (!id.endsWith('/record/src/kinds/index.ts')) return null
    const sorts = Object.entries(KINDS).map(([name, { fields }]) => [
      name,
      { fields: Object.fromEntries(Object.entries(fields).map(([field, { sort }]) => [field, { sort }])) },
    ])
    return `export const KINDS = ${JSON.stringify(Object.fromEntries(sorts))}
export const KIND_NAMES = Object.keys(KINDS)
export const kindNamed = (name) => (Object.hasOwn(KINDS, name) ? KINDS[name] : null)`
  },
})

/** `</script` in a text would end the script around it. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** Writes verify.html into `folder`, and returns its size in bytes. */
export const buildVerifyPage = async (here: string, folder: string, target: string): Promise<number> => {
  const made = (await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'warn',
    plugins: [onlySorts()],
    define: { __WORDS__: JSON.stringify(await wordsOfPage()), 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      minify: true,
      cssMinify: true,
      rollupOptions: {
        input: join(here, 'src/verify/main.ts'),
        output: { format: 'iife', codeSplitting: false },
        treeshake: { moduleSideEffects: [{ test: /\/record\/src\//, sideEffects: false }] },
      },
    },
  })) as Rollup.RollupOutput
  const code = made.output.flatMap((it) => (it.type === 'chunk' ? it.code : [])).join('\n')
  const css = made.output.flatMap((it) =>
    it.type === 'asset' && it.fileName.endsWith('.css') ? String(it.source) : [],
  )
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Check an export</title><style>${css.join('\n')}</style></head>
<body><noscript>This page needs JavaScript, and nothing else. इस पन्ने को JavaScript चाहिए। यो पानालाई JavaScript चाहिन्छ।</noscript>
<script>${inScript(code)}</script></body></html>
`
  const bytes = Buffer.byteLength(page)
  if (bytes > LARGEST) throw new Error(`verify.html has ${bytes} bytes; at most ${LARGEST} fit everywhere it must go`)
  writeFileSync(join(folder, 'verify.html'), page)
  return bytes
}
