// HTTP of coming in: the first set-up, invites, joining.
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { meOf } from '../../http.ts'
import {
  code,
  device,
  exactly,
  invitesAnswer,
  madeInviteAnswer,
  name,
  newcomerAnswer,
  nothing,
  organisation,
  params,
  roles,
  secret,
  way,
} from '../form.ts'
import { enter } from '../sign-in/routes.ts'
import { invites } from './invites.ts'
import { type GivenJoin, join } from './join.ts'
import { type GivenInvite, makeInvite } from './make-invite.ts'
import { type GivenSetUp, setUp } from './set-up.ts'
import { withdrawInvite } from './withdraw-invite.ts'

const inviting = { access: { roles: ['administrator', 'manager'] } } as const

export const joiningRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: GivenSetUp }>(
    '/v1/set-up',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Set up the first organisation with the link that the server printed. Signs in.',
        body: exactly({ token: secret, organisation, person: exactly({ name, roles }), way, device }),
        response: { 200: newcomerAnswer },
      },
    },
    async (request, reply) => {
      const { printedCodes, ...who } = await setUp(house, request.body)
      return { me: await enter(house, request, reply, who), printedCodes }
    },
  )

  http.post<{ Body: GivenJoin }>(
    '/v1/join',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Join an organisation with the code of an invite, or open the one it was made for. Signs in.',
        body: exactly({ code, name, way, device }),
        response: { 200: newcomerAnswer },
      },
    },
    async (request, reply) => {
      const { printedCodes, ...who } = await join(house, request.body, request.ip)
      return { me: await enter(house, request, reply, who), printedCodes }
    },
  )

  http.post<{ Body: GivenInvite }>(
    '/v1/invites',
    {
      config: inviting,
      schema: {
        summary:
          'Make a code that brings in one colleague, or opens another organisation, within 72 hours. It is told this once.',
        body: exactly({ roles }, { name, organisation }),
        response: { 200: madeInviteAnswer },
      },
    },
    async (request) => makeInvite(house, meOf(request), request.body),
  )

  http.get(
    '/v1/invites',
    {
      config: inviting,
      schema: { summary: 'Invites that still open, without codes.', response: { 200: invitesAnswer } },
    },
    async (request) => ({ invites: await invites(house, meOf(request)) }),
  )

  http.delete<{ Params: { id: string } }>(
    '/v1/invites/:id',
    { config: inviting, schema: { summary: 'Take an invite back.', params, response: nothing } },
    async (request, reply) => {
      await withdrawInvite(house, meOf(request), request.params.id)
      return reply.code(204).send()
    },
  )
}
