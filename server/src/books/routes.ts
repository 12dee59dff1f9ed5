// HTTP of lists: the docket of one person, counts over what that person reads, notices.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { counts } from './counts.ts'
import { docket } from './docket.ts'

export const bookRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Querystring: { open: boolean; historical: boolean; after: number; limit: number } }>(
    '/v1/docket',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'My books, those due first first. Nobody lists what is not theirs.',
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            open: { type: 'boolean', default: true },
            historical: {
              type: 'boolean',
              default: false,
              description: 'Old records taken over from elsewhere; all are closed.',
            },
            after: { type: 'integer', minimum: 0, maximum: 1_000_000, default: 0 },
            limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
          },
        },
      },
    },
    async (request) => docket(house, meOf(request), request.query),
  )

  http.get<{ Querystring: { historical: boolean } }>(
    '/v1/counts',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What may be counted over the books I read: choices, never names or free text.',
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: { historical: { type: 'boolean', default: false } },
        },
      },
    },
    async (request) => counts(house, meOf(request), request.query.historical),
  )
}
