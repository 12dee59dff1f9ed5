// HTTP of emergency openings: who may agree, what waits and what is open, answering, reading for an hour, and what came of it. Asking is
// find's (`POST /v1/find` with `danger`).
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { exactly, id, name, nothing, params, why } from '../people/form.ts'
import { readOpened } from '../sync/read-through.ts'
import { type Account, accountFor } from './account-for.ts'
import { answerOpening, type GivenAnswer } from './answer-opening.ts'
import { myOpenings } from './my-openings.ts'
import { nameOpener, openers } from './openers.ts'

const opener = exactly({ person: id, name, may: { type: 'boolean' } })

export const openingRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/openers',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Who of my organisation may agree to an emergency opening, and who could be named.',
        response: { 200: exactly({ openers: { type: 'array', items: opener } }) },
      },
    },
    async (request) => ({ openers: await openers(house, meOf(request)) }),
  )

  http.post<{ Body: { member: string; may: boolean } }>(
    '/v1/openers',
    {
      config: { access: { roles: ['administrator', 'manager'] } },
      schema: {
        summary: 'Name somebody who may agree to an emergency opening, or end it.',
        body: exactly({ member: id, may: { type: 'boolean' } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await nameOpener(house, meOf(request), request.body.member, request.body.may)
      return reply.code(204).send()
    },
  )

  http.get(
    '/v1/openings',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'What I asked for somebody in danger, what waits for my answer, what is open for me. Never whom a question is about.',
      },
    },
    async (request) => myOpenings(house, meOf(request)),
  )

  http.post<{ Body: GivenAnswer }>(
    '/v1/openings/answers',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Agree to an emergency opening that another organisation asks for, or do not.',
        body: exactly({ asked: id, ask: id, answer: { enum: ['agrees', 'declines'] }, why }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await answerOpening(house, meOf(request), request.body)
      return reply.code(204).send()
    },
  )

  http.get<{ Params: { id: string } }>(
    '/v1/openings/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary:
          'Who she is and her safety, of a book that is open for me in an emergency. Every reading stands in her book.',
        params,
      },
    },
    async (request) => readOpened(house, meOf(request), request.params.id),
  )

  http.post<{ Params: { id: string }; Body: Account }>(
    '/v1/openings/:id/account',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Say what came of an emergency opening.',
        params,
        body: exactly({ right: { enum: ['yes', 'no', 'unsure'] }, did: why }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await accountFor(house, meOf(request), request.params.id, request.body)
      return reply.code(204).send()
    },
  )
}
