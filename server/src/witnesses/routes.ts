// HTTP of witnesses: what they bring, which of them an organisation chose, what a steward sees, and forks that devices tell of.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exactly, nothing } from '../people/form.ts'
import { Problem } from '../problems.ts'
import { chooseWitnesses } from './choose-witnesses.ts'
import { takeCosignature } from './cosigned.ts'
import { placesOf } from './places.ts'
import { stewardship, tellFork, witnessed } from './stewardship.ts'

const stewards = { access: { roles: ['steward', 'administrator'] } } as const
const LARGEST_NOTE = 64 * 1024
/** Signed text, in which no letter is unseen. */
const note = { type: 'string', maxLength: LARGEST_NOTE, pattern: '^[^\\u0000]*$' } as const
const WHY = ['not-signed', 'key-not-vouched', 'another-log', 'shorter', 'not-consistent'] as const

export const witnessRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: string }>(
    '/log/cosignature',
    {
      bodyLimit: LARGEST_NOTE,
      config: { access: 'anyone' },
      schema: {
        summary: 'A witness that was chosen here brings its cosignature under one of our checkpoints (text/plain).',
      },
    },
    async (request, reply) => {
      if (typeof request.body !== 'string') throw new Problem('wrong-form')
      if ((await takeCosignature(house, request.body)) === 0) throw new Problem('not-found')
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/witnesses',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'The witnesses my organisation chose, where each stands, and how many it wants before proven.',
      },
    },
    async (request) => witnessed(house, meOf(request).organisation),
  )

  const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const
  http.get<{ Params: { id: string }; Querystring: { size: number; after: number } }>(
    '/v1/books/:id/places',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Where seals of a book stand in the log of this size, with their proofs. For its readers.',
        params: { type: 'object', properties: { id: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' } } },
        querystring: exactly({ size: count, after: { ...count, maximum: 2 ** 31 - 1 } }),
      },
    },
    async (request) => {
      const { size, after } = request.query
      return placesOf(house, meOf(request), request.params.id, size, after)
    },
  )

  http.post<{ Body: { witnesses: string; wanted: number } }>(
    '/v1/witnesses',
    {
      config: stewards,
      schema: {
        summary: 'Choose witnesses: one in a line, key and address. It stands in the organisation’s book.',
        body: exactly({
          witnesses: { type: 'string', maxLength: 8000 },
          wanted: { type: 'integer', minimum: 0, maximum: 16 },
        }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await chooseWitnesses(house, meOf(request), request.body.witnesses, request.body.wanted)
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/stewardship',
    {
      config: stewards,
      schema: {
        summary: 'Whether the log is well, who watches it, what was found, who copied out. None of the content.',
      },
    },
    async (request) => stewardship(house, meOf(request)),
  )

  http.post<{ Body: { held: string; offered: string; why: (typeof WHY)[number] } }>(
    '/v1/forks',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'This device was shown two checkpoints that do not belong to one log.',
        body: exactly({ held: note, offered: note, why: { type: 'string', enum: [...WHY] } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await tellFork(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )
}
