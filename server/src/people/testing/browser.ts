// Browsers for tests: they speak HTTP with the routes of people and of syncing, keep their cookie, and hold a device key.
import { toBase64url } from '@sajha/record'
import { generate } from 'otplib'
import { handoverRoutes } from '../../handover/routes.ts'
import { cookieName, makeHttp } from '../../http.ts'
import type { Signer } from '../../platform/keys.ts'
import { syncRoutes } from '../../sync/routes.ts'
import { aSigner, type TestHouse } from '../../testing/index.ts'
import { addMember, type GivenRoles } from '../members/add-member.ts'
import { openOrganisation } from '../members/open-organisation.ts'
import { newSetUpLink } from '../new-set-up-link.ts'
import { peopleRoutes } from '../routes.ts'
import type { AboutMe } from '../sign-in/about-me.ts'
import { beginSession } from '../sign-in/begin-session.ts'
import { type Authenticator, anAuthenticator } from './authenticator.ts'

export type Answer<T = Record<string, never>> = {
  readonly status: number
  /** The id of the problem, where it was refused. */
  readonly problem: string | undefined
  readonly body: T & { readonly about?: { readonly seconds?: number }; readonly faults?: readonly unknown[] }
}

export type Browser = {
  cookie: string | undefined
  readonly signer: Signer
  readonly authenticator: Authenticator
  get<T = Record<string, never>>(path: string): Promise<Answer<T>>
  post<T = Record<string, never>>(path: string, body?: unknown): Promise<Answer<T>>
  delete<T = Record<string, never>>(path: string): Promise<Answer<T>>
  /** The key of this browser, as it is enrolled. */
  device(label?: string): { publicKey: string; label: string }
  /** A passkey of this browser's authenticator, ready to be sent as a way to sign in. */
  passkey(): Promise<{ passkey: { ticket: string; response: unknown } }>
  signInWithPasskey(): Promise<Answer<AboutMe>>
}

export type Door = { browser(address?: string, authenticator?: Authenticator): Browser; close(): Promise<void> }

/** A cookie as it is sent again; an empty one is how a server takes it away. */
const keptCookie = ({ name, value }: { name: string; value: string }): string | undefined =>
  value === '' ? undefined : `${name}=${value}`

const answerOf = <T>(status: number, payload: string): Answer<T> => {
  const said = payload === '' ? {} : JSON.parse(payload)
  return { status, problem: status < 400 ? undefined : said.id, body: said }
}

/** The door of a house, with nothing between it and its browsers but Fastify. */
export const openTestDoor = (house: TestHouse): Door => {
  const http = makeHttp(house)
  peopleRoutes(http, house)
  handoverRoutes(http, house)
  syncRoutes(http, house)
  return {
    close: async () => {
      await http.close()
    },
    browser: (address = '192.0.2.1', authenticator = anAuthenticator(house.config.publicUrl)) => {
      const send = async <T>(method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<Answer<T>> => {
        const headers = it.cookie === undefined ? {} : { cookie: it.cookie }
        const payload = body === undefined ? {} : { payload: body as object }
        const answer = await http.inject({ method, url: `/v1/${url}`, remoteAddress: address, headers, ...payload })
        const [set] = answer.cookies
        if (set) it.cookie = keptCookie(set)
        return answerOf(answer.statusCode, answer.payload)
      }
      const signer = aSigner()
      const it: Browser = {
        cookie: undefined,
        signer,
        authenticator,
        get: (path) => send('GET', path),
        post: (path, body) => send('POST', path, body),
        delete: (path) => send('DELETE', path),
        device: (label = 'phone') => ({ publicKey: toBase64url(signer.publicKey), label }),
        passkey: async () => {
          const { body } = await it.post<{ ticket: string; options: never }>('passkeys/new', { name: 'Kavita' })
          return { passkey: { ticket: body.ticket, response: authenticator.create(body.options) } }
        },
        signInWithPasskey: async () => {
          const { body } = await it.post<{ ticket: string; options: never }>('passkeys/challenges')
          return it.post('sign-in/passkey', { ticket: body.ticket, response: authenticator.get(body.options) })
        },
      }
      return it
    },
  }
}

export type Entered = { readonly me: AboutMe; readonly printedCodes: readonly string[] }

export const anInvitation = async (by: Browser, roles: readonly string[] = ['caseworker']): Promise<string> => {
  const { body } = await by.post<{ code: string }>('invites', { roles })
  return body.code
}

/** The token in the link that the server prints. */
export const setUpToken = async (house: TestHouse): Promise<string> =>
  new URL((await newSetUpLink(house)) ?? 'about:blank').hash.slice(1)

/** What is sent to set up the first organisation; Farida becomes its administrator. */
export const aSetUp = (token: string, way: unknown, device: unknown, roles: readonly string[] = ['administrator']) => ({
  token,
  organisation: { name: 'Pipal Tola Kendra', sort: 'ngo', district: 'Devipur' },
  person: { name: 'Farida Khatun', roles },
  way,
  device,
})

/** Farida, who has just set up the record with a passkey. */
export const setsUp = async (house: TestHouse, browser: Browser, roles?: readonly string[]): Promise<Entered> => {
  const given = aSetUp(await setUpToken(house), await browser.passkey(), browser.device('Farida’s laptop'), roles)
  return expectEntered(await browser.post<Entered>('set-up', given))
}

/** Somebody whom Farida, or another, has brought in, with a passkey. */
export const joins = async (
  browser: Browser,
  by: Browser,
  name: string,
  roles: readonly string[] = ['caseworker'],
): Promise<Entered> => {
  const code = await anInvitation(by, roles)
  const given = { code, name, way: await browser.passkey(), device: browser.device(`${name}’s phone`) }
  return expectEntered(await browser.post<Entered>('join', given))
}

const expectEntered = (answer: Answer<Entered>): Entered => {
  if (answer.status !== 200) throw new Error(`refused: ${answer.problem} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Somebody of another organisation, signed in on an enrolled device. Not by HTTP: two organisations never meet at one set-up. */
export const worksElsewhere = async (house: TestHouse, browser: Browser, name: string, roles: GivenRoles) => {
  const where = await openOrganisation(house, { name: 'Aangan Home for Girls', sort: 'home', district: 'Devipur' })
  const person = await addMember(house, where, { name, roles })
  browser.cookie = `${cookieName(house)}=${await beginSession(house, { ...where, person }, undefined)}`
  const { body } = await browser.post<AboutMe>('devices', browser.device())
  return body
}

export const PASSWORD = 'मेरी नानी की गाय 7'

export type Secret = { readonly ticket: string; readonly secret: string; readonly uri: string }

/** The code that an authenticator shows at the house's time. */
export const codeNow = (house: TestHouse, secret: string): Promise<string> =>
  generate({ secret, epoch: Math.floor(house.clock.now().epochMilliseconds / 1000) })

/** A password as a way to sign in, with the secret of its authenticator. */
export const aPassword = async (house: TestHouse, browser: Browser, username: string, password = PASSWORD) => {
  const { body: given } = await browser.post<Secret>('one-time-codes/new', { username })
  const code = await codeNow(house, given.secret)
  return { secret: given.secret, way: { password: { username, password, ticket: given.ticket, code } } }
}
