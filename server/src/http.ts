// The Fastify instance: who is asking, what a refusal looks like, what may come in. It refuses to start with a route that names no
// access rule, so that forgetting one is not possible.
import cookie from '@fastify/cookie'
import { wordsIn } from '@sajha/record'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import type { Me } from './people/me.ts'
import { whoIs } from './people/who-is.ts'
import type { Log } from './platform/log.ts'
import { PROBLEMS, Problem, type ProblemId } from './problems.ts'

/**
 * Who may use a route. `anyone`: no sign-in. `device`: signed in, even on a device that was taken off the list, and even after the
 * posting has ended (it may still send what it wrote). `enrolling`: signed in, even in a browser that has no key yet. `signed-in`:
 * on an enrolled device. `roles`: the same, with one of these roles in one's organisation.
 */
export type AccessRule = 'anyone' | 'device' | 'enrolling' | 'signed-in' | { readonly roles: readonly string[] }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule
  }
  interface FastifySchema {
    /** One sentence for the OpenAPI document. */
    summary?: string
  }
  interface FastifyRequest {
    me: Me | null
  }
}

export const LARGEST_BODY = 4 * 1024 * 1024
const DEEPEST = 24

/** The person asking. Only for routes whose rule is not `anyone`. */
export const meOf = (request: FastifyRequest): Me => {
  if (!request.me) throw new Problem('not-signed-in')
  return request.me
}

const BRACKETS = /"(?:[^"\\]|\\.)*"|[{}[\]]/g

/** Counts brackets outside strings: JSON that nests deeper is refused before anything walks it. */
export const isTooDeep = (text: string): boolean => {
  let depth = 0
  for (const [found] of text.matchAll(BRACKETS)) {
    if (found === '{' || found === '[') depth++
    else if (found === '}' || found === ']') depth--
    if (depth > DEEPEST) return true
  }
  return false
}

const languages = await Promise.all([wordsIn.en(), wordsIn.hi(), wordsIn.ne()])

const filled = (sentence: string, about: Problem['about']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(about[name] ?? ''))

/** A refusal on the wire: RFC 9457, with its sentence in every language, so that a phone can say it in the one it speaks. */
export const problemBody = (problem: Problem) => {
  const [en, hi, ne] = languages.map((it) => filled(it.problems[problem.id], problem.about))
  return {
    type: `urn:sajha:problem:${problem.id}`,
    status: PROBLEMS[problem.id],
    title: en,
    id: problem.id,
    words: { en, hi, ne },
    about: problem.about,
    faults: problem.faults,
  }
}

const STATUS_PROBLEMS: Readonly<Record<number, ProblemId>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'not-json',
  400: 'wrong-form',
}

const asProblem = (error: FastifyError | Problem): Problem | null => {
  if (error instanceof Problem) return error
  if (isAway(error)) return new Problem('database-away')
  if (error.code === 'ENOSPC') return new Problem('storage-full')
  if (error.validation) return new Problem('wrong-form', {}, faultsOf(error.validation))
  const id = STATUS_PROBLEMS[error.statusCode ?? 500]
  return id ? new Problem(id) : null
}

/** What JSON Schema calls it, and what words/ has a sentence for. Anything else is of the wrong form. */
const REASONS: Readonly<Record<string, string>> = {
  required: 'missing',
  minLength: 'empty',
  minItems: 'empty',
  minProperties: 'missing',
  maxLength: 'too-long',
  maxItems: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  enum: 'not-a-choice',
  const: 'not-a-choice',
  uniqueItems: 'twice',
  additionalProperties: 'unknown-field',
}

/** Where it is, with dots: `way.password.username`. */
const faultsOf = (found: NonNullable<FastifyError['validation']>): Problem['faults'] =>
  found.map(({ keyword, instancePath, params }) => {
    const last = params['missingProperty'] ?? params['additionalProperty']
    const path = [...instancePath.split('/').slice(1), ...(typeof last === 'string' ? [last] : [])]
    return { field: path.join('.'), reason: REASONS[keyword] ?? 'wrong-form' }
  })

/** PostgreSQL is restarting, or cannot be reached: nothing was acknowledged, and trying again is right. 53100 is its full disk. */
const isAway = (error: { readonly code?: string; readonly message: string }): boolean =>
  /^(57P0[123]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(error.code ?? '') ||
  /Connection terminated|timeout exceeded when trying to connect/.test(error.message)

const answer = (log: Log, error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) => {
  const problem = 'code' in error && error.code === '53100' ? new Problem('storage-full') : asProblem(error)
  if (problem) {
    return reply.code(PROBLEMS[problem.id]).type('application/problem+json').send(problemBody(problem))
  }
  log.bug('a request failed', error, { request: request.id, route: request.routeOptions.url ?? '' })
  return reply
    .code(500)
    .type('application/problem+json')
    .send({ type: 'about:blank', status: 500, title: 'Something is broken here.', id: 'bug', request: request.id })
}

const admit = async (house: House, request: FastifyRequest): Promise<void> => {
  const rule = request.routeOptions.config.access ?? { roles: [] }
  if (rule === 'anyone') return
  const me = await whoIs(house, request.cookies[cookieName(house)])
  if (!me) throw new Problem('not-signed-in')
  const why = heldBack(me, rule)
  if (why) throw new Problem(why)
  request.me = me
}

const heldBack = (me: Me, rule: AccessRule): ProblemId | null => {
  if (rule === 'device') return null
  if (me.leftAt !== undefined) return 'posting-ended'
  if (me.device?.revokedAt) return 'device-revoked'
  if (!me.device && rule !== 'enrolling') return 'device-needed'
  return typeof rule === 'object' && !rule.roles.some((role) => me.roles.some((mine) => mine === role))
    ? 'not-allowed'
    : null
}

export const cookieName = (house: House): string => (house.realm === 'practice' ? 'sajha-practice' : 'sajha')

/** A server that knows no house yet: how it reads, and how it refuses. */
export const makeServer = (log: Log): FastifyInstance => {
  const http = Fastify({
    bodyLimit: LARGEST_BODY,
    // A proxy on this machine is believed when it says who asks; anybody else could say anything and try codes under many names.
    trustProxy: 'loopback',
    logger: false,
    forceCloseConnections: true,
    // What a schema does not name is refused, not dropped unseen. `limit=1e400` is a number to JSON Schema's bounds too: with strict numbers
    // it would pass them by as none.
    ajv: { customOptions: { removeAdditional: false, strictNumbers: false } },
    // An address that cannot even be read is refused before any hook: in the same form as everything else.
    frameworkErrors: (_error, request, reply) => {
      reply.headers(ANSWER_HEADERS)
      answer(log, new Problem('wrong-form'), request, reply)
    },
  })
  http.decorateRequest('me', null)
  http.register(cookie)
  http.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) throw new Error(`${route.method} ${route.url} names no access rule`)
  })
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(ANSWERS.test(request.url) ? ANSWER_HEADERS : PAGE_HEADERS)
  })
  http.removeContentTypeParser('application/json')
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      if (isTooDeep(String(text))) throw new Problem('too-deep')
      done(null, JSON.parse(String(text)))
    } catch (error) {
      done(error instanceof Problem ? error : new Problem('not-json'))
    }
  })
  http.setErrorHandler<FastifyError | Problem>((error, request, reply) => answer(log, error, request, reply))
  http.setNotFoundHandler((request, reply) => answer(log, new Problem('not-found'), request, reply))
  return http
}

/** Opens the door of one house on a server, or under a prefix of it: whoever comes in by these routes is looked up in that house. */
export const openDoor = (http: FastifyInstance, house: House): void => {
  http.addHook('onRequest', async (request) => {
    if (!request.is404) await admit(house, request)
  })
}

/** A server with one house, before its routes. */
export const makeHttp = (house: House): FastifyInstance => {
  const http = makeServer(house.log)
  openDoor(http, house)
  return http
}

/** No third party, no frame, nothing kept by anybody on the way. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(self), microphone=(self)',
  'cache-control': 'no-store',
}

/** What a program asks is not a page: it may load nothing at all, and phones pay for each letter of it twenty times an hour. */
const ANSWERS = /^(\/practice)?\/(v1|log)\//
const ANSWER_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
