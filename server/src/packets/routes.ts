// HTTP of packets: whom one can send to, links for those without an account, and the page they read and answer on. The page is made here
// whole and needs no script; before the code is right it is the same for every address.
import { inOffset } from '@sajha/record'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { Problem } from '../problems.ts'
import { answerLink } from './answer-link.ts'
import { makeLink } from './make-link.ts'
import { openLink } from './open-link.ts'
import { codePage, packetPage, pageLanguage } from './page/packet-page.ts'
import { recipients } from './recipients.ts'
import { viewLink } from './view-link.ts'

const ID = '^[A-Za-z0-9_-]{16,64}$'
const COOKIE = 'sajha-packet'
const DAYS_90 = 90 * 24 * 3600
const LARGEST_FORM = 16_384

type Page = FastifyRequest<{ Params: { address: string }; Querystring: { l?: string; kept?: string } }>

const fieldsOf = (body: unknown): ReadonlyMap<string, string> => (body instanceof Map ? body : new Map())

const pages = (http: FastifyInstance, house: House): void => {
  const hidden = { config: { access: 'anyone' as const }, schema: { summary: 'A page for one person.', hide: true } }
  const languageOf = (request: Page) => pageLanguage(request.query.l, request.headers['accept-language'])
  const html = (reply: FastifyReply, status: number, page: string) =>
    reply.code(status).type('text/html; charset=utf-8').header('x-robots-tag', 'noindex').send(page)
  const pathOf = (request: Page) => `${house.realm === 'practice' ? '/practice' : ''}/o/${request.params.address}`

  const show = async (request: Page, reply: FastifyReply, told: 'kept' | 'name' | null) => {
    const viewed = await viewLink(house, request.params.address, request.cookies[COOKIE])
    const language = request.query.l ? languageOf(request) : (viewed?.language ?? languageOf(request))
    if (!viewed) return html(reply, 200, await codePage(house, language, null))
    const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
    return html(reply, told === 'name' ? 422 : 200, await packetPage(house, language, { ...viewed, told, at }))
  }

  const open = async (request: Page, reply: FastifyReply, code: string) => {
    const language = languageOf(request)
    const refused = async (error: unknown) => {
      if (error instanceof Problem && error.id === 'too-many-tries') return 'wait' as const
      throw error
    }
    const cookie = await openLink(house, request.params.address, code, request.ip).catch(refused)
    if (cookie === 'wait') return html(reply, 429, await codePage(house, language, 'wait'))
    if (cookie === null) return html(reply, 403, await codePage(house, language, 'closed'))
    reply.setCookie(COOKIE, cookie, {
      path: pathOf(request),
      httpOnly: true,
      // A link that is followed out of a message must still be open here.
      sameSite: 'lax',
      secure: house.config.publicUrl.startsWith('https:'),
      maxAge: DAYS_90,
    })
    return reply.redirect(`${pathOf(request)}?l=${language}`, 303)
  }

  const answer = async (request: Page, reply: FastifyReply, fields: ReadonlyMap<string, string>) => {
    const text = (name: string) => fields.get(name) ?? ''
    const given = {
      by: text('by'),
      answer: text('answer'),
      says: text('says'),
      whose: text('whose'),
      law: text('law'),
      next: text('next'),
    }
    try {
      const kept = await answerLink(house, request.params.address, request.cookies[COOKIE], given)
      const language = languageOf(request)
      if (!kept) return html(reply, 403, await codePage(house, language, 'closed'))
      return reply.redirect(`${pathOf(request)}?l=${language}&kept=1`, 303)
    } catch (error) {
      if (error instanceof Problem && error.id === 'fields-wrong') return show(request, reply, 'name')
      if (error instanceof Problem && error.id === 'too-many-tries')
        return html(reply, 429, await codePage(house, languageOf(request), 'wait'))
      throw error
    }
  }

  // Forms are read on this page alone: everywhere else a request in the shape of a form is refused.
  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_request, text, done) => done(null, new Map(new URLSearchParams(String(text)))),
  )
  http.get('/o/:address', hidden, async (request, reply) => {
    const page = request as Page
    return show(page, reply, page.query.kept ? 'kept' : null)
  })
  http.post('/o/:address', hidden, async (request, reply) => {
    const fields = fieldsOf(request.body)
    const page = request as Page
    return fields.has('answer') ? answer(page, reply, fields) : open(page, reply, fields.get('code') ?? '')
  })
}

export const packetRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/v1/recipients',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Organisations a packet can be sent to, and the roles somebody has there. Nobody’s name.' },
    },
    async () => ({ recipients: await recipients(house) }),
  )

  http.post<{ Params: { packet: string }; Body: { book: string } }>(
    '/v1/packets/:packet/links',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Make a link and a code for somebody without an account. The code is told this once.',
        params: { type: 'object', properties: { packet: { type: 'string', pattern: ID } } },
        body: {
          type: 'object',
          required: ['book'],
          additionalProperties: false,
          properties: { book: { type: 'string', pattern: ID } },
        },
      },
    },
    async (request) => makeLink(house, meOf(request), request.body.book, request.params.packet),
  )

  http.register(async (scope) => pages(scope, house))
}
