// Opens the practice district: an invented story, written through the same door as everything else (push, seal, fold), with a clock
// that walks through it. Only ever into the practice house, whose log, keys and database are its own.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  deviceId,
  type Envelope,
  inOffset,
  KINDS,
  type Language,
  millis,
  type Pushed,
  readsAs,
  signEntry,
  toBase64url,
} from '@sajha/record'
import { beginUpload } from '../attachments/upload/begin-upload.ts'
import { receiveBytes } from '../attachments/upload/receive-bytes.ts'
import type { House } from '../house.ts'
import { recordAsServer, type ServerEntry } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { fixedClock } from '../platform/clock.ts'
import { push } from '../sync/push.ts'
import { REGISTER } from './papers.ts'
import { type PersonKey, type Scene, type Step, sceneAt } from './step.ts'
import { STORY } from './story/index.ts'
import { DISTRICT, ORGANISATIONS } from './story/people.ts'

type Cast = { readonly me: Me; readonly sign: (bytes: Uint8Array) => Uint8Array }

const anId = (): string => randomBytes(16).toString('base64url')
const BEGAN = 900 * 24 * 3_600_000

/** Fills an empty practice house. `language` is what its people write in. */
export const openPractice = async (house: House, language: Language): Promise<void> => {
  if (house.realm !== 'practice') throw new Error('the practice story is told in the practice house only')
  const now = house.clock.now().epochMilliseconds
  const clock = fixedClock(Temporal.Instant.fromEpochMilliseconds(now - BEGAN))
  const then: House = { ...house, clock }
  const cast = await gather(then, language)
  const books = new Map<string, string>()
  const entries = new Map<string, string>()
  const scene = sceneAt(now, language, {
    entry: (name) => must(entries.get(name), name),
    book: (name) => must(books.get(name), name),
    person: (key) => must(cast.get(key), key).me.person,
    organisation: (key) => must(cast.get(key), key).me.organisation,
  })
  const sent: { readonly me: Me; readonly written: Pushed }[] = []
  for (const { step, at } of inTime(scene)) {
    const book = books.get(step.book) ?? anId()
    books.set(step.book, book)
    // Written down, then sent a few minutes later, as in life.
    clock.set(Temporal.Instant.fromEpochMilliseconds(Math.min(at + 4 * 60_000, now)))
    const who = must(cast.get(step.who), step.who)
    const told = step.byServer
      ? { id: await signedByServer(then, who, step, book, scene), written: null }
      : await sealed(then, who, step, book, scene)
    if (step.name) entries.set(step.name, told.id)
    if (told.written) sent.push({ me: who.me, written: told.written })
  }
  // Now, and not when they were written down: what was begun weeks ago and did not arrive is forgotten at once.
  for (const it of sent) await sendFiles(house, it.me, it.written)
}

/** After the entries, as a phone does. The practice house has one file, and it is drawn here. */
const sendFiles = async (house: House, me: Me, { envelope, body }: Pushed): Promise<void> => {
  const { sha256, size } = REGISTER.ref
  const isNamed = Object.values(body ?? {}).some((it) => (it as { sha256?: string } | null)?.sha256 === sha256)
  if (!isNamed) return
  const { book, compartment } = envelope
  const { upload, complete } = await beginUpload(house, me, { book, compartment, sha256, size })
  if (upload && !complete) await receiveBytes(house, me, upload, 0, Readable.from([REGISTER.bytes]))
}

const signedByServer = async (house: House, who: Cast, step: Step, book: string, scene: Scene): Promise<string> => {
  const entry = { kind: step.kind, body: step.body(scene) } as ServerEntry
  const [id] = await recordAsServer(house, book, who.me.organisation, [entry])
  return must(id, step.kind)
}

const sealed = async (house: House, who: Cast, step: Step, book: string, scene: Scene) => {
  const written = await writeDown(house, who, step, book, scene)
  const [outcome] = await push(house, who.me, [written])
  if (outcome?.outcome !== 'sealed')
    throw new Error(`the story does not hold: ${step.book}, ${step.kind}: ${JSON.stringify(outcome)}`)
  return { id: outcome.id, written }
}

const must = <T>(it: T | undefined, what: string): T => {
  if (it === undefined) throw new Error(`the story names "${what}" before it is there`)
  return it
}

/** The steps of all books as they happened, so that the clock only goes forward. Equal times keep the order they are told in. */
const inTime = (scene: Scene): readonly { readonly step: Step; readonly at: number }[] =>
  STORY.map((step) => ({ step, at: millis(step.when(scene)) })).sort((a, b) => a.at - b.at)

const A_DAY = 24 * 3_600_000

/** Somebody of the Committee is on duty on the day on which the district is opened, whatever day that is. */
const turnOf = (house: House, member: string) => {
  const today = house.clock.now().epochMilliseconds + BEGAN
  const [from, until] = [today - A_DAY, today + 7 * A_DAY].map((it) => inOffset(it, '+05:30'))
  const body = {
    member,
    as: 'committee-member',
    from: from ?? '',
    until: until ?? '',
    confirmedAt: from ?? '',
    by: member,
  }
  return { kind: 'on-duty', body } as const
}

const gather = async (house: House, language: Language): Promise<ReadonlyMap<PersonKey, Cast>> => {
  const cast = new Map<PersonKey, Cast>()
  const say = (told: readonly [string, string, string]) => told[language === 'hi' ? 1 : language === 'ne' ? 2 : 0]
  const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
  for (const it of ORGANISATIONS) {
    const [organisation, book] = [anId(), anId()]
    await recordAsServer(house, book, organisation, [
      { kind: 'organisation-opened', body: { name: say(it.name), sort: it.sort, district: say(DISTRICT) } },
    ])
    for (const { key, name, roles } of it.people) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519')
      const raw = new Uint8Array(Buffer.from(String(publicKey.export({ format: 'jwk' })['x']), 'base64url'))
      const person = anId()
      const device = deviceId(raw)
      await recordAsServer(house, book, organisation, [
        { kind: 'member-joined', body: { member: person, name: say(name), roles, at } },
        {
          kind: 'device-enrolled',
          body: { member: person, device, publicKey: toBase64url(raw), label: say(name), at },
        },
      ])
      const me: Me = {
        person,
        organisation,
        organisationBook: book,
        roles,
        device: { id: device, publicKey: raw, revokedAt: null },
        session: 'story',
      }
      if (it.sort === 'committee') await recordAsServer(house, book, organisation, [turnOf(house, person)])
      cast.set(key, { me, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) })
    }
  }
  return cast
}

const writeDown = (house: House, who: Cast, step: Step, book: string, scene: Scene): Promise<Pushed> => {
  const kind = KINDS[step.kind]
  const readable = readsAs(kind.book, step.as)
  const compartment = step.compartment ?? kind.compartments.find((it) => readable.includes(it)) ?? kind.compartments[0]
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: house.origin,
    book,
    kind: step.kind,
    version: kind.version,
    compartment,
    author: who.me.person,
    as: step.as,
    organisation: who.me.organisation,
    device: who.me.device?.id ?? '',
    madeAt: step.when(scene),
    heard: null,
    saw: step.saw ? scene.entry(step.saw) : null,
  }
  return signEntry(draft, step.body(scene), randomBytes(32), async (bytes) => who.sign(bytes))
}
