/**
 * Makes a checkout ready and runs something in it: `node scripts/ready.mjs [--build-app] [file.ts argument…]`.
 * Runs on any Node from 20 on and depends on nothing, because it is what installs everything else, our own Node included.
 * Does nothing that is already done: a second start costs a few milliseconds here.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...names) => join(repository, ...names)
const ownNode = at('node_modules', '.bin', 'node')
const environment = {
  ...process.env,
  PATH: [at('node_modules', '.bin'), process.env.PATH].join(delimiter),
  // The server stands beside PostgreSQL on a small machine: fewer pools of freed memory, a fifth less held at rest.
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
}

/** Says one sentence and ends. */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

function refusePlatform() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < 20)
    refuse(`Sajha needs Node 20 or newer to start, and this is Node ${process.versions.node}; install a newer one.`)
  if (!['linux', 'darwin'].includes(process.platform)) {
    refuse('Sajha runs on Linux and macOS; on Windows, start it inside the Windows Subsystem for Linux.')
  }
}

// ---------------------------------------------------------------- what is installed

const manifests = [
  'package-lock.json',
  'package.json',
  'record/package.json',
  'server/package.json',
  'app/package.json',
]

/** What was asked for, and for which machine: node_modules carried over from another platform is not ours. */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const name of manifests) if (existsSync(at(name))) hash.update(readFileSync(at(name)))
  return hash.digest('hex')
}

const stamp = at('node_modules', '.sajha-installed')

function isInstalled() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted()
  // Installed by hand: npm's own list is newer than everything that asked for it.
  const list = statSync(at('node_modules', '.package-lock.json'), { throwIfNoEntry: false })
  const isNewer = list && manifests.every((name) => !existsSync(at(name)) || statSync(at(name)).mtimeMs <= list.mtimeMs)
  return Boolean(isNewer) && nodeRuns()
}

function nodeRuns() {
  return spawnSync(ownNode, ['--version']).status === 0
}

function npm(...args) {
  // npm tells its children where it is; found by name otherwise.
  const script = process.env.npm_execpath
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  // Standard output belongs to what runs afterwards.
  const stdio = ['inherit', 2, 2]
  const done = spawnSync(command, [...before, ...args], { cwd: repository, stdio, env: environment })
  if (done.error) refuse('npm was not found; install it beside Node, then start again.')
  return done.status === 0
}

/** Installs what is missing. Ends the process with one sentence where that fails. */
export function install() {
  if (isInstalled()) {
    if (!existsSync(stamp)) writeFileSync(stamp, wanted())
    return
  }
  console.error('Installing what Sajha needs; this happens once and needs the internet.')
  // Included whatever NODE_ENV says: our Node and what builds the app are development dependencies. Their wish for a newer Node
  // than the one running npm is met by the one that is being installed. Nothing in the checkout is written.
  const plain = ['--no-fund', '--no-audit', '--loglevel=error', '--engine-strict=false', '--no-save']
  if (!npm('install', ...plain, '--include=dev', '--include=optional')) {
    refuse('Installing failed, see above; most often there is no network: connect this machine and start again.')
  }
  // Where install scripts are switched off, this one package is still given its own: it is what puts Node in place.
  if (!nodeRuns() && !(npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error') && nodeRuns())) {
    refuse(
      `There is no Node for ${process.platform} on ${process.arch} among npm's packages; Sajha cannot run on this machine.`,
    )
  }
  writeFileSync(stamp, wanted())
}

// ---------------------------------------------------------------- the app

const builtFrom = ['app', 'app/src', 'app/public', 'record/src', 'package-lock.json']

/** When anything under `path` last changed, or was added or removed; 0 where there is nothing. Milliseconds. */
export function newest(path, { deep = true } = {}) {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) return 0
  if (!status.isDirectory()) return status.mtimeMs
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => deep || entry.isFile())
  // A folder's own time says what was removed; the top of app/ changes with its dist and says nothing.
  return Math.max(deep ? status.mtimeMs : 0, ...inside.map((entry) => newest(join(path, entry.name))))
}

export function isStale(root = repository) {
  const built = statSync(join(root, 'app/dist/.built'), { throwIfNoEntry: false })
  if (!built) return true
  return builtFrom.some((name) => newest(join(root, name), { deep: name !== 'app' }) > built.mtimeMs)
}

/** Builds the app if anything it is made from is newer. The stamp is written last, so a build cut short is done again. */
export function buildApp() {
  if (!isStale()) return
  console.error('Building the app.')
  if (!npm('run', 'build', '--workspace', 'app')) refuse('The app could not be built, see above.')
  writeFileSync(at('app/dist/.built'), '')
}

// ---------------------------------------------------------------- running

/** Runs a file under our own Node and ends as it ends. */
function run(args) {
  // Room for new objects: what V8 takes by itself under load it gives back only much later.
  const child = spawn(ownNode, ['--max-semi-space-size=16', ...args], { stdio: 'inherit', env: environment })
  // A Ctrl-C reaches the child from the terminal too; it minds only the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () => refuse('The Node that Sajha brings does not start; remove node_modules and start again.'))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

function main([first, ...rest]) {
  refusePlatform()
  install()
  const build = first === '--build-app'
  if (build) buildApp()
  const args = build ? rest : [first, ...rest]
  if (args[0]) run(args)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
