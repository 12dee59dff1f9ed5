import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { keptSecret, openDataFolder, readSecret } from './data-folder.ts'
import { testFolder } from './test-database.ts'

function place() {
  const folder = testFolder()
  onTestFinished(folder.remove)
  return folder
}

const mode = (path: string) => statSync(path).mode & 0o777

test('the folder and its keys are closed to everybody else, also where somebody opened them', () => {
  const { file } = place()
  openDataFolder(file('data')).close()
  expect([mode(file('data')), mode(file('data', 'keys'))]).toEqual([0o700, 0o700])
  chmodSync(file('data'), 0o755)
  openDataFolder(file('data')).close()
  expect(mode(file('data'))).toBe(0o700)
})

test('a folder that holds other things is refused and left as it was', () => {
  const { path, file } = place()
  chmodSync(path, 0o755)
  writeFileSync(file('letter.txt'), 'not ours')
  expect(() => openDataFolder(path)).toThrow(/holds other things/)
  expect(mode(path)).toBe(0o755)
  expect(existsSync(file('keys'))).toBe(false)
  expect(() => openDataFolder(tmpdir())).toThrow(/holds other things/)
})

test('a fresh disk with its lost+found is an empty folder', () => {
  const { path, file } = place()
  mkdirSync(file('lost+found'))
  openDataFolder(path).close()
  expect(existsSync(file('keys'))).toBe(true)
})

test('who asks for a folder in use is told which process has it, and may have it afterwards', () => {
  const { file } = place()
  const first = openDataFolder(file('data'))
  const sentence = `Sajha is already running on ${file('data')} (process ${process.pid}); stop that one first.`
  expect(() => openDataFolder(file('data'))).toThrow(sentence)
  first.close()
  openDataFolder(file('data')).close()
})

test('a path that cannot be a folder is refused in a sentence', () => {
  const { file } = place()
  writeFileSync(file('data'), '')
  expect(() => openDataFolder(file('data'))).toThrow(/cannot be used \(EEXIST\)/)
})

test('a secret is made once and kept for oneself', () => {
  const { file } = place()
  expect(readSecret(file('secret'))).toBeNull()
  expect(keptSecret(file('secret'), () => 'first')).toBe('first')
  expect(keptSecret(file('secret'), () => 'second')).toBe('first')
  expect(readFileSync(file('secret'), 'utf8')).toBe('first')
  expect(mode(file('secret'))).toBe(0o600)
})
