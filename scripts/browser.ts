/**
 * A Chromium for tests and papers, and the fonts without which Hindi and Nepali would be empty boxes. What the machine has is used;
 * what is missing is installed, by apt where that is allowed. `node scripts/browser.ts` prints the path.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macOnly = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium that starts; installed now if there is none. SAJHA_BROWSER names another.
 * Throws an Error of one sentence where none can be had.
 */
export async function findBrowser(): Promise<string> {
  const { SAJHA_BROWSER: chosen } = process.env
  if (chosen && !starts(chosen)) throw new Error(`SAJHA_BROWSER names ${chosen}, which does not start.`)
  const browser = chosen ?? installed() ?? (await install())
  ensureFonts()
  return browser
}

function installed(): string | null {
  const { PATH = '' } = process.env
  const folders = ['/usr/bin', ...PATH.split(delimiter), '/snap/bin']
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...macOnly].find((path) => existsSync(path) && starts(path)) ?? null
}

function starts(path: string): boolean {
  return succeeds(path, ['--version'])
}

async function install(): Promise<string> {
  const byApt = apt(['chromium', ...fontPackages]) ? installed() : null
  const browser = byApt ?? (await installByPlaywright())
  if (browser) return browser
  throw new Error(
    'There is no Chromium and it could not be installed; install Chromium or Chrome, or set SAJHA_BROWSER to the path of one.',
  )
}

async function installByPlaywright(): Promise<string | null> {
  say('Installing Chromium for the tests.')
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  if (!existsSync(path)) succeeds('npx', ['playwright-core', 'install', 'chromium'], 'inherit')
  return existsSync(path) && starts(path) ? path : null
}

// ---------------------------------------------------------------- fonts

const fontPackages = ['fonts-noto-core', 'fonts-noto-ui-core']

/** Devanagari can be drawn. macOS brings its own. */
function ensureFonts(): void {
  if (process.platform !== 'linux' || hasDevanagari()) return
  if (apt(['fontconfig', ...fontPackages]) && hasDevanagari()) return
  throw new Error(
    'There is no font for Hindi and Nepali; install Noto Sans Devanagari (on Debian and Ubuntu: apt-get install fonts-noto-core).',
  )
}

function hasDevanagari(): boolean {
  return output('fc-list', [':lang=hi', 'family']).length > 0
}

// ---------------------------------------------------------------- reading what was printed

/** The path of pdftotext, with which tests read a printed paper back; installed now if there is none. Throws an Error of one sentence. */
export function findPdfReader(): string {
  const { PATH = '' } = process.env
  const found = () =>
    ['/usr/bin', ...PATH.split(delimiter)].map((it) => join(it, 'pdftotext')).find((it) => existsSync(it))
  const path = found() ?? (apt(['poppler-utils']) ? found() : undefined)
  if (path) return path
  throw new Error(
    'There is no pdftotext to read printed papers with; install poppler (on Debian and Ubuntu: poppler-utils).',
  )
}

// ---------------------------------------------------------------- apt

/** False where there is no apt or no right to use it; then nothing was tried. */
function apt(packages: string[]): boolean {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (!succeeds('apt-get', ['--version'])) return false
  if (rights.length > 0 && !succeeds('sudo', ['-n', 'true'])) return false
  say(`Installing ${packages.join(', ')}.`)
  const asRoot = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const [command, ...before] = [...rights, ...asRoot] as [string, ...string[]]
  const run = (...args: string[]) => succeeds(command, [...before, ...args], 'inherit')
  // An old list may still do; what cannot be fetched is said by the second.
  run('update', '-q')
  return run('install', '-y', '-q', '--no-install-recommends', ...packages)
}

/** Their output goes to standard error: standard output carries the path and nothing else. */
function succeeds(command: string, args: string[], show: 'ignore' | 'inherit' = 'ignore'): boolean {
  const output = show === 'inherit' ? 2 : 'ignore'
  return spawnSync(command, args, { stdio: ['ignore', output, output] }).status === 0
}

/** What a command prints; nothing where it is missing. */
function output(command: string, args: string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? ''
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

if (import.meta.main) {
  try {
    process.stdout.write(`${await findBrowser()}\n`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
