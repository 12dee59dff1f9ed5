// A witness and the logs it watches: honest ones, ones that fork, fall silent or were put back, and its own bad days.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cosignedCheckpoint, formatAddCheckpoint, parseVerifierKey } from '../../record/src/index.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import { testFolder } from '../../server/src/platform/test-database.ts'
import { type ALog, aLog } from './a-log.ts'
import { type Witness, witnessOf } from './cosign.ts'
import { round } from './follow.ts'
import { openKeep } from './keep.ts'
import { listen } from './listen.ts'

let folder: ReturnType<typeof testFolder>
let log: ALog
let witness: Witness
let clock = 1_800_000_000

const open = async () => {
  witness = witnessOf(await openKeep(folder.file('w'), 'asha.example/w'), () => clock)
  if (witness.keep.state().logs.length === 0)
    witness.keep.put({ ...witness.keep.state(), logs: [{ url: log.url, key: log.key, held: null, heldAt: null }] })
}
beforeEach(async () => {
  folder = testFolder()
  log = await aLog()
  clock = 1_800_000_000
  await open()
})
afterEach(() => {
  witness.keep.close()
  log.close()
  folder.remove()
})

const leaves = (count: number, salt = '') => Array.from({ length: count }, (_, n) => `leaf ${n}${n > 200 ? salt : ''}`)
const how = () => witness.seen(log.origin)?.how
const held = () => witness.keep.state().logs[0]?.held?.split('\n')[1]
const evidence = () => (existsSync(folder.file('w', 'evidence')) ? readdirSync(folder.file('w', 'evidence')) : [])
const cosigners = async (note: string) =>
  (
    await cosignedCheckpoint(
      note,
      { origin: log.origin, keys: [parseVerifierKey(log.key)] },
      [parseVerifierKey(witness.keep.key)],
      verifyEd25519,
    )
  )?.cosigned

test('it looks, signs for what has only grown over tiles, and brings its cosignature to the log', async () => {
  for (const size of [0, 3, 256, 300, 300, 5000]) {
    await log.serve(leaves(size))
    await round(witness)
    expect([how(), held()]).toEqual(['good', String(size)])
  }
  expect(log.brought).toHaveLength(6)
  expect((await cosigners(log.brought.at(-1) ?? ''))?.length).toBe(1)
  expect(evidence()).toEqual([])
})

test('a log that forks is not signed for, and both signed checkpoints lie in a file', async () => {
  await log.serve(leaves(300))
  await round(witness)
  await log.serve(leaves(400, ' of another story'))
  await round(witness)
  await round(witness)
  expect([how(), held()]).toEqual(['fork', '300'])
  const [file = ''] = evidence()
  expect(evidence()).toHaveLength(1)
  const kept = JSON.parse(readFileSync(folder.file('w', 'evidence', file), 'utf8'))
  expect(kept).toMatchObject({
    format: 'sajha-fork/1',
    origin: log.origin,
    why: 'not-consistent',
    held: expect.stringContaining('\n300\n'),
    offered: await log.note(leaves(400, ' of another story')),
  })
})

test('a log that was put back is told from a server that is a moment behind', async () => {
  await log.serve(leaves(400))
  await round(witness)
  // The tiles of 400 leaves are all there; only the checkpoint is older.
  await log.serve(leaves(400))
  const older = await log.note(leaves(300))
  const asked = await witness.answer(formatAddCheckpoint({ oldSize: 300, proof: [], note: older }))
  expect([asked.status, asked.body, asked.type]).toEqual([409, '400\n', 'text/x.tlog.size'])
  await log.serve(leaves(300))
  await round(witness)
  expect([how(), held()]).toEqual(['fork', '400'])
  expect(JSON.parse(readFileSync(folder.file('w', 'evidence', evidence()[0] ?? ''), 'utf8')).why).toBe('shorter')
})

test('a log that is away, or signs with another key, is said to be, and nothing is lost', async () => {
  await log.serve(leaves(9))
  await round(witness)
  await log.serve(null)
  await round(witness)
  expect([how(), held()]).toEqual(['away', '9'])
  const other = await aLog()
  await other.serve(leaves(10))
  witness.keep.put({
    ...witness.keep.state(),
    logs: witness.keep.state().logs.map((it) => ({ ...it, url: other.url })),
  })
  await round(witness)
  expect([how(), held(), evidence()]).toEqual(['refused', '9', []])
  other.close()
})

test('a stranger who sends a good checkpoint with a bad proof makes no evidence against the log', async () => {
  await log.serve(leaves(9))
  await round(witness)
  const note = await log.note(leaves(12))
  const wrong = formatAddCheckpoint({ oldSize: 9, proof: [new Uint8Array(32)], note })
  expect((await witness.answer(wrong)).status).toBe(422)
  expect([how(), evidence()]).toEqual(['good', []])
  const right = formatAddCheckpoint({ oldSize: 9, proof: log.proof(9, leaves(12)), note })
  expect((await witness.answer(right)).status).toBe(200)
})

test('of two histories that arrive at once it signs one', async () => {
  await log.serve(leaves(201))
  await round(witness)
  const stories = [leaves(210, ' a'), leaves(210, ' b')]
  const asks = await Promise.all(
    stories.map(async (it) =>
      formatAddCheckpoint({ oldSize: 201, proof: log.proof(201, it), note: await log.note(it) }),
    ),
  )
  const answers = await Promise.all([...asks, ...asks].map((it) => witness.answer(it)))
  // Signed once; the same again names an old size that is past, and the other story is kept as evidence.
  expect(answers.map((it) => it.status)).toEqual([200, 409, 409, 409])
  expect(evidence()).toHaveLength(1)
})

test('a clock that was put back does not put a cosignature back', async () => {
  await log.serve(leaves(3))
  await round(witness)
  clock -= 86_400
  await log.serve(leaves(4))
  await round(witness)
  const times = await Promise.all(log.brought.map(async (it) => (await cosigners(it))?.[0]?.signedAt))
  expect(times).toEqual([1_800_000_000, 1_800_000_000])
})

test('what it remembers stands after a restart, and two may not share a folder', async () => {
  await log.serve(leaves(5))
  await round(witness)
  const { key } = witness.keep
  await expect(openKeep(folder.file('w'), undefined)).rejects.toThrow(/already running/)
  witness.keep.close()
  await open()
  expect([witness.keep.key, held()]).toEqual([key, '5'])
})

test.each([
  ['forgotten', (file: string) => rmSync(file), /is missing/],
  ['cut off', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 90)), /cannot be read/],
  ['emptied', (file: string) => writeFileSync(file, ''), /cannot be read/],
  [
    'changed',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('\\n5\\n', '\\n4\\n')),
    /not signed/,
  ],
] as const)('a memory that was %s is not gone on with', async (_, harm, sentence) => {
  await log.serve(leaves(5))
  await round(witness)
  witness.keep.close()
  harm(folder.file('w', 'state.json'))
  await expect(openKeep(folder.file('w'), undefined)).rejects.toThrow(sentence)
  // Its lock was given back: once the last copy is there again it can be opened.
  rmSync(folder.file('w'), { recursive: true })
  await open()
})

test('a key that was lost is not made anew under a memory of what it signed', async () => {
  await log.serve(leaves(5))
  await round(witness)
  witness.keep.close()
  rmSync(join(folder.file('w'), 'keys', 'witness.pem'))
  await expect(openKeep(folder.file('w'), undefined)).rejects.toThrow(/The key .* is missing/)
  rmSync(folder.file('w'), { recursive: true })
  await open()
})

test('over HTTP it answers checkpoints, shows its page in three languages, and takes nothing long or strange', async () => {
  await log.serve(leaves(5))
  const server = await listen(witness, 0, '127.0.0.1', () => {})
  const at = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const body = formatAddCheckpoint({ oldSize: 0, proof: [], note: await log.note(leaves(5)) })
  const post = async (text: string) => fetch(`${at}/add-checkpoint`, { method: 'POST', body: text })
  expect((await post(body)).status).toBe(200)
  const again = await post(body)
  expect([again.status, again.headers.get('content-type'), await again.text()]).toEqual([
    409,
    'text/x.tlog.size',
    '5\n',
  ])
  expect((await post('x'.repeat(70_000))).status).toBe(413)
  expect((await fetch(`${at}/add-checkpoint`)).status).toBe(405)
  expect((await fetch(`${at}/elsewhere`)).status).toBe(404)
  expect(await (await fetch(`${at}/key`)).text()).toBe(`${witness.keep.key}\n`)
  for (const [language, word] of [
    ['en', 'Witness'],
    ['hi', 'साक्षी'],
    ['ne', 'हस्ताक्षर'],
  ]) {
    const page = await (await fetch(`${at}/?language=${language}`)).text()
    expect(page).toContain(word)
    expect(page).toContain(log.origin)
  }
  server.closeAllConnections()
  server.close()
})
