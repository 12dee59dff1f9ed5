// What can be asked of each route of the OpenAPI document as it is served, filled with ids that are there. A route with nothing to fill is
// asked as it is. One that must be filled, and of which nobody has said how, is named by the walk and fails it: add its line here.
import { nowIn } from '../a-person.ts'
import { writes } from '../writing.ts'
import type { Asker } from './relations.ts'
import type { World } from './world.ts'

export type Ask = {
  readonly url: string
  readonly payload?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
type Fill = (w: World, by: Asker) => readonly Ask[] | Promise<readonly Ask[]>

const NOBODY = 'A'.repeat(22)
const HASH = 'A'.repeat(43)
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const way = { passkey: { ticket: 'no-such-ticket', response: {} } }
const device = { publicKey: HASH, label: 'phone' }

const both = (w: World): readonly string[] => [w.caseBook, w.complaint]
const ofBoth =
  (path: (book: string) => string): Fill =>
  (w) =>
    both(w).map((it) => ({ url: path(it) }))
const sending =
  (url: string, payload: unknown): Fill =>
  () => [{ url, payload }]
const at =
  (...urls: readonly string[]): Fill =>
  () =>
    urls.map((url) => ({ url }))

const LINKS: Fill = (w) => Object.values(w.links).map(({ path }) => ({ url: `${path}?l=en` }))

/** A note into the case, a reason into the complaint, and an answer to a packet that is somebody else's or one's own. */
const pushes: Fill = async (w, { person }) => {
  const written = await Promise.all([
    writes(person, 'note', { text: 'seen at the gate' }, { book: w.caseBook, compartment: 'coordination' }),
    writes(person, 'complaint-named', { why: 'seen at the gate' }, { book: w.complaint }),
    writes(person, 'packet-answered', { of: w.openPacket, answer: 'acting' }, { book: w.caseBook }),
  ])
  return [{ url: '/v1/entries', payload: { entries: written.map(({ id: _, ...it }) => it) } }]
}

const FILLS: Readonly<Record<string, Fill>> = {
  'GET /log/consistency': at('/log/consistency?from=1&to=2'),
  'GET /log/tile/*': at('/log/tile/0/000.p/1', '/log/tile/entries/000.p/1'),
  'POST /log/cosignature': () => [
    { url: '/log/cosignature', payload: 'a note', headers: { 'content-type': 'text/plain' } },
  ],
  'GET /o/{address}': LINKS,
  'POST /o/{address}': (w) => [{ url: w.links.open.path, payload: 'answer=acting&by=x', headers: FORM }],
  'POST /v1/attachments': (w) =>
    w.papers.slice(0, 1).map(({ compartment, sha256 }) => ({
      url: '/v1/attachments',
      payload: { book: w.caseBook, compartment, sha256, size: 100 },
    })),
  // Whoever reads none of the book is not asked about each part of it.
  'GET /v1/attachments/{sha256}': (w, { relation }) =>
    w.papers
      .slice(0, relation === 'assigned' ? undefined : 2)
      .map(({ sha256 }) => ({ url: `/v1/attachments/${sha256}?book=${w.caseBook}` })),
  'PATCH /v1/attachments/{upload}': () => [
    {
      url: `/v1/attachments/${'0'.repeat(32)}`,
      payload: Buffer.from('x'),
      headers: { 'content-type': 'application/octet-stream', 'upload-offset': '0' },
    },
  ],
  'GET /v1/books/{id}': ofBoth((it) => `/v1/books/${it}`),
  'GET /v1/books/{id}/copy': ofBoth((it) => `/v1/books/${it}/copy`),
  'GET /v1/books/{id}/export': ofBoth((it) => `/v1/books/${it}/export?language=en`),
  'GET /v1/books/{id}/places': ofBoth((it) => `/v1/books/${it}/places?size=5&after=0`),
  'GET /v1/calendar/{file}': at(`/v1/calendar/${HASH}.ics`),
  'POST /v1/copies': (w) =>
    both(w).map((book) => ({ url: '/v1/copies', payload: { book, why: 'the court asks for it' } })),
  'POST /v1/copies/{id}': sending(`/v1/copies/${NOBODY}`, { answer: 'agreed' }),
  'GET /v1/counts': at('/v1/counts', '/v1/counts?historical=true'),
  'GET /v1/docket': at('/v1/docket', '/v1/docket?open=false&historical=true'),
  'POST /v1/decoys': sending('/v1/decoys', { where: 'in an old list' }),
  'DELETE /v1/decoys/{id}': at(`/v1/decoys/${NOBODY}`),
  'POST /v1/devices': sending('/v1/devices', device),
  'POST /v1/devices/{id}/revoke': (w) => [
    { url: `/v1/devices/${w.spare.me.device?.id}/revoke`, payload: { why: 'lost' } },
  ],
  'POST /v1/directory': sending('/v1/directory', { district: 'IN-203' }),
  'POST /v1/entries': pushes,
  'POST /v1/find': sending('/v1/find', { name: 'Nobody At All', year: 2011, why: 'asked at our office' }),
  'POST /v1/forks': sending('/v1/forks', { held: 'one', offered: 'other', why: 'shorter' }),
  'POST /v1/invites': sending('/v1/invites', { roles: ['caseworker'] }),
  'DELETE /v1/invites/{id}': at(`/v1/invites/${NOBODY}`),
  'POST /v1/join': sending('/v1/join', { code: 'ABCD-EFGH', name: 'Sita', way, device }),
  'POST /v1/looks': (w) => [
    {
      url: '/v1/looks',
      payload: { looks: both(w).map((book) => ({ book, at: nowIn(w.house), offline: true, entries: 1 })) },
    },
  ],
  'POST /v1/members/{id}/leave': (w) => [{ url: `/v1/members/${w.spare.id}/leave`, payload: { why: 'moved' } }],
  'DELETE /v1/members/{id}/leave': (w) => [{ url: `/v1/members/${w.spare.id}/leave` }],
  'GET /v1/members/{id}/passes': (w) => [{ url: `/v1/members/${w.spare.id}/passes` }],
  'POST /v1/members/{id}/successor': (w) => [
    { url: `/v1/members/${w.spare.id}/successor`, payload: { to: w.spare.id } },
  ],
  'POST /v1/members/{id}/roles': (w) => [
    { url: `/v1/members/${w.spare.id}/roles`, payload: { roles: ['caseworker'] } },
  ],
  'POST /v1/notices/seen': sending('/v1/notices/seen', { ids: [1, 2, 3] }),
  'POST /v1/one-time-codes/new': sending('/v1/one-time-codes/new', { username: 'sita' }),
  'POST /v1/openers': (w) => [{ url: '/v1/openers', payload: { member: w.spare.id, may: true } }],
  'POST /v1/openings/answers': (w) => [
    {
      url: '/v1/openings/answers',
      payload: { asked: w.bodies.other.book, ask: w.report.id, answer: 'agrees', why: 'she is in danger' },
    },
  ],
  'GET /v1/openings/{id}': ofBoth((it) => `/v1/openings/${it}`),
  'POST /v1/openings/{id}/account': (w) =>
    both(w).map((it) => ({
      url: `/v1/openings/${it}/account`,
      payload: { right: 'yes', did: 'took her to a doctor' },
    })),
  'POST /v1/packets/{packet}/links': (w) => [
    { url: `/v1/packets/${w.outsidePacket}/links`, payload: { book: w.caseBook } },
    { url: `/v1/packets/${w.report.id}/links`, payload: { book: w.complaint } },
  ],
  'POST /v1/passkeys/new': sending('/v1/passkeys/new', { name: 'Sita' }),
  'GET /v1/pull': at(`/v1/pull?have=${HASH}`),
  'POST /v1/pull': (w) => [
    { url: '/v1/pull', payload: { have: {} } },
    { url: '/v1/pull', payload: { have: { [w.complaint]: { n: 1, key: 'coordination,voice' } } } },
  ],
  'POST /v1/roster': (w) => [
    {
      url: '/v1/roster',
      payload: {
        member: w.kavita.id,
        as: 'desk',
        from: '2026-11-23T12:00+05:30',
        until: '2026-11-23T18:00+05:30',
      },
    },
  ],
  'POST /v1/set-up': sending('/v1/set-up', {
    token: 'no-such-token',
    organisation: { name: 'A', sort: 'ngo', district: 'Devipur' },
    person: { name: 'Sita', roles: ['administrator'] },
    way,
    device,
  }),
  'POST /v1/sign-in/passkey': sending('/v1/sign-in/passkey', way.passkey),
  'POST /v1/sign-in/password': sending('/v1/sign-in/password', { username: 'sita', password: 'x', code: '000000' }),
  'POST /v1/sign-in/practice': (w) => [{ url: '/v1/sign-in/practice', payload: { person: w.kavita.id } }],
  'POST /v1/ways': sending('/v1/ways', { way }),
  'DELETE /v1/ways/{id}': at(`/v1/ways/${NOBODY}`),
  'POST /v1/retention': sending('/v1/retention', { months: 120, order: 'A meeting', from: '2026-01-01' }),
  'POST /v1/witnesses': sending('/v1/witnesses', { witnesses: '', wanted: 0 }),
}

type Parameter = { readonly in: string; readonly name: string; readonly required: boolean; readonly schema: unknown }
export type Operation = {
  readonly method: string
  readonly path: string
  readonly access: string
  readonly parameters: readonly Parameter[]
  /** Its JSON Schema; undefined where it takes none. */
  readonly body: unknown
}

type Served = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly 'x-access': string
            readonly parameters: readonly Parameter[]
            readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: unknown } } }
          }
        >
      >
    >
  >
}

/** Every route and method, read off the document that is served. */
export const operationsOf = async ({ http }: Pick<World, 'http'>): Promise<readonly Operation[]> => {
  const served = (await http.inject({ method: 'GET', url: '/v1/openapi.json' })).json() as Served
  return Object.entries(served.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => ({
      method: method.toUpperCase(),
      path,
      access: it['x-access'],
      parameters: it.parameters,
      body: it.requestBody?.content['application/json'].schema,
    })),
  )
}

export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`

const hasNothingToFill = ({ path, parameters, body }: Operation): boolean =>
  body === undefined && !/[{*]/.test(path) && !parameters.some((it) => it.required)

/** Undefined where nobody has said how to fill it. */
export const fillFor = (it: Operation): Fill | undefined => {
  const said = FILLS[nameOf(it)]
  return said ?? (hasNothingToFill(it) ? () => [{ url: it.path }] : undefined)
}

/** Lines for routes that are not there: what is gone from the server is to go from here. */
export const fillsWithoutRoute = (all: readonly Operation[]): readonly string[] =>
  Object.keys(FILLS).filter((name) => !all.some((it) => nameOf(it) === name))
