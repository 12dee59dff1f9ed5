import { chmodSync, cpSync, existsSync, mkdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from '../test-database.ts'
import { completeLinks, copyForEverybody } from './binaries.ts'

function somePackage() {
  const folder = testFolder()
  onTestFinished(folder.remove)
  mkdirSync(folder.file('native', 'lib'), { recursive: true })
  mkdirSync(folder.file('native', 'bin'))
  writeFileSync(folder.file('native', 'lib', 'libpq.so.5.18'), 'library', { mode: 0o600 })
  writeFileSync(folder.file('native', 'lib', 'libpq.a'), 'not needed')
  writeFileSync(folder.file('native', 'bin', 'postgres'), 'program', { mode: 0o700 })
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' }]
  writeFileSync(folder.file('native', 'pg-symlinks.json'), JSON.stringify(links))
  return folder
}

test('links that npm could not pack are made where they are missing, and once', () => {
  const { file } = somePackage()
  completeLinks(file('native'))
  completeLinks(file('native'))
  expect(readlinkSync(file('native', 'lib', 'libpq.so'))).toBe('libpq.so.5.18')
})

test('a copy for another account is whole, readable and runnable by everybody, and made once', () => {
  const { file } = somePackage()
  symlinkSync('libpq.so.5.18', file('native', 'lib', 'libpq.so'))
  chmodSync(file('native'), 0o700)
  const copy = copyForEverybody(file('native'), file('cache', 'postgres-18'))
  expect(statSync(copy).mode & 0o777).toBe(0o755)
  expect(statSync(file('cache', 'postgres-18', 'bin', 'postgres')).mode & 0o777).toBe(0o755)
  expect(statSync(file('cache', 'postgres-18', 'lib', 'libpq.so')).mode & 0o777).toBe(0o644)
  expect(existsSync(file('cache', 'postgres-18', 'lib', 'libpq.a'))).toBe(false)
  cpSync(file('native', 'pg-symlinks.json'), file('native', 'lib', 'later'))
  copyForEverybody(file('native'), file('cache', 'postgres-18'))
  expect(existsSync(file('cache', 'postgres-18', 'lib', 'later'))).toBe(false)
})
