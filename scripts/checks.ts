// The checks of this house, by the name a failure prints. Each is a tool run once over the whole repository.
import { spawn } from 'node:child_process'

const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '.'],
  ['types', 'tsc', '--noEmit'],
  ['layers', 'depcruise', 'record/src', 'server/src', 'app/src', '--config', '.dependency-cruiser.mjs'],
  ['unused', 'knip'],
]

/** Runs a tool with its output shown; resolves with its exit code. */
export const run = (command: string, args: readonly string[], quiet = false): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] })
    const kept: Buffer[] = []
    child.stdout?.on('data', (it: Buffer) => kept.push(it))
    child.stderr?.on('data', (it: Buffer) => kept.push(it))
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })

/** True when all pass. Two at a time: the tools are single-threaded for most of their time. */
export const runChecks = async (): Promise<boolean> => {
  const waiting = [...CHECKS]
  const failed: string[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, ...args] = next
      const started = performance.now()
      const code = await run(command, args, true)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'good ' : 'WRONG'}  ${name} (${seconds} s)`)
      if (code !== 0) failed.push(name)
    }
  }
  await Promise.all([worker(), worker()])
  return failed.length === 0
}
