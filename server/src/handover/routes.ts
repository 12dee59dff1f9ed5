// HTTP of handing over: what passes when a posting ends, who takes over afterwards, and what waits for somebody.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exactly, id, nothing, params } from '../people/form.ts'
import { nameSuccessor } from '../people/members/end-posting.ts'
import { unattended } from './unattended.ts'
import { whatPasses } from './what-passes.ts'

const changing = { access: { roles: ['administrator', 'manager'] } } as const
const count = { type: 'integer' }
const passesAnswer = exactly({
  books: count,
  promises: count,
  duties: count,
  packets: count,
  packetsToThem: count,
  mine: { type: 'array', items: id },
})
const text = { type: 'string' }
const unattendedAnswer = exactly({
  people: {
    type: 'array',
    items: exactly({ person: id, name: text, leftAt: { ...text, nullable: true }, lastAt: text, books: count }),
  },
})

export const handoverRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Params: { id: string } }>(
    '/v1/members/:id/passes',
    {
      config: changing,
      schema: {
        summary: 'How much passes if a member’s posting ends: numbers, and which of the cases I read myself.',
        params,
        response: { 200: passesAnswer },
      },
    },
    async (request) => whatPasses(house, meOf(request), request.params.id),
  )

  http.post<{ Params: { id: string }; Body: { to: string } }>(
    '/v1/members/:id/successor',
    {
      config: changing,
      schema: {
        summary: 'Name who takes over what is still somebody’s who has left.',
        params,
        body: exactly({ to: id }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await nameSuccessor(house, meOf(request), request.params.id, request.body.to)
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/unattended',
    {
      config: changing,
      schema: {
        summary: 'Open cases of people who have left or were not here for long: how many, and never which.',
        response: { 200: unattendedAnswer },
      },
    },
    async (request) => ({ people: await unattended(house, meOf(request)) }),
  )
}
