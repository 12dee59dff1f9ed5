// HTTP of exports: a book as a file, for one of its readers. The file's name says nothing of anybody.
import { Readable } from 'node:stream'
import { LANGUAGES, type Language, PURPOSES, type Purpose } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exportBook } from './export-book.ts'

export const exportRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Params: { id: string }; Querystring: { language: Language; purpose: Purpose; recipient?: string } }>(
    '/v1/books/:id/export',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'A book as a zip that opens and verifies without us, with what its purpose needs. The look is recorded, with for whom.',
        params: { type: 'object', properties: { id: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' } } },
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            language: { type: 'string', enum: [...LANGUAGES], default: 'en' },
            purpose: { type: 'string', enum: [...PURPOSES], default: 'whole' },
            recipient: { type: 'string', minLength: 1, maxLength: 200 },
          },
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { language, purpose, recipient = null } = request.query
      const zip = await exportBook(house, meOf(request), id, language, undefined, { purpose, recipient })
      return (
        reply
          .type('application/zip')
          .header('content-disposition', `attachment; filename="${id.slice(0, 8)}.zip"`)
          .header('content-length', zip.length)
          // A file that changed on disk ends it before its length: what came is seen to be cut off.
          .send(Readable.from(zip.pieces()))
      )
    },
  )
}
