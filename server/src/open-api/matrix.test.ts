// Every role × relation × route: what the folds give somebody they are told, what the folds do not give them is in no answer, in no form
// of it. The folds are asked what to expect, so that the test says only that what is served is what was granted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLog, seals, writes } from '../testing/index.ts'
import { type Answered, asks, faultOf, whoIs } from '../testing/matrix/answers.ts'
import { fillFor, fillsWithoutRoute, nameOf, type Operation, operationsOf } from '../testing/matrix/asks.ts'
import type { Canary } from '../testing/matrix/canaries.ts'
import { type Asker, GIVEN, RELATIONS, signsIn } from '../testing/matrix/relations.ts'
import { aWorld, type Given, type World, wordsFor } from '../testing/matrix/world.ts'

let w: World
let operations: readonly Operation[]
let canary: ReadonlyMap<string, Canary>
beforeAll(async () => {
  w = await aWorld()
  operations = await operationsOf(w)
  canary = new Map(w.canaries.map((it) => [it.word, it]))
})
afterAll(async () => {
  await checkLog(w.house)
  await w.http.close()
  await w.house.close()
})

const SIGN_OUT = 'POST /v1/sign-out'
/** Reading first, then what changes something, and last of all what ends the session. */
const inOrder = (all: readonly Operation[]) =>
  all
    .filter((it) => nameOf(it) !== SIGN_OUT)
    .toSorted((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'))

type Told = { readonly at: string; readonly asked: string; readonly answer: Answered }

/** Asks each of these operations everything there is to ask. */
const walks = async (by: Asker, cookie: string | undefined, some: readonly Operation[]): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const operation of inOrder(some)) {
    for (const ask of (await fillFor(operation)?.(w, by)) ?? []) {
      const asked = `${ask.url} ${JSON.stringify(ask.payload ?? '')}`
      told.push({ at: nameOf(operation), asked, answer: await asks(w, operation.method, ask, cookie) })
    }
  }
  return told
}

const about = (word: string): string => {
  const it = canary.get(word)
  return it ? `${it.compartment} (${it.field})` : word
}

/** What was told and should not have been; what broke; and ids of books that somebody did not name and has no part in. */
const wrongIn = (told: readonly Told[], allowed: ReadonlySet<string>, books: readonly string[]): readonly string[] =>
  told.flatMap(({ at, asked, answer }) => {
    const leaked = [...answer.words].filter((it) => !allowed.has(it)).map((it) => `${at} told of ${about(it)}`)
    const text = `${JSON.stringify(answer.headers)} ${answer.text}`
    const named = books.filter((it) => text.includes(it) && !asked.includes(it)).map(() => `${at} named a book`)
    const fault = faultOf(answer)
    return [...leaked, ...named, ...(fault ? [`${at} ${fault}: ${answer.text.slice(0, 200)}`] : [])]
  })

const toldBy = (told: readonly Told[], ...names: readonly string[]): readonly string[] =>
  [...new Set(told.filter((it) => names.includes(it.at)).flatMap((it) => [...it.answer.words]))].sort()

/** What has to be told, so that nothing here is true of an empty answer. */
const missingIn = ({ brought, shown }: Given) => {
  const bytes = (it: string) => canary.get(it)?.isBytes === true
  const [texts, files] = [[...brought].filter((it) => !bytes(it)), [...brought].filter(bytes)]
  return {
    'POST /v1/pull': [...new Set([...texts, ...[...shown].filter((it) => !bytes(it))])],
    'GET /v1/books/{id}': texts,
    'GET /v1/books/{id}/export': [...texts, ...files],
    'GET /v1/attachments/{sha256}': files,
  }
}

const isOpenToAll = (it: Operation): boolean => it.access === 'anyone'

test('of every route somebody has said what can be asked of it, and of no route that is gone', () => {
  expect(operations.length).toBeGreaterThan(50)
  expect(operations.filter((it) => !fillFor(it)).map(nameOf)).toEqual([])
  expect(fillsWithoutRoute(operations)).toEqual([])
})

/** A number without bounds reaches a column that has some. */
const unbounded = (schema: unknown, at: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, maximum } = schema as { readonly type?: unknown; readonly maximum?: unknown }
  const here = (type === 'integer' || type === 'number') && maximum === undefined ? [at] : []
  return [...here, ...Object.entries(schema).flatMap(([name, it]) => unbounded(it, `${at} ${name}`))]
}

test('every number that can be asked for has its bounds', () => {
  const all = operations.flatMap((it) =>
    [...it.parameters.map((one) => one.schema), it.body].map((one) => [nameOf(it), one] as const),
  )
  expect(all.flatMap(([name, schema]) => unbounded(schema, name))).toEqual([])
})

test('everybody is there: each role, in each relation it can be in', () => {
  for (const relation of RELATIONS)
    expect(w.askers.filter((it) => it.relation === relation).length, relation).toBeGreaterThan(9)
  for (const role of GIVEN) expect(w.askers.filter((it) => it.role === role).length, role).toBeGreaterThan(2)
})

/** Whoever was never brought in, and whoever was and is no longer: of a packet that has ended one knows that it was there. */
const isStranger = (relation: Asker['relation']): boolean =>
  relation !== 'assigned' && !relation.startsWith('with a packet')
const booksHiddenFrom = ({ relation, person }: Asker): readonly string[] => {
  if (person === w.kavita || person === w.looker) return []
  return isStranger(relation) ? [w.caseBook, w.complaint] : [w.complaint]
}

/** What no police sign-in ever reads unless a packet names it, told apart here without asking the folds (AC-24). */
const keptFromPolice = (it: Canary): boolean =>
  it.isHome || ['counselling', 'health', 'statement', 'voice'].includes(it.compartment)

const isTold = (told: readonly Told[], { word }: Canary): boolean => told.some((it) => it.answer.words.has(word))

const pulls = async (by: Asker): Promise<ReadonlySet<string>> =>
  (await asks(w, 'POST', { url: '/v1/pull', payload: { have: {} } }, by.cookie)).words

const askerWho = (relation: Asker['relation'], role: Asker['role']): Asker => {
  const it = w.askers.find((one) => one.relation === relation && one.role === role)
  if (!it) throw new Error('nobody')
  return it
}

test('a home is where police read it only when a packet names that field', async () => {
  const officer = askerWho('with a packet that is open', 'police')
  const home = w.canaries.find((it) => it.isHome && it.compartment === 'care')
  if (!home) throw new Error('missing')
  expect([...(await pulls(officer))]).not.toContain(home.word)
  const written = await writes(
    w.kavita,
    'packet-sent',
    {
      to: 'person',
      organisation: officer.person.organisation.id,
      person: officer.person.id,
      purpose: 'bring her to court',
      basis: 'law-requires',
      law: 'POCSO s.19(6)',
      how: 'now',
      shows: [{ entry: home.entry, fields: ['home'] }],
      ask: 'bring her on Friday',
      until: '2026-11-23T12:30+05:30',
    },
    { book: w.caseBook, saw: home.entry },
  )
  await seals(w.kavita, written)
  expect([...(await pulls(officer))]).toContain(home.word)
  await seals(
    w.kavita,
    await writes(w.kavita, 'packet-recalled', { of: written.id, why: 'not-needed' }, { book: w.caseBook }),
  )
  expect([...(await pulls(officer))]).not.toContain(home.word)
})

describe.each(RELATIONS)('somebody %s', (relation) => {
  test('is told by each route what the folds give them, in their role, and nothing else', async () => {
    for (const by of w.askers.filter((it) => it.relation === relation)) {
      const given = await wordsFor(w, by)
      const asked = operations.filter((it) => by.role === 'caseworker' || !isOpenToAll(it))
      const told = await walks(by, by.cookie, asked)
      const allowed = new Set([...given.brought, ...given.shown])
      expect(wrongIn(told, allowed, booksHiddenFrom(by)), whoIs(by)).toEqual([])
      for (const [at, words] of Object.entries(missingIn(given)))
        expect(toldBy(told, at), `${whoIs(by)}: ${at}`).toEqual([...words].sort())
      if (by.role === 'police') expect(w.canaries.filter((it) => keptFromPolice(it) && isTold(told, it))).toEqual([])
      const open = new Set(operations.filter(isOpenToAll).map(nameOf))
      expect(toldBy(told, ...open), whoIs(by)).toEqual([])
      expect((await asks(w, 'POST', { url: '/v1/sign-out' }, by.cookie)).status).toBe(204)
      expect((await asks(w, 'POST', { url: '/v1/pull', payload: { have: {} } }, by.cookie)).status).toBe(401)
    }
  })
})

test('nobody signed in is told nothing at all, and is refused wherever a sign-in is needed', async () => {
  const [by] = w.askers
  if (!by) throw new Error('nobody')
  for (const cookie of [undefined, 'sajha=no-such-session', 'sajha=']) {
    const told = await walks(by, cookie, operations)
    expect(wrongIn(told, new Set(), [w.caseBook, w.complaint])).toEqual([])
    const needs = new Set(operations.filter((it) => !isOpenToAll(it)).map(nameOf))
    expect(new Set(told.filter((it) => needs.has(it.at)).map((it) => it.answer.status))).toEqual(new Set([401]))
  }
})

test('whoever has a link is told what its packet shows while it is open, and nothing on any other way', async () => {
  const [by] = w.askers
  if (!by) throw new Error('nobody')
  const legal = w.canaries.filter((it) => it.compartment === 'legal' && it.book === w.caseBook && !it.isBytes)
  for (const [name, link] of Object.entries(w.links)) {
    const told = await walks(by, link.cookie, operations)
    const allowed = name === 'open' ? legal.map((it) => it.word) : []
    expect(wrongIn(told, new Set(allowed), [w.complaint]), name).toEqual([])
    const told2 = toldBy(told, 'GET /o/{address}')
    // The page shows words, and of a paper only its title.
    expect(told2.length, name).toBeGreaterThanOrEqual(name === 'open' ? 5 : 0)
    expect(toldBy(told, ...operations.map(nameOf).filter((it) => !it.includes('/o/{address}')))).toEqual([])
  }
})

// Last, because what was sealed on the next day keeps every later seal there.
describe('what ends, ends at its very instant', () => {
  const NOON = '2026-11-23T12:00:00+05:30'
  const before = (instant: string) => Temporal.Instant.from(instant).subtract({ milliseconds: 1 }).toString()

  test.each([
    ['assigned until an hour ago', 'lawyer', '2026-11-23T11:00:00+05:30'],
    ['with a packet that has ended', 'police', '2026-11-23T11:00:00+05:30'],
    ['with a packet that is open', 'police', '2026-11-24T09:00:00+05:30'],
  ] as const)('%s: a %s reads a millisecond before, and nothing from then on', async (relation, role, at) => {
    const { person } = askerWho(relation, role)
    const by = { ...askerWho(relation, role), cookie: await signsIn(w.house, person) }
    w.house.clock.set(before(at))
    expect((await pulls(by)).size).toBeGreaterThan(5)
    w.house.clock.set(at)
    for (const operation of operations.filter((it) => it.method === 'GET' || it.path === '/v1/pull'))
      for (const ask of (await fillFor(operation)?.(w, by)) ?? [])
        expect([...(await asks(w, operation.method, ask, by.cookie)).words], nameOf(operation)).toEqual([])
    w.house.clock.set(NOON)
  })

  test('a page that is open in somebody’s browser too', async () => {
    const page = async () => (await asks(w, 'GET', { url: w.links.open.path }, w.links.open.cookie)).words.size
    w.house.clock.set(before('2026-11-24T09:00:00+05:30'))
    expect(await page()).toBeGreaterThan(3)
    w.house.clock.set('2026-11-24T09:00:00+05:30')
    expect(await page()).toBe(0)
    w.house.clock.set(NOON)
  })
})
