// The directory over HTTP: to read, and to tell the line of one's own organisation.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { directory, tellDirectory } from './directory.ts'

const said = (max: number) => ({ type: 'string', minLength: 1, maxLength: max, pattern: '\\S' })

type Told = Parameters<typeof tellDirectory>[2]

export const directoryRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/directory',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Bodies here, who leads them, and what they tell about themselves. Never a survivor.' },
    },
    async () => ({ bodies: await directory(house) }),
  )

  http.post<{ Body: Told }>(
    '/v1/directory',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Tell or confirm the line of my own organisation.',
        body: {
          type: 'object',
          required: ['district'],
          additionalProperties: false,
          properties: {
            district: { type: 'string', pattern: '^(IN-\\d{1,4}|NP-\\d{1,3})$' },
            languages: said(200),
            onDuty: said(200),
            phone: said(60),
            counterpart: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
          },
        },
      },
    },
    async (request, reply) => {
      await tellDirectory(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )
}
