import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeEach, expect, test } from 'vitest'

type Ready = { isStale(root: string): boolean }
// Plain JavaScript, because it runs on Nodes that know no types.
const { isStale }: Ready = await import(/* @vite-ignore */ join(import.meta.dirname, 'ready.mjs'))

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sajha-ready-'))
  return () => rmSync(root, { recursive: true, force: true })
})

/** Writes a file of that age, and its folder with it. */
function file(name: string, seconds: number) {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  for (const changed of [path, dirname(path)]) utimesSync(changed, seconds, seconds)
}

function builtCheckout() {
  for (const name of [
    'package-lock.json',
    'app/vite.config.ts',
    'app/src/main.tsx',
    'record/src/kinds/case/rescue.ts',
  ]) {
    file(name, 1000)
  }
  file('app/dist/assets/main.js', 3000)
  file('app/dist/.built', 2000)
  for (const folder of ['app', 'record', 'record/src', 'record/src/kinds', 'app/src'])
    utimesSync(join(root, folder), 1000, 1000)
}

test('an app built after everything it is made from is not built again', () => {
  builtCheckout()
  expect(isStale(root)).toBe(false)
})

test.each([
  'package-lock.json',
  'app/index.html',
  'app/src/screens/Today.tsx',
  'app/public/icon.svg',
  'record/src/kinds/case/rescue.ts',
])('a newer %s means building again', (name) => {
  builtCheckout()
  file(name, 2001)
  expect(isStale(root)).toBe(true)
})

test('a file that was removed means building again', () => {
  builtCheckout()
  rmSync(join(root, 'app/src/main.tsx'))
  expect(isStale(root)).toBe(true)
})

test('an app that was never built, or whose build was cut short, is built', () => {
  builtCheckout()
  rmSync(join(root, 'app/dist/.built'))
  expect(isStale(root)).toBe(true)
})

/** Runs a script in a checkout where everything is installed, by hand. */
function ready(script: string) {
  for (const folder of ['scripts', 'node_modules/.bin']) mkdirSync(join(root, folder), { recursive: true })
  copyFileSync(join(import.meta.dirname, 'ready.mjs'), join(root, 'scripts/ready.mjs'))
  symlinkSync(process.execPath, join(root, 'node_modules/.bin/node'))
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}')
  writeFileSync(join(root, 'script.mjs'), script)
  const args = [join(root, 'scripts/ready.mjs'), join(root, 'script.mjs'), 'one', '--two']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

test('what runs gets its arguments and our Node, and its exit code is ours', async () => {
  const { child, lines } = ready('console.log(process.versions.node, ...process.argv.slice(2)); process.exitCode = 7')
  expect((await lines.next()).value).toBe(`${process.versions.node} one --two`)
  expect(await once(child, 'exit')).toEqual([7, null])
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s is handed on, and we end when what runs has ended', async (signal) => {
  const { child, lines } = ready(
    `process.on('${signal}', () => setTimeout(() => { console.log('ended well'); process.exit(0) }, 50))
     setInterval(() => {}, 1000)
     console.log('up')`,
  )
  expect((await lines.next()).value).toBe('up')
  child.kill(signal)
  expect((await lines.next()).value).toBe('ended well')
  expect(await once(child, 'exit')).toEqual([0, null])
})
