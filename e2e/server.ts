// A whole Sajha for journeys and bad days: its own process, data folder and port, started and stopped as `npm start` does it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..')

export type Running = {
  readonly folder: string
  readonly port: number
  readonly url: string
  /** The one-time link to set up the first organisation; null once there is one. */
  readonly setUp: string | null
  /** The process of PostgreSQL's postmaster now. */
  postmaster(): number
  /** Ends it without warning, as a power cut would; the data folder stays. */
  kill(): Promise<void>
  /** Ends it as Ctrl-C does; resolves with the exit code. The data folder stays. */
  stop(): Promise<number>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const healthy = async (url: string, server: ChildProcess, said: () => string): Promise<void> => {
  for (let tried = 0; tried < 600; tried++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}:\n${said()}`)
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    // It answers before it says where it is and how to set it up.
    if (answer?.ok && said().includes('Sajha is at')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the server did not come up:\n${said()}`)
}

/** Starts on a folder: a new one, or one that an earlier start left behind. The app it serves is that of the code as it stands. */
export const startServer = async (given: { folder?: string; port?: number } = {}): Promise<Running> => {
  spawnSync(process.execPath, ['scripts/ready.mjs', '--build-app'], { cwd: repository, stdio: 'inherit' })
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'sajha-e2e-'))
  const port = given.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const env = { ...process.env, SAJHA_DATA: folder, SAJHA_PORT: String(port), SAJHA_URL: url }
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (it: Buffer) => (said += String(it)))
  const gone = new Promise<number>((resolve) => server.on('exit', (code) => resolve(code ?? -1)))
  await healthy(url, server, () => said)
  return {
    folder,
    port,
    url,
    setUp: /http\S+set-up#[\w-]+/.exec(said)?.[0] ?? null,
    postmaster: () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    kill: async () => {
      server.kill('SIGKILL')
      await gone
    },
    stop: async () => {
      server.kill('SIGTERM')
      return gone
    },
  }
}

/** Tells the story of the practice district in it. */
export const openPractice = async ({ url }: Running, language: 'en' | 'hi' = 'en'): Promise<void> => {
  const { ok, status } = await fetch(`${url}/practice/v1/practice`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language }),
  })
  if (!ok) throw new Error(`the practice district did not open: ${status}`)
}

/** A server of its own, with the practice district open. */
export const startPractice = async (language: 'en' | 'hi' = 'en'): Promise<Running> => {
  const running = await startServer()
  await openPractice(running, language)
  return running
}

export const removeFolder = (it: Running): void => rmSync(it.folder, { recursive: true, force: true })
