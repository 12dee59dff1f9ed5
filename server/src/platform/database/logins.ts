/**
 * Who logs in to the database. `sajha_reads` and `sajha_keeps` serve requests: they own nothing, cannot bypass row-level security
 * and are members of nobody. The owner migrates and owns the definer functions; on the embedded server it is `sajha_owner`, no
 * superuser either; with DATABASE_URL it is the user named there. Roles belong to the server, so all its databases share them.
 */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type DataFolder, keptSecret } from '../data-folder.ts'
import type { Login } from '../postgres.ts'
import { errorCode, StartRefused } from '../process.ts'
import type { Logins } from './pools.ts'
import type { Server } from './server.ts'

const roles = { owner: 'sajha_owner', reads: 'sajha_reads', keeps: 'sajha_keeps' } as const

/** The three logins; ours have passwords kept in the data folder, made the first time. */
export function keptLogins(server: Server, folder: Pick<DataFolder, 'file'>): Logins {
  const make = () => randomBytes(24).toString('base64url')
  const text = keptSecret(folder.file('keys', 'database-roles.json'), () =>
    JSON.stringify({ owner: make(), reads: make(), keeps: make() }),
  )
  const passwords = JSON.parse(text) as Record<keyof Logins, string>
  const login = (role: keyof Logins): Login => ({ user: roles[role], password: passwords[role] })
  const owner = server.kind === 'own' ? server.admin : login('owner')
  return { owner, reads: login('reads'), keeps: login('keeps') }
}

const powerless = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION NOBYPASSRLS'

/** Makes the roles where missing, and lets them in with our passwords. Throws `StartRefused`. */
export async function ensureLogins(admin: pg.Client, server: Server, { owner, reads, keeps }: Logins): Promise<void> {
  for (const login of server.kind === 'own' ? [reads, keeps] : [owner, reads, keeps])
    await ensureLogin(admin, server, login)
  await refusePowerful(admin)
}

async function ensureLogin(admin: pg.Client, server: Server, login: Login): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [login.user])
  const password = `PASSWORD ${pg.escapeLiteral(login.password)}`
  try {
    if (rowCount === 0) await admin.query(`CREATE ROLE ${login.user} ${powerless} ${password}`)
    else if (!(await canLogIn(server, login))) await admin.query(`ALTER ROLE ${login.user} LOGIN ${password}`)
  } catch (error) {
    // Another process of ours made it first.
    if (['42710', '23505'].includes(errorCode(error) ?? '')) return
    if (errorCode(error) !== '42501') throw error
    throw new StartRefused(
      'The user in DATABASE_URL needs the right to make roles; as an administrator of that PostgreSQL run: ALTER ROLE … CREATEROLE.',
    )
  }
}

async function canLogIn(server: Server, login: Login): Promise<boolean> {
  const client = new pg.Client(server.settings(login, server.home))
  try {
    await client.connect()
    return true
  } catch (error) {
    // Refused for another reason than the password: the role is in order, its right to this database comes later.
    return errorCode(error) !== '28P01'
  } finally {
    await client.end().catch(() => {})
  }
}

/** The gate for reads is row-level security; a role that walks around it would make every promise of ours untrue. */
async function refusePowerful(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>(
    `select r.rolname from pg_roles r where r.rolname in ('${roles.reads}', '${roles.keeps}')
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
        or exists (select from pg_auth_members m where m.member = r.oid))`,
  )
  const [role] = rows
  if (role) {
    throw new StartRefused(
      `The database role ${role.rolname} has rights that let it read past row-level security; drop it and Sajha makes it anew.`,
    )
  }
}
