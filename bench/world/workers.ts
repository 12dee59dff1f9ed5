// Signed-in people for benchmarks: each with a session, an enrolled device key, and cases of their own to write into.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { generateSync } from 'otplib'
import {
  type BodyNamed,
  deviceId,
  type Envelope,
  KINDS,
  type KindName,
  type Pushed,
  type Role,
  signEntry,
  toBase64url,
} from '../../record/src/index.ts'
import { type Client, openClient } from './client.ts'
import type { World } from './open-world.ts'

export type Worker = {
  readonly client: Client
  readonly person: string
  readonly organisation: string
  readonly cookie: string
  write<N extends KindName>(kind: N, body: BodyNamed<N>, book: string): Promise<Pushed & { readonly id: string }>
}

export const anId = (): string => randomBytes(16).toString('base64url')

const aKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(Buffer.from(String(publicKey.export({ format: 'jwk' })['x']), 'base64url'))
  return { raw, sign: async (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) }
}

type Key = ReturnType<typeof aKey>

const jsonOf = (body: Buffer) => JSON.parse(body.toString()) as Record<string, unknown>

const post = async (
  client: Client,
  path: string,
  body: unknown,
): Promise<{ readonly it: Record<string, unknown>; readonly cookie: string }> => {
  const answer = await client.send('POST', path, JSON.stringify(body))
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.body}`)
  return { it: jsonOf(answer.body), cookie: /set-cookie: (sajha=[^;]+)/i.exec(answer.headers)?.[1] ?? '' }
}

const worker = async (world: Pick<World, 'port'>, cookie: string, key: Key): Promise<Worker> => {
  const client = await openClient(world.port, cookie)
  const me = jsonOf((await client.send('GET', '/v1/me')).body) as { person: string; organisation: { id: string } }
  const { origin } = jsonOf((await client.send('GET', '/v1/here')).body) as { origin: string }
  const device = deviceId(key.raw)
  return {
    client,
    cookie,
    person: me.person,
    organisation: me.organisation.id,
    write: (kind, body, book) => {
      const draft: Omit<Envelope, 'v' | 'body'> = {
        log: origin,
        book,
        kind,
        version: KINDS[kind].version,
        compartment: KINDS[kind].compartments[0],
        author: me.person,
        as: 'caseworker',
        organisation: me.organisation.id,
        device,
        madeAt: Temporal.Now.zonedDateTimeISO('Asia/Kolkata').toString({
          timeZoneName: 'never',
          smallestUnit: 'second',
        }),
        heard: null,
        saw: null,
      }
      return signEntry(draft, body as Readonly<Record<string, unknown>>, randomBytes(32), key.sign)
    },
  }
}

/** Sets up an organisation and brings in people until there are `count`, each signed in on a device of their own. */
export const openWorkers = async (
  world: Pick<World, 'port' | 'setUpToken'>,
  count: number,
  roles: readonly Role[] = ['caseworker'],
): Promise<readonly Worker[]> => {
  const nobody = await openClient(world.port, '')
  const key = aKey()
  const device = (it: Key, label: string) => ({ publicKey: toBase64url(it.raw), label })
  const wayOf = async (n: number) => {
    const username = `worker${n}`
    const { it } = await post(nobody, '/v1/one-time-codes/new', { username })
    const secret = String(it['secret'])
    return {
      password: { username, password: `mango-orchard-road-${n}`, ticket: it['ticket'], code: generateSync({ secret }) },
    }
  }
  const { cookie } = await post(nobody, '/v1/set-up', {
    token: world.setUpToken,
    organisation: { name: 'Pipal Tola Kendra', sort: 'ngo', district: 'Devipur' },
    person: { name: 'Kavita', roles: ['administrator', 'manager', 'caseworker'] },
    way: await wayOf(0),
    device: device(key, 'desk'),
  })
  const workers = [await worker(world, cookie, key)]
  const admin = workers[0] as Worker
  while (workers.length < count) {
    const { it } = await post(admin.client, '/v1/invites', { roles })
    const theirs = aKey()
    const joined = await post(nobody, '/v1/join', {
      code: it['code'],
      name: `Worker ${workers.length}`,
      way: await wayOf(workers.length),
      device: device(theirs, 'phone'),
    })
    workers.push(await worker(world, joined.cookie, theirs))
  }
  nobody.close()
  return workers
}

/** Sends a batch and insists that all of it was sealed. */
export const pushAll = async (by: Worker, entries: readonly Pushed[]): Promise<void> => {
  const { status, body } = await by.client.send('POST', '/v1/entries', JSON.stringify({ entries }))
  const outcomes = status === 200 ? (jsonOf(body)['outcomes'] as { outcome: string }[]) : []
  if (outcomes.length !== entries.length || outcomes.some((it) => it.outcome !== 'sealed'))
    throw new Error(`push: ${status} ${body.subarray(0, 500)}`)
}

// Words as notes have them, some often and most seldom: text that repeats itself would pack far too well.
const WORDS =
  `she the her and to of was that with at not it is he from had they for who no in on school mother train house came told
  night father uncle brother work money loan asked wants home fear police village station doctor court letter sister aunt bus border
  said sleeps eats finish class ten before anything else neighbour sews bangles workshop owner phone number camp river temple market
  morning evening week month year paper photograph signature birth certificate ration card teacher lawyer committee office hospital
  fever cough bruise arm hand tablet thin tired quiet laughed cried waited walked ran hid locked door window roof lane field well
  goat rice tea bread milk blanket slipper bag dress hair comb mirror song prayer festival rain heat dust`.split(/\s+/)

/** About so many letters, no two alike. */
const someText = (letters: number): string => {
  const said: string[] = []
  for (let length = 0; length < letters; ) {
    const word = WORDS[Math.floor(Math.random() ** 2 * WORDS.length)] ?? ''
    said.push(word)
    length += word.length + 1
  }
  return said.join(' ')
}

/** A visit whose body is about a kilobyte unless said otherwise, no two alike. */
export const aVisit = (n: number, letters = 900): BodyNamed<'visit'> => ({
  visitedAt: '2026-11-20T16:00+05:30',
  where: 'home',
  note: `${n}: ${someText(letters)}`,
  how: 'well',
})

/** A case with its first entries: a report, a child taken charge of, and visits up to `entries` in all. */
export const aCase = async (by: Worker, entries: number, letters?: number): Promise<string> => {
  const book = anId()
  const first = [
    await by.write(
      'report-received',
      { toldAt: '2026-11-20T09:00+05:30', what: 'A girl works above the bangle workshop.' },
      book,
    ),
    await by.write('taken-charge', { takenAt: '2026-11-20T10:00+05:30', age: 'child', by: 'organisation' }, book),
  ]
  await pushAll(by, first)
  for (let made = first.length; made < entries; made += 100) {
    const batch = await Promise.all(
      Array.from({ length: Math.min(100, entries - made) }, (_, i) =>
        by.write('visit', aVisit(made + i, letters), book),
      ),
    )
    await pushAll(by, batch)
  }
  return book
}
