// Homes, orders, going back, and a book that was closed.
import type { EntryOf } from '../../entry.ts'
import { threshold } from '../../law/questions/questions.ts'
import { millis } from '../../time.ts'
import type { Standing } from '../standing.ts'
import {
  after,
  ask,
  day,
  earliest,
  type Ground,
  inIndia,
  number,
  part,
  type Question,
  type Rule,
  text,
  value,
} from './ask.ts'
import { isChildOn } from './who.ts'

type Placement = Standing & EntryOf<'placement'>

const stays = (it: Ground): readonly Placement[] =>
  it.of('placement').filter((one) => one.body.stay !== 'family' && one.body.stay !== 'relative')

const LATE = { 'social-investigation-report': 'inquiry-report', 'final-order': 'final-order' } as const

const lateOrders = (it: Ground): readonly Question[] =>
  it.late.flatMap(({ duty, from }) => {
    const paper = LATE[duty.protocol as keyof typeof LATE] ?? null
    const on = paper && it.entry(duty.startedBy)
    // A child in a home without a final order is one fact: it is asked as a stay (rf-long).
    if (!paper || !on || (paper === 'final-order' && stays(it).length > 0)) return []
    return ask('rf-sir', [on, duty.metBy ? it.entry(duty.metBy) : undefined], {
      at: duty.startedAt,
      from,
      field: paper,
      missing: [paper === 'final-order' ? 'order' : 'inquiry-filed'],
      fill: { paper: part(paper) },
    })
  })

/** What ended or settled a stay: she left, or a final order says where she is. */
const endOf = (it: Ground, since: string) => {
  const later = (at: string) => millis(at) >= millis(since)
  const left = it.of('restored').find((one) => later(one.body.restoredAt))
  const orders = it.of('order').filter((one) => later(one.body.orderedAt))
  const final = orders.find((one) => one.body.sort === 'final' || one.body.sort === 'restoration')
  const interim = orders.some((one) => one.body.sort === 'interim')
  return { entry: final ?? left, at: left?.body.restoredAt ?? final?.body.orderedAt, left, interim }
}

/** How long somebody may stay without a final order: a child, a grown woman under an order for now, one under none. */
const stayOf = (child: boolean, interim: boolean) => {
  if (child) return threshold('rf-long', 'child')
  return threshold('rf-long', interim ? 'inquiry' : 'interim')
}

const longStay = (it: Ground): readonly Question[] => {
  const stay = earliest(stays(it), (one) => one.body.arrivedAt)
  if (!stay) return []
  const { arrivedAt: at, home, herWish } = stay.body
  const fill = { home: text(home.name), date: day(at) }
  const end = endOf(it, at)
  const child = isChildOn(it, inIndia(at).slice(0, 10))
  if (!child && herWish === 'no' && !end.left) return ask('rf-long', [stay], { at, field: 'wish', fill })
  if (!child && herWish === 'yes') return []
  const due = after(at, stayOf(child, end.interim))
  if (end.at !== undefined && millis(end.at) <= millis(due)) return []
  return ask('rf-long', [stay, end.entry], { at, from: end.at === undefined ? due : null, missing: ['order'], fill })
}

const tooFew = (it: Ground): readonly Question[] =>
  it.of('order').flatMap((one) => {
    const { by, sort, members, orderedAt: at } = one.body
    const few = members !== undefined && members < Number(threshold('rf-quorum', 'members'))
    if (by !== 'committee' || sort !== 'final' || !few) return []
    return ask('rf-quorum', [one], { at, fill: { date: day(at), n: number(members) } })
  })

const homesOfTheDay = (it: Ground): readonly Question[] =>
  stays(it).flatMap((one) => {
    const { register, arrivedAt: at, home } = one.body
    const fill = { date: day(at), home: text(home.name) }
    if (register === 'none') return ask('rf-unreg', [one], { at, fill })
    return register === 'full' || register === 'unfit' ? ask('rf-unreg-full', [one], { at, fill }) : []
  })

const unchecked = (it: Ground): readonly Question[] =>
  it.of('restored').flatMap((one) => {
    const { restoredAt: at, to, herWish } = one.body
    const child = isChildOn(it, inIndia(at).slice(0, 10))
    // A grown woman goes where she wants.
    if (to === 'own-place' || (!child && herWish === 'yes')) return []
    const before = it.of('home-verified').filter((seen) => millis(seen.body.visitedAt) <= millis(at))
    const last = before.at(-1)
    const warned = last && (last.body.fit === 'no' || last.body.needs?.includes('trafficker'))
    if (last && !warned) return []
    return ask('rf-handover', [one, last], {
      at,
      missing: ['home-verified'],
      fill: { whom: value('restored', 'to', to), date: day(at) },
    })
  })

const NEEDS_NONE = new Set(['she-wishes', 'not-reached', 'died', 'historical'])
const OUTCOMES = [
  'restored',
  'follow-up-closed',
  'entitlement-in-hand',
  'release-certificate-issued',
  'police-report',
] as const

const closedWithout = (it: Ground): readonly Question[] => {
  const one = it.of('closed').at(-1)
  if (!one || NEEDS_NONE.has(one.body.reason)) return []
  const came =
    OUTCOMES.some((kind) => it.of(kind).length > 0) ||
    it
      .of('order')
      .some(({ body }) => body.sort === 'final' || body.sort === 'restoration' || body.sort === 'transfer') ||
    it.of('hearing').some(({ body }) => body.outcome === 'judgment') ||
    it.of('hand-over').length > 0
  const again = it.of('reopened').some(({ body }) => millis(body.reopenedAt) >= millis(one.body.closedAt))
  return came || again
    ? []
    : ask('audit-closed-no-outcome', [one], { at: one.body.closedAt, missing: ['follow-up-closed'] })
}

export const homeRules: readonly Rule[] = [
  { needs: ['order', 'committee-production'], asks: lateOrders },
  { needs: ['placement'], asks: longStay },
  { needs: ['order'], asks: tooFew },
  { needs: ['placement'], asks: homesOfTheDay },
  { needs: ['restored'], asks: unchecked },
  { needs: ['closed'], asks: closedWithout },
]
