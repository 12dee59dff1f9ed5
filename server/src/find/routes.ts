// HTTP of finding: asking, and who asked for somebody that I hold. No route answers whether anybody is held.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { askFind, type Wanted } from './ask-find.ts'
import { found } from './found.ts'

export const findRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: Wanted }>(
    '/v1/find',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'Ask whether somebody holds this person: a whole name and a year of birth, with a reason. The answer is always the same; who holds them is told.',
        body: {
          type: 'object',
          required: ['name', 'year', 'why'],
          additionalProperties: false,
          properties: {
            name: { type: 'string', minLength: 2, maxLength: 200 },
            year: { type: 'integer', minimum: 1900, maximum: 2100 },
            why: { type: 'string', minLength: 1, maxLength: 500 },
            danger: {
              type: 'object',
              description: 'In danger now: people of other organisations are asked to agree to an emergency opening.',
              required: ['what', 'where'],
              additionalProperties: false,
              properties: {
                what: { type: 'string', minLength: 1, maxLength: 500 },
                where: { type: 'string', minLength: 1, maxLength: 500 },
              },
            },
          },
        },
        response: { 204: { type: 'null' } },
      },
    },
    async (request, reply) => {
      await askFind(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/found',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Who asked for somebody that I hold, and why.' },
    },
    async (request) => ({ found: await found(house, meOf(request)) }),
  )
}
