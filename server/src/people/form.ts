// What is sent to and answered by the routes of people, as JSON Schema: Fastify checks bodies by it, writes answers by it, and the
// OpenAPI document shows it. What a name or a label may hold is for the kinds to say (members/entries.ts).
import { KINDS, ROLES } from '@sajha/record'

const text = (maxLength: number, minLength = 1) => ({ type: 'string', minLength, maxLength })
const instant = { type: 'string', format: 'date-time' }
const nullable = (it: Readonly<Record<string, unknown>>) => ({ ...it, nullable: true })

/** An object with exactly these properties, all of them but the optional ones. */
export const exactly = (
  properties: Readonly<Record<string, unknown>>,
  optional: Readonly<Record<string, unknown>> = {},
) => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties: { ...properties, ...optional },
})

const listOf = (items: unknown) => ({ type: 'array', items })

export const id = { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' }
export const params = exactly({ id })
export const name = text(200)
export const why = text(500)
export const moment = text(40)
export const roles = {
  type: 'array',
  minItems: 1,
  maxItems: ROLES.length,
  uniqueItems: true,
  items: { enum: ROLES.filter((it) => it !== 'server') },
}
export const device = exactly({ publicKey: text(43), label: text(200) })
export const organisation = exactly({
  name,
  sort: { enum: Object.keys(KINDS['organisation-opened'].fields.sort.choices ?? {}) },
  district: name,
})
export const username = text(60, 3)
const password = text(200)
const ticket = text(60)
export const code = text(40)
export const secret = text(200)

/** What navigator.credentials answers; the WebAuthn library judges it. */
export const passkeyAnswer = exactly({ ticket, response: { type: 'object', additionalProperties: true } })

/** A way to sign in: exactly one of the two. */
export const way = {
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: { passkey: passkeyAnswer, password: exactly({ username, password, ticket, code }) },
}

export const passwordSignIn = exactly({ username: text(60), password, code })

const roleNames = listOf({ type: 'string' })

export const hereAnswer = exactly({
  realm: { enum: ['record', 'practice'] },
  origin: { type: 'string' },
  setUp: { type: 'boolean' },
  logKey: { type: 'string' },
  serverTime: instant,
})

export const meAnswer = exactly({
  person: id,
  name: { type: 'string' },
  organisation: exactly({
    id,
    name: { type: 'string' },
    sort: { type: 'string' },
    district: { type: 'string' },
    book: id,
  }),
  roles: roleNames,
  device: nullable(exactly({ id, label: { type: 'string' }, enrolledAt: { type: 'string' } })),
  serverTime: instant,
})

export const newcomerAnswer = exactly({ me: meAnswer, printedCodes: listOf({ type: 'string' }) })

export const passkeyChallengeAnswer = exactly({
  ticket,
  expiresAt: instant,
  options: { type: 'object', additionalProperties: true },
})

export const oneTimeSecretAnswer = exactly({
  ticket,
  expiresAt: instant,
  secret: { type: 'string' },
  uri: { type: 'string' },
})

export const waysAnswer = exactly({
  passkeys: listOf(exactly({ id: { type: 'string' }, madeAt: instant })),
  password: { type: 'boolean' },
  printedCodesLeft: { type: 'integer' },
})

export const madeInviteAnswer = exactly({ id, code, link: { type: 'string' }, expiresAt: instant })

export const invitesAnswer = exactly({
  invites: listOf(
    exactly({
      id,
      name: nullable({ type: 'string' }),
      opens: nullable({ type: 'string' }),
      roles: roleNames,
      madeBy: id,
      madeAt: instant,
      expiresAt: instant,
    }),
  ),
})

export const devicesAnswer = exactly({
  devices: listOf(
    exactly({
      id,
      person: id,
      name: { type: 'string' },
      label: { type: 'string' },
      enrolledAt: { type: 'string' },
      revokedAt: nullable({ type: 'string' }),
      lastUsedAt: nullable({ type: 'string' }),
    }),
  ),
})

export const membersAnswer = exactly({
  members: listOf(
    exactly({
      person: id,
      name: { type: 'string' },
      roles: roleNames,
      from: { type: 'string' },
      until: nullable({ type: 'string' }),
      successor: nullable(id),
    }),
  ),
})

const someone = { person: id, name: { type: 'string' }, roles: roleNames, organisationName: { type: 'string' } }
export const colleaguesAnswer = exactly({ colleagues: listOf(exactly({ ...someone, organisation: id })) })
export const personasAnswer = exactly({ people: listOf(exactly(someone)) })

/** Done, and nothing to tell. */
export const nothing = { 204: { type: 'null', description: 'Done.' } }
