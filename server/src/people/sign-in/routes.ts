// HTTP of signing in and out, and of the ways one may.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../../house.ts'
import { cookieName, meOf } from '../../http.ts'
import {
  exactly,
  meAnswer,
  name,
  nothing,
  oneTimeSecretAnswer,
  passkeyAnswer,
  passkeyChallengeAnswer,
  passwordSignIn,
  username,
  way,
  waysAnswer,
} from '../form.ts'
import { whoIs } from '../who-is.ts'
import { type AboutMe, aboutMe } from './about-me.ts'
import { beginSession, LONGEST } from './begin-session.ts'
import { endSession } from './end-session.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import { type GivenPassword, signInWithPassword } from './sign-in-with-password.ts'
import { addWay } from './ways/add-way.ts'
import { newOneTimeSecret } from './ways/one-time-codes.ts'
import { askToRegister, askToSignIn, type PasskeyAnswer } from './ways/passkeys.ts'
import type { GivenWay } from './ways/prepare-way.ts'
import { removePasskey } from './ways/remove-passkey.ts'
import type { Whose } from './ways/store.ts'
import { ways } from './ways/ways.ts'

const cookieOf = (house: House, request: FastifyRequest): string | undefined => request.cookies[cookieName(house)]

/** The cookie is for this site's own requests and no script reads it; over plain HTTP only where the address people type is. */
const cookieRules = (house: House) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: house.config.publicUrl.startsWith('https:'),
})

/** Begins a session in this browser. Returns what the app is told of the person. */
export const enter = async (
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  who: Whose & { readonly device?: string },
): Promise<AboutMe> => {
  const cookie = await beginSession(house, who, cookieOf(house, request))
  const me = await whoIs(house, cookie)
  if (!me) throw new Error('a session that was just begun is not there')
  const maxAge = LONGEST.hours * 3600
  reply.setCookie(cookieName(house), cookie, { ...cookieRules(house), maxAge })
  return aboutMe(house, me)
}

const anyone = { access: 'anyone' } as const

export const signInRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: GivenPassword }>(
    '/v1/sign-in/password',
    {
      config: anyone,
      schema: {
        summary: 'Sign in with user name, password and a code: of an authenticator, or one that was printed.',
        body: passwordSignIn,
        response: { 200: meAnswer },
      },
    },
    async (request, reply) => enter(house, request, reply, await signInWithPassword(house, request.body, request.ip)),
  )

  http.post(
    '/v1/passkeys/challenges',
    {
      config: anyone,
      schema: {
        summary: 'Begin to sign in with a passkey: options for navigator.credentials.get.',
        response: { 200: passkeyChallengeAnswer },
      },
    },
    async () => askToSignIn(house),
  )

  http.post<{ Body: PasskeyAnswer }>(
    '/v1/sign-in/passkey',
    {
      config: anyone,
      schema: {
        summary: 'Sign in with what navigator.credentials.get answered.',
        body: passkeyAnswer,
        response: { 200: meAnswer },
      },
    },
    async (request, reply) => enter(house, request, reply, await signInWithPasskey(house, request.body)),
  )

  http.post(
    '/v1/sign-out',
    { config: anyone, schema: { summary: 'End the session of this browser.', response: nothing } },
    async (request, reply) => {
      await endSession(house, cookieOf(house, request))
      return reply.clearCookie(cookieName(house), cookieRules(house)).code(204).send()
    },
  )

  http.get(
    '/v1/me',
    { config: { access: 'enrolling' }, schema: { summary: 'Who is signed in.', response: { 200: meAnswer } } },
    async (request) => aboutMe(house, meOf(request)),
  )
}

export const wayRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: { name: string } }>(
    '/v1/passkeys/new',
    {
      config: anyone,
      schema: {
        summary:
          'Begin to make a passkey, before joining: options for navigator.credentials.create. The name is not kept.',
        body: exactly({ name }),
        response: { 200: passkeyChallengeAnswer },
      },
    },
    async (request) => askToRegister(house, request.body.name),
  )

  http.post<{ Body: { username: string } }>(
    '/v1/one-time-codes/new',
    {
      config: anyone,
      schema: {
        summary: 'A new secret for an authenticator, to go with a password. The user name is not kept.',
        body: exactly({ username }),
        response: { 200: oneTimeSecretAnswer },
      },
    },
    async (request) => newOneTimeSecret(house, request.body.username),
  )

  http.get(
    '/v1/ways',
    { config: { access: 'signed-in' }, schema: { summary: 'How I may sign in.', response: { 200: waysAnswer } } },
    async (request) => ways(house, meOf(request)),
  )

  http.post<{ Body: { way: GivenWay } }>(
    '/v1/ways',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Add a passkey, or choose a new password with new codes. My other sessions end.',
        body: exactly({ way }),
        response: { 200: exactly({ printedCodes: { type: 'array', items: { type: 'string' } } }) },
      },
    },
    async (request) => ({ printedCodes: await addWay(house, meOf(request), request.body.way) }),
  )

  http.delete<{ Params: { id: string } }>(
    '/v1/ways/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Take away a passkey, never the last way to sign in.',
        params: exactly({ id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,1400}$' } }),
        response: nothing,
      },
    },
    async (request, reply) => {
      await removePasskey(house, meOf(request), request.params.id)
      return reply.code(204).send()
    },
  )
}
