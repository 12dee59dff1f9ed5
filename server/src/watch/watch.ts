// What watches over hoarding, for whoever looks after the record: persons copied out, unusual reading, decoys. Numbers and times, never which
// book. Who read unusually, and decoys, are for stewards who lead nobody; another who looks after the record sees the number.
import {
  COPIES,
  copiedLately,
  copyAsks,
  type Decoy,
  type DecoyMet,
  decoys,
  decoysMet,
  type Entry,
  isOpenAsk,
  isToldNames,
  millis,
  ofKind,
  organisationOf,
} from '@sajha/record'
import type { House } from '../house.ts'
import { SERVER } from '../log/record-as-server.ts'
import { notices } from '../notices/notices.ts'
import type { Me } from '../people/me.ts'
import { organisationEntries } from '../people/members/book/organisation-entries.ts'
import { namesOf } from '../people/names-of.ts'

export type ReadingSeen = {
  /** Both null for whoever is told the number only. */
  readonly name: string | null
  readonly as: string | null
  readonly why: 'many' | 'nothing-due'
  readonly from: string
  readonly hours: number
  readonly books: number
  readonly usual: number
}

export type MetSeen = {
  readonly decoy: string
  readonly name: string
  readonly organisationName: string
  readonly how: 'name' | 'address'
  readonly at: string
}

export type Watch = {
  readonly copied: {
    readonly persons: number
    readonly most: number
    /** `name` null for whoever keeps the server. */
    readonly people: readonly { readonly name: string | null; readonly persons: number }[]
  }
  /** Questions for copies that are open. */
  readonly asks: number
  readonly reading: readonly ReadingSeen[]
  /** Null for whoever is told numbers only. */
  readonly decoys: readonly Decoy[] | null
  readonly met: readonly MetSeen[]
}

const LONG_AGO = 90 * 24 * 3_600_000
const MOST = 20

const readingIn = (entries: readonly Entry[], named: ((person: string) => string) | null, now: number) =>
  ofKind(entries, 'reading-noticed')
    .filter((it) => millis(it.body.at) > now - LONG_AGO)
    .slice(-MOST)
    .map(({ body: { who, as, why, from, hours, books, usual } }): ReadingSeen => {
      const shown = { why, from, hours, books, usual }
      return named ? { name: named(who), as, ...shown } : { name: null, as: null, ...shown }
    })
    .reverse()

/** Told by a notice, and not yet written down. */
const justMet = async (house: House, me: Me, known: readonly DecoyMet[]): Promise<readonly DecoyMet[]> => {
  const told = (await notices(house, me)).filter((it) => it.what === 'decoy-met')
  return told.flatMap(({ about, made_at: at }): readonly DecoyMet[] => {
    const [of = '', who = '', organisation = '', how] = about.split('.')
    if (known.some((it) => it.of === of && it.who === who && it.how === how)) return []
    return [{ of, who, organisation, how: how === 'address' ? 'address' : 'name', at }]
  })
}

const metIn = async (house: House, me: Me, entries: readonly Entry[]): Promise<readonly MetSeen[]> => {
  const known = decoysMet(entries)
  const all = [...(await justMet(house, me, known)), ...known].slice(0, MOST)
  const people = await namesOf(house, new Set(all.map((it) => it.who)))
  const laid = new Map(ofKind(entries, 'decoy-laid').map((it) => [it.id, it.body.name]))
  return all.map(({ of, who, how, at }) => ({
    decoy: laid.get(of) ?? '',
    name: people[who]?.name ?? '',
    organisationName: people[who]?.organisationName ?? '',
    how,
    at,
  }))
}

export const watch = async (house: House, me: Me): Promise<Watch> => {
  const now = house.clock.now().epochMilliseconds
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  const members = organisationOf(entries)?.members ?? []
  const nameOf = (person: string) => members.find((it) => it.person === person)?.name ?? ''
  const told = isToldNames(me.roles)
  const { persons, people } = copiedLately(entries, now)
  return {
    copied: {
      persons,
      most: COPIES.persons,
      people: people.map((it) => ({ name: it.who === SERVER ? null : nameOf(it.who), persons: it.persons })),
    },
    asks: copyAsks(entries, now).filter(isOpenAsk).length,
    reading: readingIn(entries, told ? nameOf : null, now),
    decoys: told ? decoys(entries) : null,
    met: told ? await metIn(house, me, entries) : [],
  }
}
