// Witnesses as the server meets them: real ones over HTTP, ones that stall, lie, refuse and know more; what is served of them, and what a
// steward sees and may not see.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  COSIGNATURE,
  cosignedCheckpoint,
  cosignText,
  formatSignature,
  formatVerifierKey,
  type Held,
  judgeAddCheckpoint,
  parseVerifierKey,
  type Signer,
  verifierKey,
  withCosignatures,
} from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { makeHttp, openDoor } from '../http.ts'
import { logKey, newestCheckpoint } from '../log/checkpoint.ts'
import { sequence } from '../log/sequence.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { routesOf } from '../routes.ts'
import {
  aCase,
  aHouse,
  aPerson,
  aSigner,
  checkLog,
  exported,
  type TestHouse,
  type TestPerson,
} from '../testing/index.ts'
import { chooseWitnesses } from './choose-witnesses.ts'
import { collectFrom, collectNow, startCollecting } from './collect.ts'
import { stewardship } from './stewardship.ts'

let house: TestHouse
let http: FastifyInstance
let steward: TestPerson
const open: Server[] = []

beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  openDoor(http, house)
  routesOf(http, house)
  steward = await aPerson(house, { name: 'Bina', roles: ['steward'] })
})
afterEach(async () => {
  for (const it of open.splice(0)) {
    it.closeAllConnections()
    it.close()
  }
  await checkLog(house)
})
afterAll(async () => {
  await http.close()
  await house.close()
})

const aWitnessSigner = (name: string): Signer => {
  const { publicKey, sign } = aSigner()
  return { key: verifierKey(name, COSIGNATURE, publicKey), sign }
}

type Answers = (body: string) => Promise<{ status: number; text: string } | null>

/** Null never answers. */
const listening = async (answers: Answers): Promise<string> => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
    const said = await answers(Buffer.concat(parts).toString())
    if (said) response.writeHead(said.status).end(said.text)
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A witness that does what it should. */
const honest = (signer: Signer): Answers => {
  let held: Held | null = null
  return async (body) => {
    const judged = await judgeAddCheckpoint(
      body,
      (origin) => (origin === house.origin ? { origin, keys: [logKey(house)], held } : null),
      verifyEd25519,
    )
    if (judged.status !== 200) return { status: judged.status, text: judged.said }
    held = { ...judged.checkpoint, note: judged.note }
    return { status: 200, text: formatSignature(await cosignText(judged.text, signer, 1_800_000_000)) }
  }
}

const grows = async (count = 3) => {
  await house.db.owner.query(
    `insert into pending_leaf (book, n, seal) select 'watched-' || gen_random_uuid(), n, sha256(gen_random_uuid()::text::bytea) from generate_series(1, $1) n`,
    [count],
  )
  await sequence(house)
  const newest = await newestCheckpoint(house)
  if (!newest) throw new Error('no checkpoint')
  return newest
}

/** The seals of nobody's entries are taken out again, for the check of the whole log. */
afterEach(async () => {
  await house.db.owner.query(
    `delete from pending_leaf; delete from leaf; delete from tile; delete from checkpoint; delete from witness`,
  )
  await house.db.owner.query(
    `insert into pending_leaf (book, n, seal) select book, n, seal from entry order by sealed_at, book, n`,
  )
})

const choose = (wanted: number, ...witnesses: readonly (readonly [Signer, string | null])[]) =>
  chooseWitnesses(
    house,
    steward.me,
    witnesses.map(([it, url]) => `${formatVerifierKey(it.key)}${url ? ` ${url}` : ''}`).join('\n'),
    wanted,
  )

const served = async (witnesses: readonly Signer[]) => {
  const note = (await http.inject({ method: 'GET', url: '/log/checkpoint' })).payload
  const log = { origin: house.origin, keys: [logKey(house)] }
  const read = await cosignedCheckpoint(
    note,
    log,
    witnesses.map((it) => it.key),
    verifyEd25519,
  )
  return { size: read?.checkpoint.size, by: read?.cosigned.map((it) => it.key.name) }
}

const seen = async () => (await stewardship(house, steward.me)).witnesses.map((it) => [it.how, it.theirSize])

test('each new checkpoint gets the lines of its witnesses, with the proof each of them needs', async () => {
  const [asha, bodh] = [aWitnessSigner('asha.example/w'), aWitnessSigner('bodh.example/w')]
  await choose(2, [asha, await listening(honest(asha))], [bodh, await listening(honest(bodh))])
  for (let turn = 0; turn < 3; turn++) {
    const newest = await grows(100 * (turn + 1))
    await collectNow(house, newest, 5000)
    expect(await served([asha, bodh])).toEqual({ size: newest.size, by: ['asha.example/w', 'bodh.example/w'] })
  }
  const { wanted, witnesses } = await stewardship(house, steward.me)
  expect([wanted, witnesses.map((it) => it.how)]).toEqual([2, ['good', 'good']])
})

test('a witness that stalls, lies, refuses or is away harms neither the log nor the other witnesses', async () => {
  const signers = ['stalls', 'lies', 'refuses', 'away', 'endless', 'good'].map((it) =>
    aWitnessSigner(`${it}.example/w`),
  )
  const [stalls, lies, refuses, away, endless, good] = signers as [Signer, Signer, Signer, Signer, Signer, Signer]
  const lie = formatSignature({ name: lies.key.name, id: lies.key.id, bytes: new Uint8Array(72).fill(7) })
  await choose(
    1,
    [stalls, await listening(async () => null)],
    [lies, await listening(async () => ({ status: 200, text: lie }))],
    [refuses, await listening(async () => ({ status: 403, text: 'no\n' }))],
    [away, 'http://127.0.0.1:9'],
    [endless, await listening(async () => ({ status: 200, text: 'x'.repeat(1_000_000) }))],
    [good, await listening(honest(good))],
  )
  const newest = await grows()
  const started = performance.now()
  await collectNow(house, newest, 500)
  expect(performance.now() - started).toBeLessThan(3000)
  expect(await served(signers)).toEqual({ size: newest.size, by: ['good.example/w'] })
  expect(await seen()).toEqual([
    ['away', null],
    ['lying', null],
    ['refused', null],
    ['away', null],
    ['away', null],
    ['good', null],
  ])
})

test('a witness that has seen the log longer than it is says so: this server was put back', async () => {
  const signer = aWitnessSigner('ahead.example/w')
  const url = await listening(async () => ({ status: 409, text: '90000\n' }))
  await choose(1, [signer, url])
  await collectNow(house, await grows(), 2000)
  expect(await seen()).toEqual([['ahead', 90_000]])
})

test('a witness that knows the log from elsewhere is asked again from where it stands', async () => {
  const signer = aWitnessSigner('elsewhere.example/w')
  const answers = honest(signer)
  const url = await listening(answers)
  await choose(1, [signer, url])
  const key = formatVerifierKey(signer.key)
  expect(await collectFrom(house, { key, url }, await grows(5), undefined)).toBe(true)
  // Forgotten here, not there.
  await house.db.owner.query('delete from witness')
  const newest = await grows(5)
  expect(await collectFrom(house, { key, url }, newest, undefined)).toBe(true)
  expect((await served([signer])).by).toEqual(['elsewhere.example/w'])
})

test('while they are collected in the background, the log grows on beside a witness that never answers', async () => {
  const [stalls, good] = [aWitnessSigner('stalls.example/w'), aWitnessSigner('good.example/w')]
  await choose(1, [stalls, await listening(async () => null)], [good, await listening(honest(good))])
  const collecting = startCollecting(house)
  for (let turn = 0; turn < 2; turn++) {
    const newest = await grows()
    while ((await served([good])).by?.length !== 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await served([good])).size).toBe(newest.size)
  }
  for (const it of open) it.closeAllConnections()
  await collecting.stop()
})

test('a witness behind a home router brings its line itself; nobody else’s is taken', async () => {
  const [chosen, stranger] = [aWitnessSigner('home.example/w'), aWitnessSigner('stranger.example/w')]
  await choose(1, [chosen, null])
  const { note } = await grows()
  const text = `${note.split('\n\n')[0]}\n`
  const bring = async (payload: string) =>
    (await http.inject({ method: 'POST', url: '/log/cosignature', payload, headers: { 'content-type': 'text/plain' } }))
      .statusCode
  const line = await cosignText(text, chosen, 1_800_000_000)
  expect(await bring(withCosignatures(note, [await cosignText(text, stranger, 1_800_000_000)]))).toBe(404)
  expect(await bring(withCosignatures(note, [{ ...line, bytes: new Uint8Array(72).fill(3) }]))).toBe(404)
  expect(await bring(withCosignatures(note.replace(/\n\d+\n/, '\n1\n'), [line]))).toBe(404)
  expect(await bring('hello')).toBe(404)
  expect((await served([chosen])).by).toEqual([])
  expect(await bring(withCosignatures(note, [line]))).toBe(204)
  expect((await served([chosen])).by).toEqual(['home.example/w'])
})

test('what an organisation chose stands in its book, and is read again by another process', async () => {
  const signer = aWitnessSigner('first.example/w')
  await choose(0, [signer, 'https://first.example'])
  const { chosen } = await (await import('./chosen.ts')).chosenBy({ ...house }, steward.organisation.id)
  expect(chosen).toEqual([
    { key: formatVerifierKey(parseVerifierKey(formatVerifierKey(signer.key))), url: 'https://first.example' },
  ])
  await choose(0)
  expect((await stewardship(house, steward.me)).witnesses).toEqual([])
})

test.each([
  ['hello', 0, 'witnesses'],
  ['', 1, 'wanted'],
])('“%s” with %i wanted is no choice', async (text, wanted, field) => {
  await expect(chooseWitnesses(house, steward.me, text, wanted)).rejects.toMatchObject({
    id: 'wrong-form',
    faults: [{ field }],
  })
})

test('a steward sees that a copy was taken out, by whom and when, and never of which book', async () => {
  const kavita = await aPerson(house, { name: 'Kavita', at: steward.organisation })
  const book = await aCase(kavita)
  await exported(house, kavita.me, book, 'en')
  const seenNow = await stewardship(house, steward.me)
  expect(seenNow.copies[0]).toMatchObject({ name: 'Kavita', as: 'caseworker' })
  expect(seenNow.counts).toMatchObject({ books: 2, erased: 0, revoked: 0 })
  expect(JSON.stringify(seenNow)).not.toContain(book)
})

test('stewards and administrators alone may choose and see', async () => {
  for (const url of ['/v1/stewardship', '/v1/witnesses'])
    expect((await http.inject({ method: 'GET', url })).statusCode).toBe(401)
  const routes = (await http.inject({ method: 'GET', url: '/v1/openapi.json' })).payload
  expect(routes).toContain('/v1/stewardship')
})
