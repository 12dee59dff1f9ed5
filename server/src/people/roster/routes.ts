// HTTP of the duty roster.
import { KINDS } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { meOf } from '../../http.ts'
import { exactly, id, name, nothing } from '../form.ts'
import { committeeOnDuty, type GivenTurn, roster, writeTurn } from './roster.ts'

const moment = { type: 'string', maxLength: 40 }
const phone = { type: 'string', nullable: true }
const as = { enum: Object.keys(KINDS['on-duty'].fields.as.choices ?? {}) }

const turn = exactly({ member: id, name, as, from: moment, until: moment, phone, confirmedAt: moment })
const onDuty = exactly({ name, organisationName: name, until: moment, confirmedAt: moment })

export const rosterRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/roster',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Who of my organisation is on duty from when to when.',
        response: { 200: exactly({ turns: { type: 'array', items: turn } }) },
      },
    },
    async (request) => ({ turns: await roster(house, meOf(request)) }),
  )

  http.post<{ Body: GivenTurn }>(
    '/v1/roster',
    {
      config: { access: { roles: ['administrator', 'manager', 'cwc'] } },
      schema: {
        summary: 'Write who is on duty, or confirm it. Ending a turn where it begins takes it back.',
        body: exactly({ member: id, as, from: moment, until: moment }, { phone: { type: 'string', maxLength: 40 } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await writeTurn(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/on-duty',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Who of the Committee of my district is on duty now, and when that was confirmed. No number.',
        response: { 200: exactly({ onDuty: { type: 'array', items: onDuty } }) },
      },
    },
    async (request) => ({ onDuty: await committeeOnDuty(house, meOf(request)) }),
  )
}
