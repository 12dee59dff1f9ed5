// The rules of the house that no other tool can check. Each failure says the rule and its reason.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { KINDS } from './record/src/kinds/index.ts'
import { entrance } from './record/src/words/en/entrance/entrance.ts'
import { generatedPages } from './scripts/generated-pages.ts'

const SOURCE = /^(record|server|app|e2e|bench|scripts|bin|docs\/)?.*\.(ts|tsx|mjs|css|sql)$/

/** What git keeps, and what it would keep: not what is ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((it) => it !== '' && existsSync(it))
const source = files.filter((it) => SOURCE.test(it) && !it.includes('/vectors/'))
const read = (file: string) => readFileSync(file, 'utf8')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const code = source.filter((it) => /\.(ts|tsx)$/.test(it) && !isTest(it))

test('no source file is longer than 400 lines: what is longer is two things', () => {
  const long = source.filter((it) => read(it).split('\n').length > 401)
  expect(long).toEqual([])
})

test('no folder holds more than twelve source files: a reader sees what a folder is about at one look', () => {
  const folders = new Map<string, number>()
  for (const it of code) folders.set(dirname(it), (folders.get(dirname(it)) ?? 0) + 1)
  expect([...folders].filter(([, count]) => count > 12)).toEqual([])
})

test('every source file says first what it is for', () => {
  const silent = code.filter((it) => !/^(#!.*\n)?\s*(\/\/|\/\*|--)/.test(read(it)))
  expect(silent).toEqual([])
})

test('CSS stands only in app/src/ui: one place decides how Sajha looks', () => {
  const elsewhere = source.filter((it) => it.endsWith('.css') && !it.startsWith('app/src/ui/'))
  const inline = code.filter((it) => /^app\/src\/(?!ui\/)/.test(it) && /\bstyle=\{/.test(read(it)))
  expect([...elsewhere, ...inline]).toEqual([])
})

test('only the clock of the server and that of the device ask what time it is: everybody else is told', () => {
  const asks = code.filter(
    (it) =>
      /^(record|server|app)\//.test(it) &&
      !/^server\/src\/platform\/clock\.ts$|^app\/src\/sync\/clock\.ts$|\/testing\//.test(it) &&
      /Temporal\.Now|Date\.now\(/.test(read(it)),
  )
  expect(asks).toEqual([])
})

test('SQL stands only in stores and the platform: everybody else calls a function with a name', () => {
  const asks = code.filter(
    (it) =>
      it.startsWith('server/src/') &&
      !/\/(store|[a-z-]+-store|store-[a-z-]+)\.ts$|\/(store|platform|testing)\//.test(it) &&
      /\bsql(<[^`]*>)?`/.test(read(it)),
  )
  expect(asks).toEqual([])
})

test('no test is tried again until it is green', () => {
  expect(source.filter((it) => it !== 'conventions.test.ts' && /\bretry: ?[1-9]/.test(read(it)))).toEqual([])
})

test('only kind.ts knows Zod, and record/ uses no WebCrypto by itself', () => {
  const knows = code.filter((it) => it.startsWith('record/src/') && /from 'zod/.test(read(it)))
  expect(knows).toEqual(['record/src/kind.ts'])
  expect(code.filter((it) => it.startsWith('record/src/') && /crypto\.subtle/.test(read(it)))).toEqual([])
})

test('no test is switched off, alone, or promised for later', () => {
  const marks = /\b(test|describe|it)\.(only|skip|todo)\b|\bTODO(?!\(#\d+\))|\bFIXME\b/
  expect(source.filter((it) => it !== 'conventions.test.ts' && marks.test(read(it)))).toEqual([])
})

test('migrations and golden entries are only ever added', () => {
  const changed = (folder: string) => {
    try {
      return execFileSync(
        'git',
        ['log', '--diff-filter=MDR', '--name-only', '--format=', 'released..HEAD', '--', folder],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ).trim()
    } catch {
      // Nothing is released yet: until the tag `released` stands, they may still move.
      return ''
    }
  }
  expect(changed('server/src/migrations')).toBe('')
  expect(changed('record/golden')).toBe('')
})

test('every kind and version has a golden entry', () => {
  const missing = Object.values(KINDS).flatMap((kind) =>
    [kind.version, ...kind.earlier.map((it) => it.version)]
      .map((version) => `record/golden/${kind.name}@${version}.json`)
      .filter((it) => !existsSync(it)),
  )
  expect(missing).toEqual([])
})

test('the generated pages are current: run npm run docs', async () => {
  for (const [file, text] of Object.entries(await generatedPages())) {
    expect(existsSync(file) ? readFileSync(file, 'utf8') === text : false, file).toBe(true)
  }
})

test('names say what a thing is: no Manager, Service, Helper, Util, Base, Impl, Data or Info', () => {
  const vague = code.filter(
    (it) => /(manager|service|helper|util|base|impl|info)s?\.tsx?$/i.test(basename(it)) && !/database\.ts$/.test(it),
  )
  expect(vague).toEqual([])
})

test('the project speaks of itself alone: no machine paths and no registry hosts', () => {
  const texts = files.filter((it) => /\.(ts|tsx|mjs|md|json|sql|css|html|yml)$/.test(it) && !it.includes('/vectors/'))
  const named = texts.filter(
    (it) => it !== 'conventions.test.ts' && /\/work\/(main|shared)|\/root\/|"resolved": "http/.test(read(it)),
  )
  expect(named).toEqual([])
})

test('what is shown before anybody has signed in says only words that a first visit fetches: others are not there yet', () => {
  // Practice.tsx says what each person of the story may see, and comes with all words (app/src/routes.tsx).
  const here = code.filter((it) => /^app\/src\/screens\/(account|coming-in|entrance)\/(?!Practice)/.test(it))
  const said = here.flatMap((it) =>
    [...read(it).matchAll(/\bwords\.(\w+)/g)].map(([, name = '']) => [it, name] as const),
  )
  expect(said.length).toBeGreaterThan(50)
  expect(said.filter(([, name]) => !(name in entrance))).toEqual([])
})
