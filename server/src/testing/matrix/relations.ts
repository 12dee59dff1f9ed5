// Everybody who could be asking: each role, in each relation to one case, signed in on a device of theirs. Relations that end have ended
// when the world is walked; before that, everybody was told what they then had a right to be told of.
import { type BodyNamed, READS, ROLES, type Role } from '@sajha/record'
import { cookieName } from '../../http.ts'
import { beginSession } from '../../people/sign-in/begin-session.ts'
import type { TestHouse } from '../a-house.ts'
import { anOrganisation, aPerson, nowIn, type TestOrganisation, type TestPerson } from '../a-person.ts'
import { seals, type Written, writes } from '../writing.ts'

export const RELATIONS = [
  'assigned',
  'assigned until an hour ago',
  'handed over and gone',
  'of the same body, not assigned',
  'of another body',
  'with a packet that is open',
  'with a packet that has ended',
  'with a packet that was called back',
  'named in a complaint',
  'whose posting has ended',
  'whose device was taken off the list',
  'without an enrolled device',
] as const
export type Relation = (typeof RELATIONS)[number]

export type Given = Exclude<Role, 'server'>
export const GIVEN: readonly Given[] = ROLES.filter((it): it is Given => it !== 'server')
export type ToldAs = NonNullable<BodyNamed<'packet-sent'>['role']>
const isTold = (it: Given): it is ToldAs => it !== 'steward' && it !== 'administrator'

export type Asker = {
  readonly role: Given
  readonly relation: Relation
  readonly person: TestPerson
  readonly cookie: string
}

/** Relations that hold the book at first, by an assignment. */
const BROUGHT_IN: readonly Relation[] = [
  'assigned',
  'assigned until an hour ago',
  'handed over and gone',
  'whose posting has ended',
  'whose device was taken off the list',
  'without an enrolled device',
]
const BY_PACKET: readonly Relation[] = [
  'with a packet that is open',
  'with a packet that has ended',
  'with a packet that was called back',
]

/** Whether somebody in that role can be in that relation at all: police, stewards and administrators are brought into no case. */
const canBe = (role: Given, relation: Relation): boolean => {
  if (BROUGHT_IN.includes(relation)) return READS[role].length > 0
  return BY_PACKET.includes(relation) ? isTold(role) : true
}

export const signsIn = async (house: TestHouse, person: TestPerson, device = true): Promise<string> => {
  const who = { person: person.id, organisation: person.organisation.id }
  const id = person.me.device?.id
  const value = await beginSession(house, device && id ? { ...who, device: id } : who, undefined)
  return `${cookieName(house)}=${value}`
}

export type Bodies = {
  readonly ngo: TestOrganisation
  readonly unit: TestOrganisation
  readonly other: TestOrganisation
}

export const someBodies = async (house: TestHouse): Promise<Bodies> => ({
  ngo: await anOrganisation(house),
  unit: await anOrganisation(house, { name: 'AHTU Sonapur', sort: 'police' }),
  other: await anOrganisation(house, { name: 'Aangan', sort: 'home' }),
})

const whereOf = ({ ngo, unit, other }: Bodies, relation: Relation): TestOrganisation => {
  if (relation === 'of another body') return other
  return BY_PACKET.includes(relation) ? unit : ngo
}

/** Every role in every relation it can be in; nothing is granted yet. */
export const everybody = async (house: TestHouse, bodies: Bodies): Promise<readonly Asker[]> => {
  const all: Asker[] = []
  for (const relation of RELATIONS) {
    for (const role of GIVEN.filter((it) => canBe(it, relation))) {
      const person = await aPerson(house, { name: `${role} ${relation}`, roles: [role], at: whereOf(bodies, relation) })
      const cookie = await signsIn(house, person, relation !== 'without an enrolled device')
      all.push({ role, relation, person, cookie })
    }
  }
  return all
}

const inRelation = (all: readonly Asker[], ...relations: readonly Relation[]) =>
  all.filter((it) => relations.includes(it.relation))

/** Brings in whoever is ever brought in; those of the second relation until `ends`. */
export const bringsIn = async (by: TestPerson, book: string, all: readonly Asker[], ends: string): Promise<void> => {
  const from = nowIn(by.house)
  const written = inRelation(all, ...BROUGHT_IN).map(({ person, role, relation }) => {
    const until = relation === 'assigned until an hour ago' ? { until: ends } : {}
    const body = { to: person.id, organisation: person.organisation.id, as: role, basis: 'team', from, ...until }
    return writes(by, 'assignment', body as BodyNamed<'assignment'>, { book })
  })
  await seals(by, ...(await Promise.all(written)))
}

/** A packet for each of those that get one: until tomorrow, or until `ends`. Returns them with who gets them. */
export const sendsPackets = async (
  by: TestPerson,
  book: string,
  all: readonly Asker[],
  what: Pick<BodyNamed<'packet-sent'>, 'parts' | 'shows'>,
  ends: string,
): Promise<ReadonlyMap<Asker, Written>> => {
  const sent = new Map<Asker, Written>()
  for (const it of inRelation(all, ...BY_PACKET)) {
    const body: BodyNamed<'packet-sent'> = {
      to: 'person',
      organisation: it.person.organisation.id,
      person: it.person.id,
      purpose: 'look into two kilns',
      basis: 'law-requires',
      law: 'POCSO s.19(6)',
      how: 'live',
      ask: 'is it yours',
      until: it.relation === 'with a packet that has ended' ? ends : '2026-11-24T09:00+05:30',
      ...what,
    }
    sent.set(it, await writes(by, 'packet-sent', body, { book }))
  }
  await seals(by, ...sent.values())
  return sent
}

/** What ends by an entry: hand-overs, by a manager of the book, and packets that are called back. */
export const ends = async (
  by: TestPerson,
  manager: TestPerson,
  book: string,
  all: readonly Asker[],
  sent: ReadonlyMap<Asker, Written>,
): Promise<void> => {
  const at = nowIn(by.house)
  // What is said in counselling passes to counsellors only.
  const counsellor = inRelation(all, 'assigned').find((it) => it.role === 'counsellor')?.person ?? by
  const passed = inRelation(all, 'handed over and gone').map(({ person, role }) => {
    const to = role === 'counsellor' ? counsellor.id : by.id
    return writes(manager, 'hand-over', { from: person.id, to, at }, { book })
  })
  await seals(manager, ...(await Promise.all(passed)))
  const recalled = inRelation(all, 'with a packet that was called back').map((it) =>
    writes(by, 'packet-recalled', { of: sent.get(it)?.id ?? '', why: 'not-needed' }, { book }),
  )
  await seals(by, ...(await Promise.all(recalled)))
}

/** A complaint about everybody of that relation: the first is named as it is made, the others later. Returns its book. */
export const complains = async (
  by: TestPerson,
  to: TestPerson,
  all: readonly Asker[],
  book: string,
  word: (about: string) => string,
): Promise<readonly Written[]> => {
  const [first, ...others] = inRelation(all, 'named in a complaint').map((it) => it.person.id)
  const looker = { to: to.id, organisation: to.organisation.id, as: to.me.roles[0] as 'lawyer' }
  const what = { what: word('complaint'), from: 'her', toldAt: nowIn(by.house) } as const
  const written = [
    await writes(by, 'complaint-made', { ...what, about: first, ...looker }, { book }),
    ...(await Promise.all(others.map((about) => writes(by, 'complaint-named', { about, why: word('why') }, { book })))),
    await writes(by, 'complaint-answered', { answer: 'disputed', reason: word('reason') }, { book }),
  ]
  await seals(by, ...written)
  return written
}
