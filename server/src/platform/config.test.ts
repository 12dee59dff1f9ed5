import { expect, test } from 'vitest'
import { readConfig, repositoryFolder } from './config.ts'
import { StartRefused } from './process.ts'

test('with nothing set, Sajha answers this machine alone, on port 4600, from .data in the repository', () => {
  expect(readConfig({})).toEqual({
    port: 4600,
    host: '127.0.0.1',
    dataFolder: `${repositoryFolder}/.data`,
    databaseUrl: null,
    publicUrl: 'http://localhost:4600',
    smtpUrl: null,
    mailFrom: null,
    masterKeyFile: null,
    tsaUrl: null,
    tsaCertificateFile: null,
  })
})

test('what is set is used', () => {
  const config = readConfig({
    SAJHA_PORT: '8080',
    SAJHA_HOST: '0.0.0.0',
    SAJHA_DATA: '/srv/sajha',
    SAJHA_URL: 'https://sajha.example.org/',
    DATABASE_URL: 'postgres://anna:secret@db:5432/record',
    SAJHA_SMTP_URL: 'smtps://post:secret@mail.example.org',
    SAJHA_MASTER_KEY_FILE: '/run/secrets/master',
  })
  expect(config).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    dataFolder: '/srv/sajha',
    publicUrl: 'https://sajha.example.org',
  })
  expect(config).toMatchObject({
    databaseUrl: 'postgres://anna:secret@db:5432/record',
    masterKeyFile: '/run/secrets/master',
  })
})

test('an empty setting counts as not set', () => {
  expect(readConfig({ SAJHA_PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}))
})

test.each([
  ['SAJHA_PORT', '0'],
  ['SAJHA_PORT', '65536'],
  ['SAJHA_PORT', '80a'],
  ['SAJHA_URL', 'sajha.example.org'],
  ['SAJHA_URL', 'https://example.org/sajha'],
  ['SAJHA_URL', 'ftp://example.org'],
  ['DATABASE_URL', 'mysql://anna:secret@db/record'],
  ['DATABASE_URL', 'postgres://anna:secret@db'],
  ['SAJHA_SMTP_URL', 'https://secret@mail.example.org'],
])('a bad %s (%s) is refused in one sentence that names it and repeats no password', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(StartRefused)
  expect(read).toThrow(new RegExp(`^${name} .+\\.$`))
  expect(read).not.toThrow(/secret/)
})
