// Time-stamps by RFC 3161: against an authority made with OpenSSL, and over HTTP as a real one is asked.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { readExport, textOf, verifyExport } from '@sajha/record'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { sequence } from '../log/sequence.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { testFolder } from '../platform/test-database.ts'
import { aCase, aHouse, aPerson, exported, type TestHouse } from '../testing/index.ts'
import { newestStamp } from './store.ts'
import { takeTimeStamp } from './take-time-stamp.ts'
import { checkTimeStamp, timeStampRequest } from './token.ts'

const vector = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'vectors', name)))
const [answer, data] = [vector('response.tsr'), vector('data.checkpoint')]
const authority = textOf(vector('ca.pem'))
const nonceOf = (request: string) => {
  const said = spawnSync('openssl', ['ts', '-query', '-in', join(import.meta.dirname, 'vectors', request), '-text'], {
    encoding: 'utf8',
  })
  return Buffer.from(/Nonce: 0x([0-9A-F]+)/.exec(said.stdout)?.[1] ?? '', 'hex')
}

test('the authority’s answer holds over the checkpoint it was asked about, and says when', () => {
  expect(checkTimeStamp(answer, data, authority, nonceOf('request.tsq'))).toMatchObject({ at: '2026-11-23T17:21:43Z' })
})

test('a changed answer, other data, another request and another authority are refused, each by its name', () => {
  expect(checkTimeStamp(vector('response-tampered.tsr'), data, authority)).toHaveProperty('refused')
  expect(checkTimeStamp(answer, vector('data-changed.checkpoint'), authority)).toEqual({ refused: 'other-data' })
  expect(checkTimeStamp(answer, data, authority, nonceOf('request2.tsq'))).toEqual({ refused: 'other-request' })
  expect(checkTimeStamp(answer, data, 'no certificate')).toEqual({ refused: 'wrong-form' })
})

test('cut off anywhere, or with any byte changed, it is refused and nothing breaks', () => {
  for (let at = 0; at < answer.length; at += 3) {
    expect(checkTimeStamp(answer.subarray(0, at), data, authority)).toHaveProperty('refused')
    const copy = answer.slice()
    copy[at] = (copy[at] ?? 0) ^ 1
    const found = checkTimeStamp(copy, data, authority)
    // The status text and the time authority's own copy of its chain are not signed: there it may hold, with the same time.
    if (!('refused' in found)) expect(found.at).toBe('2026-11-23T17:21:43Z')
  }
})

/** An authority of our own, through OpenSSL, asked over HTTP. */
const anAuthority = async (folder: string) => {
  const run = (...args: readonly string[]) => {
    const done = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(done.stderr)
  }
  const config = `[req]\ndistinguished_name=dn\n[dn]\n[ext]\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n[ca]\nbasicConstraints=critical,CA:TRUE\n[tsa]\ndefault_tsa=one\n[one]\nserial=${folder}/serial\ncrypto_device=builtin\nsigner_digest=sha256\ndefault_policy=1.3.6.1.4.1.55555.1.1\ndigests=sha256\nordering=yes\ntsa_name=yes\ness_cert_id_alg=sha256\n`
  writeFileSync(join(folder, 'cnf'), config)
  writeFileSync(join(folder, 'serial'), '01\n')
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'] as const
  run(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Root',
    '-config',
    'cnf',
    '-extensions',
    'ca',
    '-days',
    '3650',
  )
  run('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Stamper', '-config', 'cnf')
  run(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-extfile',
    'cnf',
    '-extensions',
    'ext',
    '-days',
    '3650',
  )
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (it: Buffer) => parts.push(it))
    request.on('end', () => {
      writeFileSync(join(folder, 'query'), Buffer.concat(parts))
      run(
        'ts',
        '-reply',
        '-queryfile',
        'query',
        '-signer',
        'tsa.pem',
        '-inkey',
        'tsa.key',
        '-config',
        'cnf',
        '-section',
        'one',
        '-out',
        'reply',
      )
      response.end(readFileSync(join(folder, 'reply')))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, certificate: join(folder, 'ca.pem') }
}

let house: TestHouse
afterEach(() => house?.close())

test('once a day the newest checkpoint is stamped, and an export carries it for anybody with OpenSSL', async () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  const { url, certificate } = await anAuthority(folder.path)
  const plain = await aHouse()
  house = { ...plain, config: { ...plain.config, tsaUrl: url, tsaCertificateFile: certificate } }
  const kavita = await aPerson(house)
  const book = await aCase(kavita, 'Told at the gate.')
  while ((await sequence(house)) > 0);
  expect(await takeTimeStamp(house)).toBe(true)
  expect(await takeTimeStamp(house)).toBe(false)
  const zip = await exported(house, kavita.me, book, 'en')
  expect(await verifyExport(zip, verifyEd25519)).toMatchObject({ whole: true })
  const files = readExport(zip)
  for (const it of ['checkpoint', 'tsr'])
    writeFileSync(folder.file(it), files.get(`time-stamp.${it}`) ?? new Uint8Array())
  const said = spawnSync(
    'openssl',
    ['ts', '-verify', '-data', folder.file('checkpoint'), '-in', folder.file('tsr'), '-CAfile', certificate],
    { encoding: 'utf8' },
  )
  expect(`${said.stdout}${said.stderr}`).toContain('Verification: OK')
  expect(JSON.parse(textOf(files.get('time-stamp.json') ?? new Uint8Array()))).toMatchObject({
    size: (await newestStamp(house.db))?.size,
  })
  house.clock.pass({ hours: 25 })
  expect(await takeTimeStamp(house)).toBe(true)
})

test('an authority that nobody configured is not believed, and nothing is kept of its answer', async () => {
  const [ours, theirs] = [testFolder(), testFolder()]
  onTestFinished(ours.remove)
  onTestFinished(theirs.remove)
  const [real, other] = [await anAuthority(ours.path), await anAuthority(theirs.path)]
  const plain = await aHouse()
  house = { ...plain, config: { ...plain.config, tsaUrl: other.url, tsaCertificateFile: real.certificate } }
  await aCase(await aPerson(house), 'Told at the gate.')
  await sequence(house)
  await expect(takeTimeStamp(house)).rejects.toThrow('unknown-authority')
  expect(await newestStamp(house.db)).toBe(null)
  expect(timeStampRequest(data, Buffer.from('00ff', 'hex')).length).toBeGreaterThan(40)
})
