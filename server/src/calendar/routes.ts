// HTTP of calendars: my address, and what stands under it for a calendar program, which has no sign-in.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { Problem } from '../problems.ts'
import { feed } from './feed.ts'
import { endLink, myLink, newLink } from './links.ts'

const instant = { type: 'string', format: 'date-time' }

export const calendarRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Params: { file: string } }>(
    '/v1/calendar/:file',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Days in court as iCalendar, for whoever has the address: an hour and an opaque title.',
        params: { type: 'object', properties: { file: { type: 'string' } } },
      },
    },
    async (request, reply) => {
      const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec(request.params.file)?.[1]
      // An address of another form answers as a wrong one does.
      if (token === undefined) throw new Problem('not-found')
      const text = await feed(house, token)
      return reply.type('text/calendar; charset=utf-8').send(text)
    },
  )

  http.get(
    '/v1/my-calendar',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Whether my calendar has an address, since when, and how often it was fetched. Never the address.',
        response: {
          200: {
            type: 'object',
            properties: {
              link: {
                type: 'object',
                nullable: true,
                properties: {
                  madeAt: instant,
                  fetches: { type: 'integer' },
                  fetchedAt: { ...instant, nullable: true },
                },
              },
            },
          },
        },
      },
    },
    async (request) => ({ link: await myLink(house, meOf(request)) }),
  )

  http.post(
    '/v1/my-calendar',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'A new address for my calendar, said this once. The old one ends.' },
    },
    async (request) => newLink(house, meOf(request)),
  )

  http.delete(
    '/v1/my-calendar',
    { config: { access: 'signed-in' }, schema: { summary: 'End the address of my calendar.' } },
    async (request, reply) => {
      await endLink(house, meOf(request))
      return reply.code(204).send()
    },
  )
}
