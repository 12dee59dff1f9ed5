/** The PostgreSQL we are to use, embedded or one's own, and how one logs in to a database on it. */
import type { ClientConfig } from 'pg'
import type { Login, PostgresAddress } from '../postgres.ts'
import { StartRefused } from '../process.ts'
import { types } from './types.ts'

/** `record` keeps real people; `practice` is the invented district, a database of its own beside it. */
export type Realm = 'record' | 'practice'

export type Server = {
  kind: 'embedded' | 'own'
  /** Who may make roles and databases. */
  admin: Login
  /** The database the admin works from. */
  home: string
  nameOf(realm: Realm): string
  settings(login: Login, database: string): ClientConfig
}

const session = { types, options: '-c timezone=UTC -c datestyle=ISO', application_name: 'sajha' }

export function embeddedServer({ socketFolder, port, superuser }: PostgresAddress): Server {
  return {
    kind: 'embedded',
    admin: superuser,
    home: 'postgres',
    nameOf: (realm) => (realm === 'record' ? 'sajha' : 'sajha_practice'),
    settings: (login, database) => ({ ...session, ...login, host: socketFolder, port, database, ssl: false }),
  }
}

/** @param databaseUrl postgres://user:password@host:port/database?options, as `readConfig` accepts it */
export function ownServer(databaseUrl: string): Server {
  const [, scheme, user, password, host, database, options = ''] =
    /^(postgres(?:ql)?):\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/]*)\/([^?]+)(\?.*)?$/.exec(databaseUrl) ?? []
  if (scheme === undefined || !user || host === undefined || database === undefined) {
    throw new StartRefused('DATABASE_URL must name a user and a database: postgres://user:password@host:5432/database.')
  }
  const name = decodeURIComponent(database)
  const encode = encodeURIComponent
  return {
    kind: 'own',
    admin: { user: decodeURIComponent(user), password: decodeURIComponent(password ?? '') },
    home: name,
    nameOf: (realm) => (realm === 'record' ? name : `${name}_practice`),
    settings: (login, to) => ({
      ...session,
      connectionString: `${scheme}://${encode(login.user)}:${encode(login.password)}@${host}/${encode(to)}${options}`,
    }),
  }
}
