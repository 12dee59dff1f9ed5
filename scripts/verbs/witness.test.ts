// The verb as people run it: alone in a folder, killed in the middle, and never for two histories.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatAddCheckpoint } from '../../record/src/index.ts'
import { testFolder } from '../../server/src/platform/test-database.ts'
import { type ALog, aLog } from '../witness/a-log.ts'

const script = join(import.meta.dirname, '../sajha.ts')
let folder: ReturnType<typeof testFolder>
let log: ALog
beforeAll(async () => {
  folder = testFolder()
  log = await aLog()
})
afterAll(() => {
  log.close()
  folder.remove()
})

type Running = { readonly child: ChildProcess; readonly url: string; readonly said: () => string }

const env = { ...process.env, SAJHA_DATA: '', NODE_NO_WARNINGS: '1' }
const starts = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [script, 'witness', '--data', folder.file('w'), ...args], { env })
  let said = ''
  for (const it of [child.stdout, child.stderr]) it?.on('data', (part) => (said += part))
  return { child, said: () => said }
}

const running = async (...args: readonly string[]): Promise<Running> => {
  const { child, said } = starts('--port', '0', ...args)
  for (let turn = 0; turn < 400 && !/answers at/.test(said()); turn++) await setTimeout(25)
  return { child, said, url: /http:\S+:\d+/.exec(said())?.[0] ?? '' }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(child.exitCode),
  )

const leaves = (count: number, salt: string) => Array.from({ length: count }, (_, n) => `leaf ${n}${n > 2 ? salt : ''}`)

test('looking once, it prints its key and what it found, and remembers its logs', async () => {
  await log.serve(leaves(3, ''))
  const first = starts('--once', '--name', 'asha.example/w', '--log', log.url, log.key)
  expect(await ended(first.child)).toBe(0)
  expect(first.said()).toMatch(/^asha\.example\/w\+[0-9a-f]{8}\+B/)
  expect(first.said()).toContain('example.com/log: it has only grown (signed for 3 entries)')
  await log.serve(leaves(1, ' back'))
  const second = starts('--once')
  expect(await ended(second.child)).toBe(1)
  expect(second.said()).toContain('it told two stories')
  await log.serve(leaves(3, ''))
})

test('asked wrongly, it says so', async () => {
  for (const [args, code, sentence] of [
    [['--log', log.url], 2, /--log is followed by/],
    [['--log', 'ftp://x', log.key], 2, /no address of a log/],
    [['--log', log.url, 'nothing'], 3, /no key of a log/],
    [['--port', 'x'], 2, /--port is a number/],
    [['--name', 'another', '--once'], 3, /keeps that name/],
  ] as const) {
    const { child, said } = starts(...args)
    expect([args, await ended(child)]).toEqual([args, code])
    expect(said()).toMatch(sentence)
  }
})

type Signed = { readonly size: number; readonly story: string }

/** Offers one story, growing by a leaf at a time, until it is refused or nobody answers; what was signed, in full, is noted. */
const offers = async (url: string, story: string, first: number, signed: Signed[]): Promise<void> => {
  let [size, old] = [first, 3]
  for (;;) {
    const tree = leaves(size, story)
    const body = formatAddCheckpoint({ oldSize: old, proof: log.proof(old, tree), note: await log.note(tree) })
    const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body }).catch(() => null)
    const text = await answer?.text().catch(() => null)
    if (!answer || !text || answer.status === 422) return
    if (answer.status === 200) signed.push({ size, story })
    old = answer.status === 200 ? size : Number(text)
    size = Math.max(size, old) + 1
  }
}

test('killed at any moment, it never signs for two histories', async () => {
  const signed: Signed[] = []
  for (let kill = 0; kill < 6; kill++) {
    const { child, url } = await running('--every', '86400')
    const offering = [' a', ' b'].map((story) => offers(url, story, 4, signed))
    await setTimeout(30 + kill * 45)
    child.kill('SIGKILL')
    await Promise.all([ended(child), ...offering])
  }
  expect(signed.length).toBeGreaterThan(6)
  expect(new Set(signed.map((it) => it.story)).size).toBe(1)
  const sizes = signed.map((it) => it.size)
  expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b))
})
