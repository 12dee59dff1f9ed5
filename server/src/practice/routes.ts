// HTTP of the practice district: open it, or begin it again. Mounted in the practice house only.
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { beginAgain } from './begin-again.ts'

export const practiceRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: { language: 'en' | 'hi' | 'ne' } }>(
    '/v1/practice',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Open the practice district, or begin it again: everything in it is invented and is thrown away.',
        body: {
          type: 'object',
          required: ['language'],
          additionalProperties: false,
          properties: { language: { enum: ['en', 'hi', 'ne'] }, again: { type: 'boolean' } },
        },
      },
    },
    async (request) => beginAgain(house, request.body as { language: 'en' | 'hi' | 'ne'; again?: boolean }),
  )
}
