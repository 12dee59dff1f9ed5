// The SQL of the practice house: whether anything is in it, and emptying it. The owner's login, since nobody else may delete.
import type { Database } from '../platform/database.ts'

export const isEmpty = async (db: Database): Promise<boolean> => {
  const { rows } = await db.owner.query('select 1 from book limit 1')
  return rows.length === 0
}

/** Every table but those that say what this database is. One statement, one transaction: all of it or nothing. */
export const emptyPractice = async (db: Database): Promise<void> => {
  if (!/practice|test_/.test(db.name)) throw new Error('only the practice database is ever emptied')
  const { rows } = await db.owner.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename not in ('migration', 'platform_check')`,
  )
  await db.owner.query(`truncate ${rows.map((it) => it.name).join(', ')} restart identity cascade`)
}
