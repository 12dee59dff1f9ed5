// Runs what was planned of one task, or of all of these, due or not, and takes it off; what that plans in turn waits.
import type { House } from '../house.ts'
import type { Payload, Task } from '../platform/jobs.ts'

export type PlannedJob = { readonly task: string; readonly payload: Payload; readonly run_at: string }

export const runsJobs = async (
  house: House,
  tasks: Readonly<Record<string, Task>>,
  task?: string,
): Promise<readonly PlannedJob[]> => {
  const { rows } = await house.db.owner.query<PlannedJob & { readonly id: string }>(
    `select j.id, t.identifier as task, j.payload, to_char(j.run_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as run_at
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = any($1) order by j.id`,
    [task === undefined ? Object.keys(tasks) : [task]],
  )
  await house.db.owner.query('delete from graphile_worker._private_jobs where id = any($1)', [rows.map((it) => it.id)])
  for (const it of rows) await tasks[it.task]?.(it.payload, { id: it.id, attempt: 1 })
  return rows
}
