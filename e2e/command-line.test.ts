// The command line with a record: beside the server that runs on it, and by itself where none does.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from '../server/src/platform/test-database.ts'
import { startServer } from './server.ts'

const repository = join(import.meta.dirname, '..')

const aPlace = () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  return folder
}

/** Runs `sajha` on the record in `data`. */
const sajha = (args: readonly string[], { data, cwd = repository }: { data: string; cwd?: string }) => {
  const env = { ...process.env, SAJHA_DATA: data, DATABASE_URL: '' }
  const done = spawnSync(process.execPath, [join(repository, 'scripts/sajha.ts'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, said: done.stderr }
}

test('a record is practised in, exported, compared, backed up beside its server, and restored without it', {
  timeout: 180_000,
}, async () => {
  const place = aPlace()
  const data = place.file('data')
  const server = await startServer({ folder: data })
  try {
    expect(sajha(['practice'], { data })).toMatchObject({ code: 0, out: 'The practice district is open.\n' })
    expect(sajha(['practice'], { data }).out).toContain('was open already')
    expect(sajha(['rebuild', '--check', '--practice'], { data })).toMatchObject({
      code: 0,
      said: '',
      out: expect.stringContaining('nothing differs'),
    })
    expect(sajha(['export', 'no-such-book-at-all---', '--practice'], { data, cwd: place.path })).toMatchObject({
      code: 3,
      said: expect.stringContaining('There is no such book here'),
    })
    expect(sajha(['backup', place.file('one')], { data })).toMatchObject({
      code: 0,
      said: '',
      out: expect.stringContaining('The keys are not in it'),
    })
    expect(sajha(['backup', place.file('one')], { data }).said).toContain('already a file')
    expect(sajha(['restore', place.file('one')], { data }).said).toContain('holds a record already')
  } finally {
    await server.stop()
  }
  expect(sajha(['rebuild', '--check'], { data })).toMatchObject({ code: 0, said: '' })
  expect(sajha(['backup', place.file('two'), '--with-keys'], { data }).out).toContain(
    'whoever has this file reads everything',
  )
  const other = place.file('other')
  expect(sajha(['restore', place.file('one')], { data: other })).toMatchObject({
    code: 3,
    said: expect.stringContaining('does not hold its keys'),
  })
  mkdirSync(join(other, 'keys'), { recursive: true })
  for (const name of ['master.key', 'log-record.key']) copyFileSync(join(data, 'keys', name), join(other, 'keys', name))
  expect(sajha(['restore', place.file('one')], { data: other })).toMatchObject({
    code: 0,
    out: expect.stringContaining('The whole log was verified.'),
  })
  expect(sajha(['restore', place.file('two')], { data: place.file('third') })).toMatchObject({ code: 0 })
  expect(readFileSync(join(place.file('third'), 'keys', 'master.key'))).toEqual(
    readFileSync(join(data, 'keys', 'master.key')),
  )
})
