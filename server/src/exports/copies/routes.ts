// HTTP of copies that need two: where I stand with a book, asking, and what a colleague says.
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { meOf } from '../../http.ts'
import { exactly, id, nothing, params } from '../../people/form.ts'
import { answerCopy, type CopyAnswer } from './answer-copy.ts'
import { askCopy, type WantedCopy } from './ask-copy.ts'
import { askedCopies, copyStanding } from './asked-copies.ts'

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })

export const copyRoutes = (http: FastifyInstance, house: House): void => {
  http.get<{ Params: { id: string } }>(
    '/v1/books/:id/copy',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Whether I may take a copy of this one alone, or what became of my question for it.',
        params,
      },
    },
    async (request) => copyStanding(house, meOf(request), request.params.id),
  )

  http.get(
    '/v1/copies',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Questions for copies that need two: mine, and those I may answer. Not which person it is.' },
    },
    async (request) => ({ copies: await askedCopies(house, meOf(request)) }),
  )

  http.post<{ Body: WantedCopy }>(
    '/v1/copies',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'Ask for a copy of one person more than one takes alone. It can be taken a day later, if a colleague agrees.',
        body: exactly({ book: id, why: text(500) }, { recipient: text(200) }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await askCopy(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )

  http.post<{ Params: { id: string }; Body: { answer: CopyAnswer } }>(
    '/v1/copies/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Agree to a colleague’s copy, do not agree, or call one off.',
        params,
        body: exactly({ answer: { enum: ['agreed', 'declined', 'called-off'] } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await answerCopy(house, meOf(request), request.params.id, request.body.answer)
      return reply.code(204).send()
    },
  )
}
