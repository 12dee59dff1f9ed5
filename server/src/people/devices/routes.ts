// HTTP of devices: whose keys sign.
import type { BodyNamed } from '@sajha/record'
import { KINDS } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { meOf } from '../../http.ts'
import { device, devicesAnswer, exactly, meAnswer, nothing, params } from '../form.ts'
import { aboutMe } from '../sign-in/about-me.ts'
import { devices } from './devices.ts'
import type { GivenDevice } from './enrol-device.ts'
import { enrolMine } from './enrol-mine.ts'
import { revokeDevice } from './revoke-device.ts'

export const deviceRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: GivenDevice }>(
    '/v1/devices',
    {
      config: { access: 'enrolling' },
      schema: {
        summary: 'Enrol this browser’s key, or sign on again with one that is mine already.',
        body: device,
        response: { 200: meAnswer },
      },
    },
    async (request) => aboutMe(house, await enrolMine(house, meOf(request), request.body)),
  )

  http.get(
    '/v1/devices',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'My devices; for administrators, those of everybody in the organisation.',
        response: { 200: devicesAnswer },
      },
    },
    async (request) => ({ devices: await devices(house, meOf(request)) }),
  )

  http.post<{ Params: { id: string }; Body: { why: BodyNamed<'device-revoked'>['why'] } }>(
    '/v1/devices/:id/revoke',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Take a device off the list: my own, or as administrator any of the organisation.',
        params,
        body: exactly({ why: { enum: Object.keys(KINDS['device-revoked'].fields.why.choices ?? {}) } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await revokeDevice(house, meOf(request), request.params.id, request.body.why)
      return reply.code(204).send()
    },
  )
}
