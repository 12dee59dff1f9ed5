/**
 * What is to be done later: rows in PostgreSQL, added in the transaction that makes them necessary, so that they happen if and only
 * if it committed. A job may run more than once and must not mind. Payloads hold ids only, never a name, a place or a topic.
 */
import { setTimeout } from 'node:timers/promises'
import { Logger, type Runner, run, runMigrations } from 'graphile-worker'
import { sql as text } from 'kysely'
import type { Pool } from 'pg'
import type { Database, Sql } from './database.ts'
import type { Log } from './log.ts'

/** The run of a job: `attempt` counts from 1. */
export type Job = { id: string; attempt: number }

/** Ids by their names. Empty where a job has none. */
export type Payload = Readonly<Record<string, string>>

/** Does one job. If it throws, the job is tried again later, more and more slowly, 25 times. */
export type Task = (payload: Payload, job: Job) => Promise<void>

export type Jobs = {
  /** Takes no new job, and waits for those under way. */
  stop(): Promise<void>
}

/** Milliseconds. */
const longestStop = 30_000

const schema = 'graphile_worker'
const quiet = new Logger(() => () => {})

type Options = {
  database: Pick<Database, 'keeps'>
  tasks: Readonly<Record<string, Task>>
  log: Log
  concurrency?: number
}

/** Runs jobs until stopped. If the database goes away, it begins again when it is back. */
export async function startJobs({ database, tasks, log, concurrency = 2 }: Options): Promise<Jobs> {
  const start = () =>
    run({
      pgPool: database.keeps.pool,
      schema,
      concurrency,
      noHandleSignals: true,
      logger: quiet,
      taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, adapt(task)])),
    })
  const stopping = new AbortController()
  let runner = listen(await start(), log)

  const watch = async () => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch((error: unknown) => log.bug('the jobs could not go on', error))
      await setTimeout(1000, undefined, { signal: stopping.signal }).catch(() => {})
      if (!stopping.signal.aborted) await restart()
    }
  }
  const restart = async () => {
    try {
      runner = listen(await start(), log)
      // Asked to stop while it came up.
      if (stopping.signal.aborted) await runner.stop()
    } catch (error) {
      log.bug('the jobs could not be started again', error)
    }
  }

  const watching = watch()
  return {
    stop: async () => {
      stopping.abort()
      // Throws where they had stopped by themselves already.
      const stopped = runner.stop().then(
        () => watching,
        () => watching,
      )
      // With the database gone, the library may wait minutes before it asks again; a stop does not wait with it.
      await Promise.race([stopped, setTimeout(longestStop, undefined, { ref: false })])
    },
  }
}

const isPayload = (it: unknown): it is Payload => typeof it === 'object' && it !== null

function adapt(task: Task) {
  return (payload: unknown, { job }: { job: { id: string; attempts: number } }) =>
    task(isPayload(payload) ? payload : {}, { id: String(job.id), attempt: job.attempts })
}

function listen(runner: Runner, log: Log): Runner {
  runner.events.on('job:error', ({ job, error }) =>
    log.bug('a job failed', error, { task: job.task_identifier, job: String(job.id), attempt: job.attempts }),
  )
  // The library remembers a failed first look at its tables for ever and would find no job again: what lost the database is
  // stopped, and another begun.
  runner.events.on('worker:getJob:error', () => setImmediate(() => runner.stop().catch(() => {})))
  return runner
}

export type Plan = {
  /** Not before this; at once if left out. */
  at?: Temporal.Instant
  /** One job of a key waits at a time: a later plan of the same key takes its place. */
  key?: string
  /** Jobs of one queue run one after the other. */
  queue?: string
}

/** Adds a job in the transaction of `sql`. */
export async function planJob(
  sql: Sql,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  plan: Plan = {},
): Promise<void> {
  await text`select graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, queue_name := ${plan.queue ?? null},
    run_at := coalesce(${plan.at?.toString() ?? null}::timestamptz, now()), job_key := ${plan.key ?? null})`.execute(
    sql,
  )
}

/** Makes or updates the job tables, as the owner, and lets `sajha_keeps` use them. Part of migrating. */
export async function prepareJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner, schema, logger: quiet })
  await owner.query(`
    grant usage on schema ${schema} to sajha_keeps;
    grant select, insert, update, delete on all tables in schema ${schema} to sajha_keeps;
    grant usage on all sequences in schema ${schema} to sajha_keeps;
    grant execute on all functions in schema ${schema} to sajha_keeps;
    do $$
    declare guarded record;
    begin
      -- The job tables have row-level security and no policy: closed to everybody but the owner until one is made.
      for guarded in
        select c.oid::regclass as name from pg_class c
        where c.relnamespace = '${schema}'::regnamespace and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'keeps')
      loop
        execute format('create policy keeps on %s to sajha_keeps using (true) with check (true)', guarded.name);
      end loop;
    end $$`)
}
