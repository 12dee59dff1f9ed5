// HTTP of syncing: POST /v1/entries pushes, POST /v1/pull fetches, POST /v1/looks tells what was opened without network.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import { type Have, isMoment } from '@sajha/record'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { missedBook } from '../find/decoys/missed-book.ts'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { Problem } from '../problems.ts'
import { acceptLooks } from './accept-looks.ts'
import { holdsAll } from './holds-all.ts'
import { pull, pullOne } from './pull.ts'
import { LARGEST_BATCH, push } from './push.ts'

const zstd = promisify(zstdCompress)
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Compresses off the main thread with the best the receiver takes; small answers go as they are. */
const send = async (request: FastifyRequest, reply: FastifyReply, body: unknown) => {
  const json = Buffer.from(JSON.stringify(body))
  reply.type('application/json; charset=utf-8')
  if (json.length < 1400) return reply.send(json)
  const accepts = request.headers['accept-encoding'] ?? ''
  reply.header('vary', 'accept-encoding')
  if (accepts.includes('zstd')) return reply.header('content-encoding', 'zstd').send(await zstd(json))
  if (accepts.includes('br'))
    return reply
      .header('content-encoding', 'br')
      .send(await brotli(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }))
  if (accepts.includes('gzip')) return reply.header('content-encoding', 'gzip').send(await gzipped(json))
  return reply.send(json)
}

/** More than any book has; what a column holds. */
const MOST_ENTRIES = 2 ** 31 - 1

const ID = '^[A-Za-z0-9_-]{16,64}$'

export const syncRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: { entries: unknown[] } }>(
    '/v1/entries',
    {
      config: { access: 'device' },
      schema: {
        summary: 'Push entries. Each is answered for itself; pushing again changes nothing.',
        body: {
          type: 'object',
          required: ['entries'],
          additionalProperties: false,
          properties: { entries: { type: 'array', maxItems: LARGEST_BATCH } },
        },
      },
    },
    async (request) => ({
      outcomes: await push(house, meOf(request), request.body.entries),
      serverTime: house.clock.now().toString({ smallestUnit: 'millisecond' }),
    }),
  )

  http.post<{ Body: { have: Have } }>(
    '/v1/pull',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Fetch what this person may read and the device does not have.',
        body: {
          type: 'object',
          required: ['have'],
          additionalProperties: false,
          properties: {
            have: {
              type: 'object',
              maxProperties: 20_000,
              additionalProperties: {
                type: 'object',
                required: ['n', 'key'],
                additionalProperties: false,
                properties: {
                  n: { type: 'integer', minimum: 0, maximum: MOST_ENTRIES },
                  key: { type: 'string', maxLength: 300 },
                },
              },
            },
          },
        },
      },
    },
    async (request, reply) => send(request, reply, await pull(house, meOf(request), request.body.have)),
  )

  http.get<{ Querystring: { have: string } }>(
    '/v1/pull',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Whether a device that holds this (a fingerprint of it) has all there is for this person.',
        querystring: {
          type: 'object',
          required: ['have'],
          additionalProperties: false,
          properties: { have: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' } },
        },
      },
    },
    async (request) => ({
      all: await holdsAll(house, meOf(request), request.query.have),
      serverTime: house.clock.now().toString({ smallestUnit: 'millisecond' }),
    }),
  )

  http.get<{ Params: { id: string } }>(
    '/v1/books/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'One book, as this person may read it. The look is recorded.',
        params: { type: 'object', properties: { id: { type: 'string', pattern: ID } } },
      },
    },
    async (request, reply) => {
      const me = meOf(request)
      const book = await pullOne(house, me, request.params.id)
      if (!book) {
        await missedBook(house, me, request.params.id)
        throw new Problem('book-unknown')
      }
      return send(request, reply, book)
    },
  )

  http.post<{ Body: { looks: { book: string; at: string; offline: boolean; entries: number }[] } }>(
    '/v1/looks',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Tell which books were opened on this device, and when.',
        body: {
          type: 'object',
          required: ['looks'],
          additionalProperties: false,
          properties: {
            looks: {
              type: 'array',
              maxItems: 500,
              items: {
                type: 'object',
                required: ['book', 'at', 'offline', 'entries'],
                additionalProperties: false,
                properties: {
                  book: { type: 'string', pattern: ID },
                  at: { type: 'string', maxLength: 40 },
                  offline: { type: 'boolean' },
                  entries: { type: 'integer', minimum: 1, maximum: 1_000_000 },
                },
              },
            },
          },
        },
      },
    },
    async (request) => {
      const { looks } = request.body
      if (!looks.every((it) => isMoment(it.at)))
        throw new Problem('wrong-form', {}, [{ field: 'at', reason: 'not-a-moment' }])
      return { taken: await acceptLooks(house, meOf(request), looks) }
    },
  )
}
