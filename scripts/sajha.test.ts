// The command line as people and scripts meet it: what it prints, and how it ends.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { writeZip } from '../record/src/index.ts'
import { aBundle, filesOf, logSigner } from '../record/testing/a-bundle.ts'
import { testFolder } from '../server/src/platform/test-database.ts'

const repository = join(import.meta.dirname, '..')

const aPlace = () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  return folder
}

type Ended = { readonly code: number | null; readonly out: string; readonly said: string }

/** Runs `sajha` as somebody does who stands in `cwd`; without a record unless one is named. */
const sajha = (args: readonly string[], given: { cwd?: string; data?: string } = {}): Ended => {
  const done = spawnSync(process.execPath, [join(repository, 'scripts/sajha.ts'), ...args], {
    cwd: given.cwd ?? repository,
    env: { ...process.env, SAJHA_DATA: given.data ?? '/nowhere/at/all', DATABASE_URL: '' },
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, said: done.stderr }
}

test('help names every verb there is, and the exit codes', () => {
  const { code, out } = sajha(['help'])
  expect(code).toBe(0)
  for (const file of readdirSync(join(repository, 'scripts/verbs')))
    expect(out).toContain(`\n  ${file.replace('.ts', '')}`)
  expect(out).toMatch(/0 .* 1 .* 2 .* 3 /)
})

test('the file that npx runs says the same', () => {
  const done = spawnSync(process.execPath, [join(repository, 'bin/sajha.mjs'), 'help'], { encoding: 'utf8' })
  expect([done.status, done.stdout]).toEqual([0, sajha(['help']).out])
})

test.each([
  [['frob'], 2, /There is no verb “frob”/],
  [['verify'], 2, /<export> is missing/],
  [['verify', 'a', 'b'], 2, /“b” is one word too many/],
  [['verify', 'a', '--colour'], 2, /--colour/],
  [['verify', 'a', '--language', 'xx'], 2, /There is no language “xx”/],
  [['verify', 'no-such-file'], 3, /There is no file no-such-file/],
  [['export', 'x'], 2, /“x” is no id of a book/],
  [['rebuild'], 3, /There is no record in \/nowhere\/at\/all/],
  [['backup', 'x'], 3, /There is no record/],
  [['restore', 'no-such-file'], 3, /There is no file no-such-file/],
] as const)('sajha %s ends with %i and one sentence', (args, code, sentence) => {
  const ended = sajha(args)
  expect([ended.code, ended.out]).toEqual([code, ''])
  expect(ended.said).toMatch(sentence)
  expect(ended.said).not.toContain('    at ')
})

describe('verify', () => {
  const folder = testFolder()
  let files: Map<string, Uint8Array>
  beforeAll(async () => {
    files = await filesOf(await aBundle({ entries: 4, keptBack: [2] }))
    writeFileSync(folder.file('whole.zip'), zipped(files))
    const entry = files.get('entries/0003-note.json') ?? new Uint8Array()
    const changed = Buffer.from(Buffer.from(entry).toString().replace('What was seen', 'What was said'))
    writeFileSync(folder.file('broken.zip'), zipped(new Map([...files, ['entries/0003-note.json', changed]])))
    return folder.remove
  })
  const zipped = (of: ReadonlyMap<string, Uint8Array>) => writeZip(Array.from(of, ([name, bytes]) => ({ name, bytes })))
  const verify = (...args: string[]) => sajha(['verify', ...args], { cwd: folder.path })

  test('a whole export ends with 0, with no record and no server anywhere', () => {
    const { code, out } = verify('whole.zip')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing was changed\.\n/)
    expect(out).toContain('4 entries; 1 kept back')
  })
  test('one that was changed ends with 1 and names the entry, in the language asked for', () => {
    const { code, out } = verify('broken.zip')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^Entry 3 is not what was sealed\.\n {2}Entry 3, Note, entries\/0003-note\.json: What is shown is not what was signed\.\n/,
    )
    expect(verify('broken.zip', '--language', 'hi').out).toMatch(/^प्रविष्टि 3 वैसी नहीं है/)
    expect(verify('broken.zip', '--language', 'ne').out).toMatch(/^प्रविष्टि 3 दर्ता भएजस्तो छैन/)
  })
  test('as JSON it is one verdict', () => {
    const { code, out } = verify('broken.zip', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ whole: false, entries: 4, broken: [{ rule: 'body', n: 3, kind: 'note' }] })
  })
  test('a folder into which it was unpacked is checked as well', () => {
    const unpacked = folder.file('unpacked')
    for (const [name, bytes] of files) {
      mkdirSync(join(unpacked, name, '..'), { recursive: true })
      writeFileSync(join(unpacked, name), bytes)
    }
    expect(verify('unpacked').code).toBe(0)
    expect(verify('./unpacked/').code).toBe(0)
    writeFileSync(join(unpacked, 'index.html'), 'She said nothing.')
    const { code, out } = verify('unpacked')
    expect([code, out.split('\n')[0]]).toEqual([1, 'A file is not as it was written: index.html'])
  })
  test('it can be held to the key one knows', () => {
    const key = `${logSigner.key.name}+${logSigner.key.id}+${Buffer.concat([Buffer.of(1), logSigner.key.publicKey]).toString('base64')}`
    writeFileSync(folder.file('key'), `${key}\n`)
    expect(verify('whole.zip', '--key', 'key').code).toBe(0)
    const other = key.replace(/\+[0-9a-f]{8}\+/, '+00000000+')
    expect(verify('whole.zip', '--key', other)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The log did not sign this.'),
    })
    expect(verify('whole.zip', '--key', 'nothing').code).toBe(2)
  })
})

// ---------------------------------------------------------------- with a record

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

const startServer = async (data: string) => {
  const port = String(await freePort())
  const env = { ...process.env, SAJHA_DATA: data, SAJHA_PORT: port, DATABASE_URL: '' }
  const child = spawn(process.execPath, [join(repository, 'server/src/main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = ''
  for await (const piece of child.stdout) {
    said += String(piece)
    if (said.includes('Sajha is at')) break
  }
  return {
    get: async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text(),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

test('a record is practised in, exported, compared, backed up beside its server, and restored without it', {
  timeout: 180_000,
}, async () => {
  const place = aPlace()
  const data = place.file('data')
  const server = await startServer(data)
  try {
    expect(sajha(['practice'], { data })).toMatchObject({ code: 0, out: 'The practice district is open.\n' })
    expect(sajha(['practice'], { data }).out).toContain('was open already')
    expect(sajha(['rebuild', '--check', '--practice'], { data })).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing differs'),
    })
    expect(sajha(['export', 'no-such-book-at-all---', '--practice'], { data, cwd: place.path })).toMatchObject({
      code: 3,
      said: expect.stringContaining('There is no such book here'),
    })
    writeFileSync(place.file('key'), await server.get('/log/key'))
    expect(sajha(['backup', place.file('one')], { data })).toMatchObject({
      code: 0,
      out: expect.stringContaining('The keys are not in it'),
    })
    expect(sajha(['backup', place.file('one')], { data }).said).toContain('already a file')
    expect(sajha(['restore', place.file('one')], { data }).said).toContain('holds a record already')
  } finally {
    await server.stop()
  }
  expect(sajha(['rebuild', '--check'], { data })).toMatchObject({ code: 0 })
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
