// The SQL of ways to sign in: passkeys, passwords with their codes, and the challenges that browsers have to answer.
import { sql } from 'kysely'
import type { Database, Sql } from '../../../platform/database.ts'

/** Whose it is: one person in one organisation. */
export type Whose = { readonly person: string; readonly organisation: string }

export type PasskeyRow = Whose & {
  readonly id: Uint8Array
  /** COSE */
  readonly public_key: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

export type PasswordRow = Whose & {
  readonly salt: Uint8Array
  readonly hash: Uint8Array
  readonly memory: number
  readonly passes: number
  readonly one_time_sealed: Uint8Array
  readonly one_time_step: number
}

export type NewPassword = Omit<PasswordRow, 'person' | 'organisation'> & {
  /** Token of the user name. */
  readonly username: Uint8Array
  /** Tokens of the printed codes. */
  readonly printed: readonly Uint8Array[]
}

/** Throws PostgreSQL's 23505 when there is a passkey of that id. */
export const insertPasskey = async (
  tx: Sql,
  { person, organisation }: Whose,
  it: Omit<PasskeyRow, keyof Whose>,
  now: Temporal.Instant,
): Promise<void> => {
  await sql`insert into passkey (id, person, organisation, public_key, counter, transports, made_at)
    values (${it.id}, ${person}, ${organisation}, ${it.public_key}, ${it.counter}, ${it.transports}, ${now.toString()})`.execute(
    tx,
  )
}

/** Takes the place of an earlier password of this posting. Throws PostgreSQL's 23505 when the user name is somebody else's. */
export const replacePassword = async (
  tx: Sql,
  { person, organisation }: Whose,
  it: NewPassword,
  now: Temporal.Instant,
): Promise<void> => {
  await sql`delete from printed_code where person = ${person} and organisation = ${organisation}`.execute(tx)
  await sql`insert into password
      (person, organisation, username, salt, hash, memory, passes, one_time_sealed, one_time_step, made_at)
    values (${person}, ${organisation}, ${it.username}, ${it.salt}, ${it.hash}, ${it.memory}, ${it.passes},
      ${it.one_time_sealed}, ${it.one_time_step}, ${now.toString()})
    on conflict (person, organisation) do update set username = excluded.username, salt = excluded.salt,
      hash = excluded.hash, memory = excluded.memory, passes = excluded.passes,
      one_time_sealed = excluded.one_time_sealed, one_time_step = excluded.one_time_step, made_at = excluded.made_at`.execute(
    tx,
  )
  await sql`insert into printed_code (code, person, organisation)
    select code, ${person}, ${organisation} from unnest(${it.printed}::bytea[]) as code`.execute(tx)
}

/** Ways whose person never joined: a crash between keeping the way and sealing the entry that says who it belongs to. */
export const dropOrphans = async (db: Database, username: Uint8Array, madeBefore: Temporal.Instant): Promise<void> => {
  await sql`delete from password p where p.username = ${username} and p.made_at < ${madeBefore.toString()}
    and not exists (select 1 from member m where m.person = p.person)`.execute(db.keeps.sql)
}

export const dropWays = async (db: Database, { person, organisation }: Whose): Promise<void> => {
  await sql`with a as (delete from passkey where person = ${person} and organisation = ${organisation}),
      b as (delete from password where person = ${person} and organisation = ${organisation})
    delete from printed_code where person = ${person} and organisation = ${organisation}`.execute(db.keeps.sql)
}

export const usernameIsTaken = async (db: Database, username: Uint8Array): Promise<Whose | null> => {
  const { rows } = await sql<Whose>`select person, organisation from password where username = ${username}`.execute(
    db.keeps.sql,
  )
  return rows[0] ?? null
}

export const findPasskey = async (db: Database, id: Uint8Array): Promise<PasskeyRow | null> => {
  const { rows } = await sql<PasskeyRow>`select * from passkey where id = ${id}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

export const countPasskey = async (db: Database, id: Uint8Array, counter: number): Promise<void> => {
  await sql`update passkey set counter = ${counter} where id = ${id} and counter <= ${counter}`.execute(db.keeps.sql)
}

export const findPassword = async (db: Database, username: Uint8Array): Promise<PasswordRow | null> => {
  const { rows } = await sql<PasswordRow>`select * from password where username = ${username}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

/** True for whoever comes first with a code of this step; false for a code that was taken in the meantime. */
export const takeStep = async (db: Database, { person, organisation }: Whose, step: number): Promise<boolean> => {
  const { numAffectedRows } = await sql`update password set one_time_step = ${step}
    where person = ${person} and organisation = ${organisation} and one_time_step < ${step}`.execute(db.keeps.sql)
  return numAffectedRows === 1n
}

/** True once for each printed code. */
export const takePrintedCode = async (db: Database, { person, organisation }: Whose, code: Uint8Array) => {
  const { numAffectedRows } = await sql`delete from printed_code
    where code = ${code} and person = ${person} and organisation = ${organisation}`.execute(db.keeps.sql)
  return numAffectedRows === 1n
}

type KeptPasskey = PasskeyRow & { readonly made_at: string }
export type WaysRow = {
  readonly passkeys: readonly KeptPasskey[]
  readonly password: boolean
  readonly printed: number
}

export const findWays = async (db: Database, { person, organisation }: Whose): Promise<WaysRow> => {
  const passkeys = await sql<KeptPasskey>`
    select * from passkey where person = ${person} and organisation = ${organisation} order by made_at`.execute(
    db.keeps.sql,
  )
  const { rows } = await sql<{ password: boolean; printed: number }>`
    select exists (select 1 from password where person = ${person} and organisation = ${organisation}) as password,
      (select count(*) from printed_code where person = ${person} and organisation = ${organisation}) as printed`.execute(
    db.keeps.sql,
  )
  return { passkeys: passkeys.rows, password: rows[0]?.password === true, printed: rows[0]?.printed ?? 0 }
}

/** The rows of this posting are locked first, so that two who take away the last two passkeys do not both succeed. */
export const deletePasskey = (
  db: Database,
  { person, organisation }: Whose,
  id: Uint8Array,
): Promise<'deleted' | 'last' | 'unknown'> =>
  db.keeps.sql.transaction().execute(async (tx) => {
    const mine = await sql<{ it: boolean }>`select id = ${id} as it from passkey
      where person = ${person} and organisation = ${organisation} order by id for update`.execute(tx)
    const password =
      await sql`select 1 from password where person = ${person} and organisation = ${organisation}`.execute(tx)
    if (!mine.rows.some((row) => row.it)) return 'unknown'
    if (mine.rows.length + password.rows.length === 1) return 'last'
    await sql`delete from passkey where id = ${id}`.execute(tx)
    return 'deleted'
  })

type NewChallenge = {
  readonly ticket: Uint8Array
  readonly purpose: string
  readonly sealed: Uint8Array
  readonly expiresAt: string
}

/** Those that nobody answered in time go with the next one given. */
export const insertChallenge = async (db: Database, now: Temporal.Instant, it: NewChallenge): Promise<void> => {
  await sql`with gone as (delete from challenge where expires_at <= ${now.toString()})
    insert into challenge (ticket, purpose, secret_sealed, expires_at)
    values (${it.ticket}, ${it.purpose}, ${it.sealed}, ${it.expiresAt})`.execute(db.keeps.sql)
}

type SealedSecret = { readonly secret_sealed: Uint8Array }

export const takeChallenge = async (db: Database, ticket: Uint8Array, purpose: string, now: Temporal.Instant) => {
  const { rows } = await sql<SealedSecret>`delete from challenge
    where ticket = ${ticket} and purpose = ${purpose} and expires_at > ${now.toString()} returning secret_sealed`.execute(
    db.keeps.sql,
  )
  return rows[0]?.secret_sealed ?? null
}

export const findChallenge = async (db: Database, ticket: Uint8Array, purpose: string, now: Temporal.Instant) => {
  const { rows } = await sql<SealedSecret>`select secret_sealed from challenge
    where ticket = ${ticket} and purpose = ${purpose} and expires_at > ${now.toString()}`.execute(db.keeps.sql)
  return rows[0]?.secret_sealed ?? null
}

/** Runs `write` in one transaction. */
export const together = <T>(db: Database, write: (tx: Sql) => Promise<T>): Promise<T> =>
  db.keeps.sql.transaction().execute((tx) => write(tx))
