import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { openDataFolder } from './data-folder.ts'
import { testFolder } from './test-database.ts'

const module = JSON.stringify(`${import.meta.dirname}/data-folder.ts`)

/** A process that opens the folder when told to, says how it went, and then stays. */
const opener = `
  import { openDataFolder } from ${module}
  process.stdin.once('data', () => {
    try { openDataFolder(process.argv[1]); console.log('has it') } catch (error) { console.log(error.message) }
  })
  console.log('ready')`

async function startOpener(path: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', opener, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => String((await said.next()).value)
  await next()
  return { child, tryNow: () => child.stdin.write('go\n'), answer: next }
}

async function kill(child: ChildProcess) {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

test('of many simultaneous starts on one folder exactly one has it, and the others name it', async () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  for (let round = 0; round < 3; round++) {
    const openers = await Promise.all(Array.from({ length: 4 }, () => startOpener(folder.file('data'))))
    for (const { tryNow } of openers) tryNow()
    const answers = await Promise.all(openers.map(({ answer }) => answer()))
    expect(answers.filter((answer) => answer === 'has it')).toHaveLength(1)
    const refused = answers.filter((answer) => answer !== 'has it')
    for (const answer of refused) expect(answer).toMatch(/^Sajha is already running on .+ \(process (\d+|unknown)\)/)
    // All die without giving anything back, and the next round finds the folder free.
    await Promise.all(openers.map(({ child }) => kill(child)))
  }
})

test('a folder whose holder was killed is free at once', async () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  const holder = await startOpener(folder.file('data'))
  holder.tryNow()
  expect(await holder.answer()).toBe('has it')
  expect(() => openDataFolder(folder.file('data'))).toThrow(`(process ${holder.child.pid})`)
  await kill(holder.child)
  openDataFolder(folder.file('data')).close()
})
