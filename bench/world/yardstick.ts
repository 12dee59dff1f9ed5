// PostgreSQL's own pgbench as the yardstick: single-row inserts of 1 kB at 8 clients, on the same server in the same run. It takes turns
// with what is measured, because a shared machine is never the same for long. Ratios travel between machines; absolute numbers do not.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../run.ts'
import type { World } from './open-world.ts'

const YARDSTICK = 'insert into yardstick (body) values (repeat(md5(random()::text), 32));\n'

/** In transactions a second. Throws where pgbench is not installed. */
const pgbench = async (world: World, seconds = 3): Promise<number> => {
  const script = join(world.folder, 'yardstick.sql')
  writeFileSync(script, YARDSTICK)
  await world.sql('create table if not exists yardstick (id bigserial primary key, body text)')
  const { superuser, socketFolder, port } = world.postgres
  const { stdout, stderr, error } = spawnSync(
    'pgbench',
    [
      '-n',
      '-f',
      script,
      '-c',
      '8',
      '-j',
      '2',
      '-T',
      String(seconds),
      '-h',
      socketFolder,
      '-p',
      String(port),
      '-U',
      superuser.user,
      'sajha',
    ],
    { env: { ...process.env, PGPASSWORD: superuser.password }, encoding: 'utf8' },
  )
  if (error)
    throw new Error('pgbench is needed for this benchmark; it comes with PostgreSQL (Debian: postgresql-contrib)')
  const found = /tps = ([\d.]+)/.exec(stdout)
  if (!found) throw new Error(`pgbench said: ${stderr}`)
  return Number(found[1])
}

/** The least, the middle and the most. */
export const spread = (all: readonly number[], digits = 0): string => {
  const sorted = all.toSorted((a, b) => a - b)
  const [least, middle, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((i) => sorted[i] ?? 0)
  return [least, middle, most].map((it) => it?.toFixed(digits)).join(' / ')
}

export const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

export type Round = { readonly perSecond: number; readonly server: number; readonly postgres: number }

/** How many a second `work` does, and what each costs the server and PostgreSQL in milliseconds of processor time. */
export const timed = async (world: World, count: number, work: () => Promise<unknown>): Promise<Round> => {
  const [before, started] = [world.processorTime(), performance.now()]
  await work()
  const seconds = (performance.now() - started) / 1000
  const after = world.processorTime()
  return {
    perSecond: count / seconds,
    server: (after.server - before.server) / count,
    postgres: (after.postgres - before.postgres) / count,
  }
}

/** Runs the rounds, each between two turns of pgbench and held against both. */
export const besidePgbench = async (
  world: World,
  rounds: number,
  target: string,
  round: (i: number) => Promise<Round>,
): Promise<Result> => {
  const yardsticks = [await pgbench(world)]
  const measured: Round[] = []
  for (let i = 0; i < rounds; i++) {
    measured.push(await round(i))
    yardsticks.push(await pgbench(world))
  }
  const rates = measured.map((it) => it.perSecond)
  const ratios = rates.map((it, i) => it / (((yardsticks[i] ?? 0) + (yardsticks[i + 1] ?? 0)) / 2))
  return {
    'sealed entries a second (least / middle / most)': spread(rates),
    'pgbench, inserts a second (least / middle / most)': spread(yardsticks),
    [`ratio (${target})`]: Number(middle(ratios).toFixed(3)),
    'ratio (least / middle / most)': spread(ratios, 3),
    'processor time an entry, ms: server, PostgreSQL': `${middle(measured.map((it) => it.server)).toFixed(2)}, ${middle(measured.map((it) => it.postgres)).toFixed(2)}`,
  }
}
