// A sheet from a drawer and a log over HTTP: they agree, until the log was rewritten or put back.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkCode, parseCheckpoint, parseNote } from '../../record/src/index.ts'
import { sajha } from '../sajha.ts'
import { type ALog, aLog } from '../witness/a-log.ts'

let log: ALog
beforeAll(async () => {
  log = await aLog()
})
afterAll(() => log.close())

const leaves = (count: number, salt = '') => Array.from({ length: count }, (_, n) => `leaf ${n}${n > 200 ? salt : ''}`)

const check = async (text: string, key = log.key) => {
  const said: string[] = []
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((piece) => said.push(String(piece)) > 0)
  try {
    return [await sajha(['paper-root', 'check', log.url, '--key', key, '--text', text]), said.join('').trim()]
  } finally {
    vi.restoreAllMocks()
  }
}

test('what was printed agrees with the log, scanned or typed, also when the log has grown', async () => {
  const note = await log.note(leaves(300))
  const typed = `300 ${checkCode(parseCheckpoint(parseNote(note).text))}`
  for (const size of [300, 700]) {
    await log.serve(leaves(size))
    for (const it of [note, typed]) expect(await check(it)).toEqual([0, 'The paper and the log agree.'])
  }
})

test('a log that was rewritten, or put back, does not; and what is no sheet is said to be none', async () => {
  const note = await log.note(leaves(300))
  await log.serve(leaves(700, ' rewritten'))
  expect(await check(note)).toEqual([1, expect.stringContaining('They do not agree.')])
  await log.serve(leaves(250))
  expect(await check(note)).toEqual([1, expect.stringContaining('The paper has more entries')])
  expect((await check('hello'))[0]).toBe(2)
  await log.serve(null)
  expect(await check(note)).toEqual([3, expect.stringContaining('does not answer')])
  const other = await aLog()
  expect((await check(note, other.key))[0]).toBe(3)
  other.close()
})
