// The command line as people and scripts meet it: what it prints, and how it ends.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  COSIGNATURE,
  cosignText,
  formatVerifierKey,
  parseNote,
  withCosignatures,
  writeZip,
} from '../record/src/index.ts'
import { aBundle, filesOf, logSigner, stated } from '../record/testing/a-bundle.ts'
import { signerOf } from '../record/testing/vectors/transparency/platform.ts'
import { testFolder } from '../server/src/platform/test-database.ts'
import { sajha as run } from './sajha.ts'

const repository = join(import.meta.dirname, '..')

type Ended = { readonly code: number; readonly out: string; readonly said: string }

/** Runs `sajha` where there is no record. */
const sajha = async (...args: readonly string[]): Promise<Ended> => {
  vi.stubEnv('SAJHA_DATA', '/nowhere/at/all')
  const [out, said] = (['stdout', 'stderr'] as const).map((name) => {
    const pieces: string[] = []
    vi.spyOn(process[name], 'write').mockImplementation((piece) => pieces.push(String(piece)) > 0)
    return pieces
  })
  try {
    const code = await run(args)
    return { code, out: out?.join('') ?? '', said: said?.join('') ?? '' }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}

test('help names every verb there is, and the exit codes', async () => {
  const { code, out } = await sajha('help')
  expect(code).toBe(0)
  for (const name of [
    'serve',
    'verify',
    'export',
    'import',
    'rebuild',
    'backup',
    'restore',
    'practice',
    'witness',
    'help',
  ])
    expect(out).toContain(`
  ${name}`)
  expect(out).toMatch(/0 .* 1 .* 2 .* 3 /)
})

test('the file that npx runs says the same', async () => {
  const done = spawnSync(process.execPath, [join(repository, 'bin/sajha.mjs'), 'help'], { encoding: 'utf8' })
  expect([done.status, done.stdout]).toEqual([0, (await sajha('help')).out])
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
] as const)('sajha %s ends with %i and one sentence', async (args, code, sentence) => {
  const ended = await sajha(...args)
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
  const verify = (name: string, ...args: string[]) => sajha('verify', folder.file(name), ...args)

  test('a whole export ends with 0, with no record and no server anywhere', async () => {
    const { code, out } = await verify('whole.zip')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing was changed\.\n/)
    expect(out).toContain('4 entries; 1 kept back')
  })
  test('one that was changed ends with 1 and names the entry, in the language asked for', async () => {
    const { code, out } = await verify('broken.zip')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^Entry 3 is not what was sealed\.\n {2}Entry 3, Note, entries\/0003-note\.json: What is shown is not what was signed\.\n/,
    )
    expect((await verify('broken.zip', '--language', 'hi')).out).toMatch(/^प्रविष्टि 3 वैसी नहीं है/)
    expect((await verify('broken.zip', '--language', 'ne')).out).toMatch(/^प्रविष्टि 3 दर्ता भएजस्तो छैन/)
  })
  test('as JSON it is one verdict', async () => {
    const { code, out } = await verify('broken.zip', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ whole: false, entries: 4, broken: [{ rule: 'body', n: 3, kind: 'note' }] })
  })
  test('a folder into which it was unpacked is checked as well', async () => {
    const unpacked = folder.file('unpacked')
    for (const [name, bytes] of files) {
      mkdirSync(join(unpacked, name, '..'), { recursive: true })
      writeFileSync(join(unpacked, name), bytes)
    }
    expect((await verify('unpacked')).code).toBe(0)
    expect((await verify('unpacked/')).code).toBe(0)
    writeFileSync(join(unpacked, 'index.html'), 'She said nothing.')
    const { code, out } = await verify('unpacked')
    expect([code, out.split('\n')[0]]).toEqual([1, 'A file is not as it was written: index.html'])
  })
  test('it names the witnesses that signed for it, of those whose keys one knows', async () => {
    const [asha, bodh] = [3, 4].map((n) => signerOf(`w${n}.example/w`, COSIGNATURE, new Uint8Array(32).fill(n)))
    if (!asha || !bodh) throw new Error('two witnesses')
    const given = await aBundle({ entries: 2 })
    const line = await cosignText(parseNote(given.checkpoint).text, asha, 1_800_000_000)
    const cosigned = await stated({ ...given, checkpoint: withCosignatures(given.checkpoint, [line]) })
    const zip = writeZip(Array.from(await filesOf(cosigned), ([name, bytes]) => ({ name, bytes })))
    writeFileSync(folder.file('cosigned.zip'), zip)
    const keys = [asha, bodh].flatMap((it) => ['--key', formatVerifierKey(it.key)])
    const { code, out } = await verify('cosigned.zip', '--json', ...keys)
    expect([code, JSON.parse(out).witnesses]).toEqual([0, ['w3.example/w']])
    expect((await verify('cosigned.zip', ...keys)).out).toContain('Witnesses that signed: w3.example/w')
  })
  test('it can be held to the key one knows', async () => {
    const key = `${logSigner.key.name}+${logSigner.key.id}+${Buffer.concat([Buffer.of(1), logSigner.key.publicKey]).toString('base64')}`
    writeFileSync(folder.file('key'), `${key}\n`)
    expect((await verify('whole.zip', '--key', folder.file('key'))).code).toBe(0)
    const other = formatVerifierKey(signerOf(logSigner.key.name, 1, new Uint8Array(32).fill(9)).key)
    expect((await verify('whole.zip', '--key', key.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).code).toBe(2)
    expect(await verify('whole.zip', '--key', other)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The log did not sign this.'),
    })
    expect((await verify('whole.zip', '--key', 'nothing')).code).toBe(2)
    expect((await verify('whole.zip', '--key', key, '--key', other)).code).toBe(2)
  })
})
