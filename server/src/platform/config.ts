/**
 * What the environment asks for, read once at the start. The only reader of settings; a bad value is refused in one sentence
 * that names the setting, so nothing starts half right.
 */
import { resolve } from 'node:path'
import { StartRefused } from './process.ts'

export type Config = {
  /** SAJHA_PORT, 4600 */
  port: number
  /** SAJHA_HOST: the address to listen on, 127.0.0.1 unless said otherwise */
  host: string
  /** SAJHA_DATA: absolute path, `.data` in the repository */
  dataFolder: string
  /** DATABASE_URL: one's own PostgreSQL, or null for the embedded one */
  databaseUrl: string | null
  /** SAJHA_URL: the origin people type, without a slash at the end */
  publicUrl: string
  /** SAJHA_SMTP_URL (smtp:// or smtps://), or null: then no mail leaves */
  smtpUrl: string | null
  /** SAJHA_MAIL_FROM: the sender of mail, or null */
  mailFrom: string | null
  /** SAJHA_MASTER_KEY_FILE: absolute path of a master key kept elsewhere, or null for the one in the data folder */
  masterKeyFile: string | null
  /** SAJHA_TSA_URL: an RFC 3161 authority that stamps a checkpoint once a day, or null */
  tsaUrl: string | null
  /** SAJHA_TSA_CA: absolute path of the certificate (PEM) that is trusted to vouch for it; needed with SAJHA_TSA_URL */
  tsaCertificateFile: string | null
}

type Settings = Readonly<Record<string, string | undefined>>

export const repositoryFolder: string = resolve(import.meta.dirname, '../../..')

/** Throws `StartRefused`. An empty value counts as not set. */
export function readConfig(settings: Settings = process.env): Config {
  const setting = (name: string) => settings[name]?.trim() || null
  const port = readPort(setting('SAJHA_PORT'))
  const masterKeyFile = setting('SAJHA_MASTER_KEY_FILE')
  return {
    port,
    host: setting('SAJHA_HOST') ?? '127.0.0.1',
    dataFolder: resolve(repositoryFolder, setting('SAJHA_DATA') ?? '.data'),
    databaseUrl: readDatabaseUrl(setting('DATABASE_URL')),
    publicUrl: readOrigin(setting('SAJHA_URL') ?? `http://localhost:${port}`),
    smtpUrl: readSmtpUrl(setting('SAJHA_SMTP_URL')),
    mailFrom: setting('SAJHA_MAIL_FROM'),
    masterKeyFile: masterKeyFile === null ? null : resolve(masterKeyFile),
    ...readTimeAuthority(setting('SAJHA_TSA_URL'), setting('SAJHA_TSA_CA')),
  }
}

function readTimeAuthority(url: string | null, file: string | null): Pick<Config, 'tsaUrl' | 'tsaCertificateFile'> {
  if (url === null) return { tsaUrl: null, tsaCertificateFile: null }
  if (!['http:', 'https:'].includes(URL.parse(url)?.protocol ?? ''))
    throw new StartRefused(`SAJHA_TSA_URL is “${url}”; it must be an address such as https://tsa.example.org.`)
  if (file === null) throw new StartRefused('SAJHA_TSA_URL needs SAJHA_TSA_CA, the certificate that vouches for it.')
  return { tsaUrl: url, tsaCertificateFile: resolve(file) }
}

function readPort(text: string | null): number {
  if (text === null) return 4600
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new StartRefused(`SAJHA_PORT is “${text}”; it must be a number from 1 to 65535.`)
}

function readOrigin(text: string): string {
  const url = URL.parse(text)
  const bare = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  if (url && bare && ['http:', 'https:'].includes(url.protocol)) return url.origin
  throw new StartRefused(
    `SAJHA_URL is “${text}”; it must be an address such as https://sajha.example.org, without a path.`,
  )
}

// The two addresses below may carry a password, so the sentence never repeats them.

function readDatabaseUrl(text: string | null): string | null {
  if (text === null || /^postgres(ql)?:\/\/[^/]*\/[^/?]+/.test(text)) return text
  throw new StartRefused('DATABASE_URL must look like postgres://user:password@host:5432/database.')
}

function readSmtpUrl(text: string | null): string | null {
  if (text === null || (/^smtps?:\/\//.test(text) && URL.canParse(text))) return text
  throw new StartRefused('SAJHA_SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host.')
}
