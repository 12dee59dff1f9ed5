// The SQL of time-stamps: the newest, and a new one.
import type { Database } from '../platform/database.ts'

export type StoredStamp = {
  readonly size: number
  readonly note: string
  readonly answer: Uint8Array
  readonly stampedAt: Temporal.Instant
  readonly askedAt: Temporal.Instant
}

type Row = { size: string; note: string; answer: Uint8Array; stamped_at: string; asked_at: string }

/** The newest stamp with the checkpoint it is over; null where there is none. */
export const newestStamp = async (db: Database): Promise<StoredStamp | null> => {
  const { rows } = await db.reads.pool.query<Row>(
    `select t.size, c.note, t.answer, to_json(t.stamped_at)#>>'{}' as stamped_at, to_json(t.asked_at)#>>'{}' as asked_at
       from time_stamp t join checkpoint c on c.size = t.size order by t.size desc limit 1`,
  )
  const [it] = rows
  if (!it) return null
  const instant = (said: string) => Temporal.Instant.from(said)
  return {
    size: Number(it.size),
    note: it.note,
    answer: it.answer,
    stampedAt: instant(it.stamped_at),
    askedAt: instant(it.asked_at),
  }
}

/** COMMIT POINT of a stamp: one row. A crash before it asks the authority again; the same checkpoint twice keeps the first. */
export const storeStamp = async (
  db: Database,
  it: { readonly size: number; readonly answer: Uint8Array; readonly stampedAt: string; readonly askedAt: string },
): Promise<void> => {
  await db.keeps.pool.query(
    'insert into time_stamp (size, answer, stamped_at, asked_at) values ($1, $2, $3, $4) on conflict do nothing',
    [it.size, it.answer, it.stampedAt, it.askedAt],
  )
}
