// Attachments over real connections: begun, sent in parts over lines that are cut, asked for, read whole and in stretches.

import { open, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cookieName, makeHttp } from '../http.ts'
import { beginSession } from '../people/sign-in/begin-session.ts'
import { aCase, aHouse, aPerson, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { attachmentRoutes } from './routes.ts'
import { FRAME, SEALED_FRAME } from './stored/frames.ts'
import { hashOf, names, someBytes, uploads } from './testing/sending.ts'

let house: TestHouse
let http: FastifyInstance
let kavita: TestPerson
let book: string
let cookie: string

const signsIn = async (person: TestPerson): Promise<string> => {
  const device = person.me.device?.id ?? ''
  const value = await beginSession(
    house,
    { person: person.id, organisation: person.organisation.id, device },
    undefined,
  )
  return `${cookieName(house)}=${value}`
}

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await aCase(kavita)
  cookie = await signsIn(kavita)
  http = makeHttp(house)
  attachmentRoutes(http, house)
  await http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await http.close()
  await checkLog(house)
  await house.close()
})

const begins = (bytes: Uint8Array, by = cookie) =>
  http.inject({
    method: 'POST',
    url: '/v1/attachments',
    headers: { cookie: by },
    payload: { book, compartment: 'legal', sha256: hashOf(bytes), size: bytes.length },
  })

const sends = (upload: string, offset: number, bytes: Buffer, headers: Record<string, string> = {}) =>
  http.inject({
    method: 'PATCH',
    url: `/v1/attachments/${upload}`,
    headers: { cookie, 'content-type': 'application/octet-stream', 'upload-offset': String(offset), ...headers },
    payload: bytes,
  })

const reads = (bytes: Uint8Array, headers: Record<string, string> = {}, of = book) =>
  http.inject({ method: 'GET', url: `/v1/attachments/${hashOf(bytes)}?book=${of}`, headers: { cookie, ...headers } })

const asks = (upload: string, by = cookie) =>
  http.inject({ method: 'HEAD', url: `/v1/attachments/${upload}`, headers: { cookie: by } })

/** A sent and named attachment. */
const kept = async (size: number, seed: string): Promise<Buffer> => {
  const bytes = someBytes(size, seed)
  await names(kavita, bytes, { book })
  await uploads(kavita, bytes, { book })
  return bytes
}

test('an attachment is begun, sent in parts, asked about, and read', async () => {
  const bytes = someBytes(FRAME + 500, 'in parts')
  const begun = (await begins(bytes)).json()
  expect(begun).toEqual({
    upload: expect.stringMatching(/^[0-9a-f]{32}$/),
    offset: 0,
    size: FRAME + 500,
    complete: false,
  })
  const part = await sends(begun.upload, 0, bytes.subarray(0, 1000))
  expect(part.headers['upload-offset']).toBe('1000')
  expect(part.json()).toMatchObject({ offset: 1000, complete: false })
  const asked = await asks(begun.upload)
  expect(asked.headers).toMatchObject({ 'upload-offset': '1000', 'upload-length': String(FRAME + 500) })
  const broken = await sends(begun.upload, 7, bytes.subarray(7))
  expect(broken.statusCode).toBe(409)
  expect(broken.json()).toMatchObject({ id: 'upload-broken', about: { offset: 1000 } })
  expect((await sends(begun.upload, 1000, bytes.subarray(1000))).json()).toMatchObject({ complete: true })
  expect((await reads(bytes)).statusCode).toBe(404)
  await names(kavita, bytes, { book })
  expect((await reads(bytes)).rawPayload).toEqual(bytes)
})

test('a connection that is cut keeps what arrived', async () => {
  const bytes = someBytes(5 * FRAME, 'cut')
  const { upload } = (await begins(bytes)).json()
  const { port } = http.server.address() as { port: number }
  const cutAt = 2 * FRAME + 4321
  const socket = connect(port, '127.0.0.1')
  const head = [
    `PATCH /v1/attachments/${upload} HTTP/1.1`,
    'host: localhost',
    `cookie: ${cookie}`,
    'content-type: application/octet-stream',
    'upload-offset: 0',
    `content-length: ${bytes.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(bytes.subarray(0, cutAt))
  const onDisk = async () => (await stat(join(house.attachmentFolder, upload))).size
  await vi.waitFor(async () => expect(await onDisk()).toBe(2 * SEALED_FRAME), { timeout: 10_000 })
  socket.resetAndDestroy()
  const offset = Number((await asks(upload)).headers['upload-offset'])
  expect(offset).toBeGreaterThanOrEqual(2 * FRAME)
  expect(offset).toBeLessThanOrEqual(cutAt)
  const rest = await sends(upload, offset, bytes.subarray(offset))
  expect(rest.json()).toMatchObject({ complete: true, offset: bytes.length })
  await names(kavita, bytes, { book })
  expect((await reads(bytes)).rawPayload).toEqual(bytes)
})

test('nothing that a browser could run, frame, sniff or keep', async () => {
  const bytes = Buffer.from('<html><script>alert(1)</script>')
  await names(kavita, bytes, { book })
  await uploads(kavita, bytes, { book })
  const answer = await reads(bytes)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'content-length': String(bytes.length),
  })
})

test.each([
  ['bytes=0-0', 0, 1],
  ['bytes=5-', 5, 70_000],
  ['bytes=-7', 69_993, 70_000],
  ['bytes=65535-65536', 65_535, 65_537],
  ['bytes=65536-65536', 65_536, 65_537],
  ['bytes=69999-99999', 69_999, 70_000],
  ['bytes=-99999', 0, 70_000],
])('the stretch %s is read', async (range, from, to) => {
  const bytes = await kept(70_000, 'stretches')
  const answer = await reads(bytes, { range })
  expect(answer.statusCode).toBe(206)
  expect(answer.headers['content-range']).toBe(`bytes ${from}-${to - 1}/70000`)
  expect(answer.rawPayload).toEqual(bytes.subarray(from, to))
})

test.each(['bytes=0-1,5-6', 'bytes=9-3', 'bytes=x', 'lines=1-2', 'bytes=-'])(
  'what is no single stretch (%s) is answered with the whole',
  async (range) => {
    const bytes = await kept(70_000, 'stretches')
    const answer = await reads(bytes, { range })
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload).toEqual(bytes)
  },
)

test('a stretch outside is said to be outside, and one of other bytes is answered with the whole', async () => {
  const bytes = await kept(70_000, 'stretches')
  const outside = await reads(bytes, { range: 'bytes=70000-' })
  expect(outside.statusCode).toBe(416)
  expect(outside.headers['content-range']).toBe('bytes */70000')
  const { etag: tag = '' } = outside.headers
  expect((await reads(bytes, { range: 'bytes=1-2', 'if-range': tag })).statusCode).toBe(206)
  expect((await reads(bytes, { range: 'bytes=1-2', 'if-range': '"other"' })).statusCode).toBe(200)
  const none = await kept(0, 'nothing')
  expect((await reads(none)).rawPayload.length).toBe(0)
  expect((await reads(none, { range: 'bytes=0-' })).statusCode).toBe(416)
})

test('who may not read is answered word for word as for what is not there', async () => {
  const bytes = await kept(1000, 'not theirs')
  const stranger = await signsIn(await aPerson(house, { name: 'Stranger' }))
  const answers = [
    await reads(bytes, { cookie: stranger }),
    await reads(someBytes(1000, 'not there'), { cookie: stranger }),
    await reads(someBytes(1000, 'not there')),
    await reads(bytes, {}, 'x'.repeat(22)),
  ]
  for (const it of answers) {
    expect(it.statusCode).toBe(404)
    expect(it.body).toBe(answers[0]?.body)
  }
  const { upload } = (await begins(someBytes(10, 'hers alone'))).json()
  expect((await asks(upload, stranger)).statusCode).toBe(404)
  expect((await asks('0'.repeat(32))).statusCode).toBe(404)
})

test('a file that was changed on disk is never answered with what it holds', async () => {
  const bytes = someBytes(3 * FRAME, 'changed')
  await names(kavita, bytes, { book })
  const { upload } = await uploads(kavita, bytes, { book })
  const file = await open(join(house.attachmentFolder, upload ?? ''), 'r+')
  const { port } = http.server.address() as { port: number }
  const whole = () =>
    new Promise<{ length: number; ended: boolean }>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let length = 0
      let text = ''
      socket.on('data', (it) => {
        length += it.length
        if (text.length < 1000) text += it.toString('latin1')
      })
      socket.on('error', () => undefined)
      socket.on('close', () =>
        resolve({ length: length - text.indexOf('\r\n\r\n') - 4, ended: /^HTTP\/1.1 200/.test(text) }),
      )
      socket.write(
        `GET /v1/attachments/${hashOf(bytes)}?book=${book} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\nconnection: close\r\n\r\n`,
      )
    })
  expect(await whole()).toEqual({ length: bytes.length, ended: true })
  await file.write(Buffer.from([0, 0, 0, 0]), 0, 4, 2 * FRAME + 1000)
  expect((await whole()).length).toBeLessThan(bytes.length)
  await file.write(Buffer.from([0, 0, 0, 0]), 0, 4, 100)
  expect((await reads(bytes)).statusCode).toBe(500)
  await file.close()
})

test('the form of what is asked is checked, and bytes are no request elsewhere', async () => {
  const post = (payload: object) =>
    http.inject({ method: 'POST', url: '/v1/attachments', headers: { cookie }, payload })
  const it = { book, compartment: 'legal', sha256: hashOf(Buffer.from('x')), size: 1 }
  for (const wrong of [
    { ...it, book: '../../../etc/passwd' },
    { ...it, compartment: 'everything' },
    { ...it, sha256: 'short' },
    { ...it, size: -1 },
    { ...it, size: 1.5 },
  ]) {
    expect((await post(wrong)).json()).toMatchObject({ status: 400 })
  }
  expect((await post({ ...it, size: 500 * 1024 * 1024 + 1 })).json()).toMatchObject({ id: 'attachment-too-large' })
  const { upload } = (await post(it)).json()
  expect((await sends(upload, 0, Buffer.from('x'), { 'content-type': 'text/plain' })).statusCode).toBe(400)
  expect((await sends(upload, 0, Buffer.from('{}'), { 'content-type': 'application/json' })).statusCode).toBe(400)
  expect((await sends(upload, -1, Buffer.from('x'))).statusCode).toBe(400)
  expect((await http.inject({ method: 'GET', url: `/v1/attachments/${it.sha256}?book=${book}` })).statusCode).toBe(401)
})
