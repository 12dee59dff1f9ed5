// HTTP of retention: the rule of my own organisation, and writing it down.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exactly, nothing } from '../people/form.ts'
import { chooseRetention, type NewRule, ruleOf } from './retention.ts'

export const retentionRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/retention',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'How long my organisation keeps the books it closed, by its own rule; null where it has none.',
      },
    },
    async (request) => ({ rule: await ruleOf(house, meOf(request).organisation) }),
  )

  http.post<{ Body: NewRule }>(
    '/v1/retention',
    {
      config: { access: { roles: ['steward', 'administrator'] } },
      schema: {
        summary:
          'Write down how long closed books are kept. It stands in the organisation’s book, and destroys nothing.',
        body: exactly({
          months: { type: 'integer', minimum: 0, maximum: 1200 },
          order: { type: 'string', minLength: 1, maxLength: 500, pattern: '\\S' },
          from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await chooseRetention(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )
}
