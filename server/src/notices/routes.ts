// HTTP of notices: what waits for me, and that I have seen it.
import { noticesName } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { markSeen } from './mark-seen.ts'
import { notices } from './notices.ts'

export const noticeRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Querystring: { have?: string } }>(
    '/v1/notices',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'What waits for me: which book and what sort of thing, no names. Null if `have` names the same list; a name that is none names no list.',
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: { have: { type: 'string', maxLength: 100 } },
        },
      },
    },
    async (request) => {
      const all = await notices(house, meOf(request))
      const name = noticesName(all.map((it) => ({ id: Number(it.id), seen: it.seen_at !== null })))
      return { notices: request.query.have === name ? null : all }
    },
  )
  http.post<{ Body: { ids: number[] } }>(
    '/v1/notices/seen',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'I have seen these.',
        body: {
          type: 'object',
          required: ['ids'],
          additionalProperties: false,
          properties: {
            ids: {
              type: 'array',
              maxItems: 500,
              items: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
            },
          },
        },
      },
    },
    async (request) => {
      await markSeen(house, meOf(request), request.body.ids)
      return { seen: request.body.ids.length }
    },
  )
}
