// HTTP of what watches over hoarding: what a steward sees, and decoys.
import type { FastifyInstance } from 'fastify'
import { layDecoy, takeUpDecoy } from '../find/decoys/lay-decoy.ts'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exactly, nothing, params } from '../people/form.ts'
import { watch } from './watch.ts'

export const watchRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/watch',
    {
      config: { access: { roles: ['steward', 'administrator'] } },
      schema: {
        summary:
          'Persons copied out, unusual reading and decoys, without content; who it was, for a steward who leads nobody.',
      },
    },
    async (request) => watch(house, meOf(request)),
  )

  http.post<{ Body: { where: string } }>(
    '/v1/decoys',
    {
      config: { access: { roles: ['steward'] } },
      schema: {
        summary:
          'Make a name and an address that are nobody’s, to be left where only somebody who goes looking finds them.',
        body: exactly({ where: { type: 'string', minLength: 1, maxLength: 300 } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await layDecoy(house, meOf(request), request.body.where)
      return reply.code(204).send()
    },
  )

  http.delete<{ Params: { id: string } }>(
    '/v1/decoys/:id',
    {
      config: { access: { roles: ['steward'] } },
      schema: { summary: 'Take a decoy up: whoever asks for it is not noticed any more.', params, response: nothing },
    },
    async (request, reply) => {
      await takeUpDecoy(house, meOf(request), request.params.id)
      return reply.code(204).send()
    },
  )
}
