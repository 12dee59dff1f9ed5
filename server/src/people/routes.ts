// HTTP of people: where one is, coming in, signing in, who works here and on what.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { deviceRoutes } from './devices/routes.ts'
import { hereAnswer } from './form.ts'
import { here } from './here.ts'
import { joiningRoutes } from './joining/routes.ts'
import { memberRoutes } from './members/routes.ts'
import { personaRoutes } from './personas/routes.ts'
import { rosterRoutes } from './roster/routes.ts'
import { signInRoutes, wayRoutes } from './sign-in/routes.ts'

export const peopleRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/here',
    {
      config: { access: 'anyone' },
      schema: { summary: 'Which record this is, and whether it is set up.', response: { 200: hereAnswer } },
    },
    async () => here(house),
  )
  joiningRoutes(http, house)
  signInRoutes(http, house)
  wayRoutes(http, house)
  deviceRoutes(http, house)
  memberRoutes(http, house)
  rosterRoutes(http, house)
  personaRoutes(http, house)
}
