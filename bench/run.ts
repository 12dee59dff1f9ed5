// `npm run bench -- <name> [--json]`: measures one thing and prints it; with --json the last line is JSON. bench/baseline.json holds what
// was measured last, with the machine it was measured on. This is not a test: nothing fails for being slow.
import { cpus, totalmem } from 'node:os'

export type Result = Readonly<Record<string, number | string>>

const BENCHES: Readonly<Record<string, () => Promise<{ bench: () => Promise<Result> }>>> = {
  access: () => import('./packets/access.ts'),
  append: () => import('./append.ts'),
  push: () => import('./push.ts'),
  law: () => import('./law.ts'),
  list: () => import('./list.ts'),
  open: () => import('./open.ts'),
  pull: () => import('./pull.ts'),
  verify: () => import('./verify.ts'),
  large: () => import('./large.ts'),
  log: () => import('./log/log.ts'),
  weight: () => import('./weight.ts'),
}

const names = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const json = process.argv.includes('--json')
const wanted = names.length > 0 ? names : Object.keys(BENCHES)
const unknown = wanted.filter((it) => !BENCHES[it])
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}

const all: Record<string, Result> = {}
for (const name of wanted) {
  const measured = await (await BENCHES[name]?.())?.bench()
  if (!measured) continue
  all[name] = measured
  console.log(`\n${name}`)
  for (const [what, value] of Object.entries(measured)) console.log(`  ${what.padEnd(44)} ${value}`)
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
if (json) console.log(JSON.stringify({ machine, ...all }))
process.exit(0)
