// Agreements between two bodies: who reads one, what a packet that rests on it may do, and that everything resting on it stops with it.
import { type BodyNamed, inOffset, ofKind } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import { directory, tellDirectory } from '../directory/directory.ts'
import { notices } from '../notices/notices.ts'
import { noticeTasks } from '../notices/tasks.ts'
import { endPosting } from '../people/members/end-posting.ts'
import { pull } from '../sync/pull.ts'
import {
  aCase,
  aHouse,
  anId,
  anOrganisation,
  aPerson,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  type Written,
  writes,
} from '../testing/index.ts'

let house: TestHouse
let farida: TestPerson
let sharma: TestPerson
let officer: TestPerson
let chief: TestPerson
let stranger: TestPerson
let agreed: string
let clause: Written
let book: string

const outcomeOf = async (person: TestPerson, it: Written) => {
  const [outcome] = await pushes(person, it)
  return outcome?.outcome === 'refused' ? outcome.problem : outcome?.outcome
}
const packet = (given: Partial<BodyNamed<'packet-sent'>> = {}): BodyNamed<'packet-sent'> => ({
  to: 'role',
  organisation: officer.organisation.id,
  role: 'police',
  purpose: 'look into two kilns',
  basis: 'law-requires',
  law: 'POCSO s.19(6)',
  agreement: agreed,
  clause: clause.id,
  how: 'live',
  parts: ['legal'],
  ask: 'is it yours',
  until: '2026-12-24T09:00+05:30',
  ...given,
})
const sends = (given: Partial<BodyNamed<'packet-sent'>> = {}) => writes(farida, 'packet-sent', packet(given), { book })
const signs = async (person: TestPerson) => {
  const body = { clauses: [{ entry: clause.id }], name: person.name, at: nowIn(house) }
  await seals(person, await writes(person, 'agreement-signed', body, { book: agreed }))
}
const shown = async (person: TestPerson) =>
  (await pull(house, person.me, {})).packets.filter((it) => it.open).map((it) => it.id)

beforeAll(async () => {
  house = await aHouse()
  farida = await aPerson(house, { name: 'Farida', roles: ['manager'] })
  const unit = await anOrganisation(house, { name: 'AHTU Sonapur', sort: 'police' })
  sharma = await aPerson(house, { name: 'Sharma', roles: ['police'], at: unit })
  officer = await aPerson(house, { name: 'Officer', roles: ['police'], at: unit })
  chief = await aPerson(house, { name: 'Chief', roles: ['administrator'], at: unit })
  stranger = await aPerson(house, { name: 'Somebody', roles: ['manager'] })
  book = await aCase(farida)
  await seals(farida, await writes(farida, 'note', { text: 'two kilns' }, { book, compartment: 'legal' }))
  agreed = anId()
  const opened = await writes(
    farida,
    'agreement-proposed',
    {
      title: 'Kilns',
      office: 'Pipal Tola, manager',
      from: nowIn(house),
      until: '2027-12-01T09:00+05:30',
      review: 'quarter',
    },
    { book: agreed },
  )
  const party = await writes(
    farida,
    'agreement-party',
    { organisation: unit.id, to: sharma.id, as: 'police', office: 'AHTU Sonapur, in charge' },
    { book: agreed },
  )
  clause = await writes(
    farida,
    'agreement-clause',
    { stage: 'during', does: 'The unit goes there', tells: ['legal'], role: 'police', within: 24 },
    { book: agreed },
  )
  await seals(farida, opened, party, clause)
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

test('those who act for a party hold its book, police among them; a colleague and a stranger do not', async () => {
  const held = async (person: TestPerson) => (await pull(house, person.me, {})).books.map((it) => it.id)
  expect(await held(sharma)).toEqual([agreed])
  expect(await held(officer)).toEqual([])
  expect(await held(stranger)).toEqual([])
  const asked = await writes(stranger, 'agreement-asked', { asks: 'what is this' }, { book: agreed })
  expect(await outcomeOf(stranger, asked)).toBe('book-unknown')
})

test('nobody can be named for a body they are not posted in', async () => {
  const body = { organisation: sharma.organisation.id, to: stranger.id, as: 'manager', office: 'x' } as const
  expect(await outcomeOf(farida, await writes(farida, 'agreement-party', body, { book: agreed }))).toBe('nobody-there')
})

test('a packet that names what is no book at all is refused in words, and keeps nothing else back', async () => {
  const note = await writes(farida, 'note', { text: 'a third kiln' }, { book, compartment: 'legal' })
  const outcomes = await pushes(farida, await sends({ agreement: 'x'.repeat(100) }), note)
  expect(outcomes).toMatchObject([{ problem: 'agreement-not-running' }, { outcome: 'sealed' }])
})

test('signed by one side only, a packet that rests on it is refused in words; signed by both, it goes and is read', async () => {
  expect(await outcomeOf(farida, await sends())).toBe('agreement-not-running')
  await signs(farida)
  expect(await outcomeOf(farida, await sends())).toBe('agreement-not-running')
  await signs(sharma)
  const sent = await sends()
  expect(await outcomeOf(farida, sent)).toBe('sealed')
  expect(await shown(officer)).toContain(sent.id)
})

test('what the clause does not cover is refused, and so is a clause of nobody’s', async () => {
  const health = await writes(farida, 'note', { text: 'fever' }, { book, compartment: 'identity' })
  expect(await outcomeOf(farida, await sends({ parts: ['legal', 'safety'] }))).toBe('agreement-not-covering')
  expect(await outcomeOf(farida, await sends({ clause: health.id }))).toBe('agreement-not-running')
  expect(await outcomeOf(farida, await sends({ agreement: anId() }))).toBe('agreement-not-running')
  expect(await outcomeOf(farida, await sends({ agreement: book }))).toBe('agreement-not-running')
})

test('when the posting of a signatory ends, what rests on it stops that minute, until the body signs again', async () => {
  const sent = await sends()
  await seals(farida, sent)
  expect(await shown(officer)).toContain(sent.id)
  await endPosting(house, chief.me, sharma.id, { why: 'moved' })
  const said = ofKind((await keptBook(house, agreed))?.entries ?? [], 'agreement-head-changed')
  expect(said.map((it) => [it.as, it.body.was])).toEqual([['server', sharma.id]])
  expect(await shown(officer)).not.toContain(sent.id)
  expect(JSON.stringify(await pull(house, officer.me, {}))).not.toContain('two kilns')
  expect(await outcomeOf(farida, await sends())).toBe('agreement-not-running')
  const next = await aPerson(house, { name: 'Verma', roles: ['police'], at: sharma.organisation })
  const party = { organisation: sharma.organisation.id, to: next.id, as: 'police', office: 'AHTU, in charge' } as const
  await seals(farida, await writes(farida, 'agreement-party', party, { book: agreed }))
  await signs(next)
  expect(await shown(officer)).toContain(sent.id)
})

test('thirty days before what a clause pays comes to its end, both sides are told, and no one else', async () => {
  const { organisation } = sharma
  const verma = await aPerson(house, { name: 'Verma the younger', roles: ['police'], at: organisation })
  const party = { organisation: organisation.id, to: verma.id, as: 'police', office: 'AHTU, in charge' } as const
  await seals(farida, await writes(farida, 'agreement-party', party, { book: agreed }))
  const until = inOffset(house.clock.now().epochMilliseconds + 30 * 24 * 3_600_000, '+05:30')
  const body = { stage: 'during', does: 'A room', pays: 'The unit', paysUntil: until } as const
  clause = await writes(farida, 'agreement-clause', body, { book: agreed })
  await seals(farida, clause)
  await signs(farida)
  await signs(verma)
  house.clock.pass({ minutes: 1 })
  for (const role of ['manager', 'police']) {
    const key = `who-pays-next:${clause.id}:${role}`
    await noticeTasks(house)['tell-duty']?.({ book: agreed, key }, { id: '1', attempt: 1 })
  }
  const told = async (it: TestPerson) =>
    (await notices(house, it.me)).filter((one) => one.about?.startsWith('who-pays-next')).map((one) => one.book)
  expect(await told(farida)).toEqual([agreed])
  expect(await told(verma)).toEqual([agreed])
  expect(await told(officer)).toEqual([])
})

test('the directory lists bodies, who binds them and what they told, and only who speaks for a body tells it', async () => {
  await tellDirectory(house, farida.me, { district: 'IN-188', languages: 'Maithili', onDuty: 'Kavita' })
  await expect(tellDirectory(house, chief.me, { district: 'IN-188' })).resolves.toBeUndefined()
  const kavita = await aPerson(house, { roles: ['caseworker'] })
  await expect(tellDirectory(house, kavita.me, { district: 'IN-188' })).rejects.toMatchObject({ id: 'not-allowed' })
  const own = (await directory(house)).find((it) => it.organisation === farida.organisation.id)
  expect(own).toMatchObject({
    heads: [{ name: 'Farida', roles: ['manager'] }],
    line: { district: 'IN-188', onDuty: 'Kavita', confirmedBy: 'Farida' },
  })
  expect(JSON.stringify(await directory(house))).not.toContain('two kilns')
})
