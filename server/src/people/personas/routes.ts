// HTTP of the practice district's invented people. In the record of real people these answer that they are not there.
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { exactly, id, meAnswer, personasAnswer } from '../form.ts'
import { enter } from '../sign-in/routes.ts'
import { personas } from './personas.ts'
import { signInAs } from './sign-in-as.ts'

export const personaRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/practice/people',
    {
      config: { access: 'anyone' },
      schema: { summary: 'The invented people one can be in practice.', response: { 200: personasAnswer } },
    },
    async () => ({ people: await personas(house) }),
  )

  http.post<{ Body: { person: string } }>(
    '/v1/sign-in/practice',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Be one of the invented people. In practice only.',
        body: exactly({ person: id }),
        response: { 200: meAnswer },
      },
    },
    async (request, reply) => enter(house, request, reply, await signInAs(house, request.body.person)),
  )
}
