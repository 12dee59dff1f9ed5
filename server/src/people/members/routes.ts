// HTTP of who works where.
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { meOf } from '../../http.ts'
import { colleaguesAnswer, exactly, id, membersAnswer, moment, nothing, params, roles, why } from '../form.ts'
import type { GivenRoles } from './add-member.ts'
import { changeRoles } from './change-roles.ts'
import { colleagues } from './colleagues.ts'
import { type End, endPosting, keepPosting } from './end-posting.ts'
import { members } from './members.ts'

const changing = { access: { roles: ['administrator', 'manager'] } } as const

export const memberRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/members',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Who is and was in my organisation.', response: { 200: membersAnswer } },
    },
    async (request) => ({ members: await members(house, meOf(request)) }),
  )

  http.get(
    '/v1/colleagues',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Whom I can bring into a book: my organisation, and those of others who are there to be asked.',
        response: { 200: colleaguesAnswer },
      },
    },
    async (request) => ({ colleagues: await colleagues(house, meOf(request)) }),
  )

  http.post<{ Params: { id: string }; Body: { roles: GivenRoles } }>(
    '/v1/members/:id/roles',
    {
      config: changing,
      schema: { summary: 'Give a member other roles.', params, body: exactly({ roles }), response: nothing },
    },
    async (request, reply) => {
      await changeRoles(house, meOf(request), request.params.id, request.body.roles)
      return reply.code(204).send()
    },
  )

  http.post<{ Params: { id: string }; Body: End }>(
    '/v1/members/:id/leave',
    {
      config: changing,
      schema: {
        summary:
          'End a member’s posting, now or at a minute to come. Access ends that minute; what waits on their phone may still be sent.',
        params,
        body: exactly({ why }, { at: moment, to: id }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await endPosting(house, meOf(request), request.params.id, request.body)
      return reply.code(204).send()
    },
  )

  http.delete<{ Params: { id: string } }>(
    '/v1/members/:id/leave',
    {
      config: changing,
      schema: { summary: 'A member stays after all: take back an end that has not come.', params, response: nothing },
    },
    async (request, reply) => {
      await keepPosting(house, meOf(request), request.params.id)
      return reply.code(204).send()
    },
  )
}
