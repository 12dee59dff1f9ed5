// The world that is walked: one record, three bodies, a case book and a complaint full of canaries, a link for somebody without an
// account, and everybody who could ask. It is built in the morning; at noon what was to end has ended.
import { access, packetGrants, readsNow, shownNow } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import { keptBook } from '../../books/kept-book.ts'
import { askFind } from '../../find/ask-find.ts'
import { findTasks } from '../../find/tasks.ts'
import { makeHttp } from '../../http.ts'
import { sequence } from '../../log/sequence.ts'
import { noticeTasks } from '../../notices/tasks.ts'
import { makeLink } from '../../packets/make-link.ts'
import { openLink } from '../../packets/open-link.ts'
import { packetTasks } from '../../packets/tasks.ts'
import { revokeDevice } from '../../people/devices/revoke-device.ts'
import { endPosting } from '../../people/members/end-posting.ts'
import { routesOf } from '../../routes.ts'
import { aHouse, type TestHouse } from '../a-house.ts'
import { anId, aPerson, nowIn, type TestPerson } from '../a-person.ts'
import { runsJobs } from '../run-jobs.ts'
import { seals, type Written, writes } from '../writing.ts'
import { aWord, type Canary, canariesIn } from './canaries.ts'
import { fillBook, type Paper } from './case-book.ts'
import {
  type Asker,
  type Bodies,
  bringsIn,
  complains,
  ends,
  everybody,
  sendsPackets,
  signsIn,
  someBodies,
} from './relations.ts'

export type Link = { readonly path: string; readonly packet: string; readonly cookie: string }

export type World = {
  readonly house: TestHouse
  readonly http: FastifyInstance
  readonly bodies: Bodies
  readonly caseBook: string
  readonly complaint: string
  readonly kavita: TestPerson
  /** Looks into the complaint; works elsewhere. */
  readonly looker: TestPerson
  /** Somebody whose posting and device may be lost while the world is walked. */
  readonly spare: TestPerson
  readonly askers: readonly Asker[]
  readonly canaries: readonly Canary[]
  readonly papers: readonly Paper[]
  /** Entries of the case, by kind, that others can name. */
  readonly report: Written
  readonly openPacket: string
  /** For an outside office: while it is walked, links are made for it. */
  readonly outsidePacket: string
  readonly links: { readonly open: Link; readonly ended: Link; readonly recalled: Link }
}

/** Runs what the record planned, until nothing more is planned. Times are not waited for. */
const runsAll = async (house: TestHouse): Promise<void> => {
  const tasks = { ...noticeTasks(house), ...packetTasks(house), ...findTasks(house) }
  while ((await runsJobs(house, tasks)).length > 0);
}

const linkFor = async (
  w: Pick<World, 'house' | 'kavita'>,
  book: string,
  parts: 'legal',
  until: string,
): Promise<Link> => {
  const body = {
    to: 'outside',
    office: 'AHTU Devipur',
    language: 'en',
    purpose: 'look into two kilns',
    basis: 'law-requires',
    law: 'POCSO s.19(6)',
    how: 'live',
    parts: [parts],
    ask: 'is it yours',
    until,
  } as const
  const sent = await writes(w.kavita, 'packet-sent', body, { book })
  await seals(w.kavita, sent)
  const made = await makeLink(w.house, w.kavita.me, book, sent.id)
  const path = new URL(made.address).pathname
  const opened = await openLink(w.house, path.split('/').at(-1) ?? '', made.code, '198.51.100.1')
  if (opened === null) throw new Error('a link did not open')
  return { path, packet: sent.id, cookie: `sajha-packet=${opened}` }
}

const EVENING = '2026-11-24T09:00+05:30'
const AN_HOUR_AGO = '2026-11-23T11:00+05:30'

const must = <T>(it: T | undefined): T => {
  if (it === undefined) throw new Error('missing')
  return it
}

/** At nine everything is granted and told; at half past nine it ends; it is walked at noon. */
export const aWorld = async (): Promise<World> => {
  const house = await aHouse()
  const bodies = await someBodies(house)
  const kavita = await aPerson(house, { at: bodies.ngo })
  const counsellor = await aPerson(house, { name: 'Rekha', roles: ['counsellor'], at: bodies.ngo })
  const administrator = await aPerson(house, { name: 'Farida', roles: ['administrator'], at: bodies.ngo })
  const spare = await aPerson(house, { name: 'Meena', at: bodies.ngo })
  const looker = await aPerson(house, { name: 'Asha', roles: ['lawyer'], at: bodies.other })
  const everyone = await everybody(house, bodies)

  const [caseBook, complaint] = [anId(), anId()]
  const report = await writes(
    kavita,
    'report-received',
    { toldAt: nowIn(house), what: aWord('report'), where: { name: aWord('reportplace') } },
    { book: caseBook },
  )
  await seals(kavita, report)
  await seals(
    kavita,
    await writes(
      kavita,
      'assignment',
      { to: counsellor.id, organisation: bodies.ngo.id, as: 'counsellor', basis: 'team', from: nowIn(house) },
      { book: caseBook },
    ),
  )
  const filled = await fillBook(caseBook, kavita, counsellor)
  await bringsIn(kavita, caseBook, everyone, AN_HOUR_AGO)
  const statement = must(filled.canaries.find((it) => it.field === 'persons'))
  // Three whole parts, and of the statement one field that names nobody.
  const what = {
    parts: ['coordination', 'identity', 'legal', 'care'],
    shows: [{ entry: statement.entry, fields: ['language'] }],
  } as const
  const sent = await sendsPackets(kavita, caseBook, everyone, what, AN_HOUR_AGO)
  const links = {
    open: await linkFor({ house, kavita }, caseBook, 'legal', EVENING),
    ended: await linkFor({ house, kavita }, caseBook, 'legal', AN_HOUR_AGO),
    recalled: await linkFor({ house, kavita }, caseBook, 'legal', EVENING),
  }
  const spareLink = await linkFor({ house, kavita }, caseBook, 'legal', EVENING)
  const complained = await complains(kavita, looker, everyone, complaint, aWord)
  const why = aWord('whyasked')
  const asker = must(everyone.find((it) => it.relation === 'of another body' && it.role === 'caseworker'))
  await askFind(house, asker.person.me, { name: filled.name, year: 2011, why })
  await runsAll(house)

  house.clock.pass({ minutes: 30 })
  const manager = must(everyone.find((it) => it.relation === 'assigned' && it.role === 'manager'))
  await ends(kavita, manager.person, caseBook, everyone, sent)
  await seals(
    kavita,
    await writes(kavita, 'packet-recalled', { of: links.recalled.packet, why: 'not-needed' }, { book: caseBook }),
  )
  for (const { relation, person } of everyone) {
    if (relation === 'whose posting has ended') await endPosting(house, administrator.me, person.id, { why: 'moved' })
    if (relation === 'whose device was taken off the list')
      await revokeDevice(house, administrator.me, person.me.device?.id ?? '', 'lost')
  }
  house.clock.set('2026-11-23T12:00:00+05:30')
  await sequence(house)

  const matched = must((await keptBook(house, caseBook))?.entries.find((it) => it.kind === 'find-matched'))
  const inCase = { envelope: { book: caseBook, kind: matched.kind, compartment: matched.compartment } }
  const http = makeHttp(house)
  routesOf(http, house)
  return {
    house,
    http,
    bodies,
    caseBook,
    complaint,
    kavita,
    looker,
    spare,
    askers: [
      ...everyone,
      { role: 'caseworker', relation: 'assigned', person: kavita, cookie: await signsIn(house, kavita) },
      { role: 'lawyer', relation: 'of another body', person: looker, cookie: await signsIn(house, looker) },
    ],
    canaries: [
      ...canariesIn(report),
      ...filled.canaries,
      ...complained.flatMap(canariesIn),
      ...canariesIn({ ...inCase, id: matched.id, body: { why: matched.body?.['why'] } }),
    ],
    papers: filled.papers,
    report,
    openPacket: must([...sent].find(([it]) => it.relation === 'with a packet that is open')?.[1].id),
    outsidePacket: spareLink.packet,
    links,
  }
}

/** Somebody who cannot ask at all, whatever the folds say of the books. */
const OUT: readonly Asker['relation'][] = [
  'whose posting has ended',
  'whose device was taken off the list',
  'without an enrolled device',
]

const inBook = async (w: World, book: string, { person }: Asker) => {
  const now = w.house.clock.now().epochMilliseconds
  const entries = (await keptBook(w.house, book))?.entries ?? []
  const { compartments } = readsNow(access(entries), person.id, now)
  const slices = packetGrants(entries)
    .filter((it) => it.toPerson === person.id)
    .flatMap((it) => shownNow(it, now))
  const isShown = (it: Canary): boolean =>
    slices.some((one) => one.entry === it.entry && (one.fields === null || one.fields.includes(it.field)))
  const here = w.canaries.filter((it) => it.book === book)
  return { brought: here.filter((it) => compartments.includes(it.compartment)), shown: here.filter(isShown) }
}

export type Given = { readonly brought: ReadonlySet<string>; readonly shown: ReadonlySet<string> }

/** What the folds give somebody at this moment, as the words of it: by being brought in, and through packets. */
export const wordsFor = async (w: World, by: Asker): Promise<Given> => {
  const books = OUT.includes(by.relation) ? [] : [w.caseBook, w.complaint]
  const all = await Promise.all(books.map((it) => inBook(w, it, by)))
  const words = (some: readonly Canary[]) => new Set(some.map((it) => it.word))
  return { brought: words(all.flatMap((it) => it.brought)), shown: words(all.flatMap((it) => it.shown)) }
}
