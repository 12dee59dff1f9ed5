// The SQL of devices.
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'

export type DeviceRow = {
  readonly id: string
  readonly person: string
  readonly organisation: string
  readonly public_key: Uint8Array
  readonly revoked_at: string | null
}

export const findDevice = async (db: Database, id: string): Promise<DeviceRow | null> => {
  const { rows } =
    await sql<DeviceRow>`select id, person, organisation, public_key, revoked_at from device where id = ${id}`.execute(
      db.keeps.sql,
    )
  return rows[0] ?? null
}

/** When one person's devices were last used, by their sessions. */
export const findDeviceUses = async (db: Database, person: string): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ device: string; used_at: string }>`
    select device, max(used_at) as used_at from session where person = ${person} and device is not null
    group by device`.execute(db.keeps.sql)
  return new Map(rows.map((it) => [it.device, it.used_at]))
}

/** The session signs with this device from now on. */
export const signOn = async (db: Database, token: Uint8Array, device: string): Promise<void> => {
  await sql`update session set device = ${device} where token = ${token}`.execute(db.keeps.sql)
}
