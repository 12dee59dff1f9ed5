// What passes from one person to another with a book: the promises first, then the duties of the part they act in, then the packets they
// sent that are still open. The same fold says beforehand what would pass, and afterwards what whoever has it now took over, one by one.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import type { Compartment, Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { type Duty, duties, owerAt, stateOf } from '../duties.ts'
import { packets } from '../packets/packets.ts'
import { type Standing, standing } from '../standing.ts'
import { type Passing, passedFrom, passings, whoHas } from './passed.ts'

export type Passes = {
  readonly what: BodyNamed<'taken-over'>['what']
  /** The entry it hangs on, and where that lies. */
  readonly of: string
  readonly lies: Compartment
  /** Which duty of that entry; null for a promise or a packet. */
  readonly duty: Duty['protocol'] | null
  readonly dueAt: Moment | null
}

/** How what passes is named, in an entry and on a screen. */
export const passesKey = ({
  what,
  of,
  duty = null,
}: Pick<Passes, 'what' | 'of'> & { duty?: string | null | undefined }) => `${what} ${of} ${duty ?? ''}`

/** What was written before an instant has happened by then; what was told to have happened later has not. */
const before = (at: Moment | null, instant: number): boolean => at !== null && millis(at) <= instant

/** Whether it is owed at an instant, as one who stands there sees it: what met or ended it later has not happened yet. */
const owedAt = (duty: Duty, instant: number): boolean => {
  if (!before(duty.startedAt, instant)) return false
  const then = {
    ...duty,
    metAt: before(duty.metAt, instant) ? duty.metAt : null,
    endedAt: before(duty.endedAt, instant) ? duty.endedAt : null,
  }
  return !['met', 'met-late', 'no-longer-owed'].includes(stateOf(then, instant))
}

/** Our own rule, no law's: so many days without a sign of whoever alone has a case, and somebody is told. */
export const AWAY_AFTER_DAYS = 14

/** Who can take over what was held as something: whoever has that role, or a manager; counselling is a counsellor's alone. */
export const mayTake = (roles: readonly Role[], as: Role): boolean =>
  roles.includes(as) || (as !== 'counsellor' && roles.includes('manager'))

export type Holder = { readonly person: string; readonly roles: readonly Role[] }

const ORDER: readonly Passes['what'][] = ['promise', 'duty', 'packet']
const byUrgency = (a: Passes, b: Passes): number =>
  ORDER.indexOf(a.what) - ORDER.indexOf(b.what) ||
  (a.dueAt === null ? 0 : millis(a.dueAt)) - (b.dueAt === null ? 0 : millis(b.dueAt)) ||
  (passesKey(a) < passesKey(b) ? -1 : 1)

type Ground = {
  readonly entries: readonly Standing[]
  readonly owed: readonly Duty[]
  readonly passings: readonly Passing[]
  readonly lies: ReadonlyMap<string, Compartment>
}

const groundOf = (given: readonly Entry[], owed?: readonly Duty[]): Ground => {
  const entries = standing(given)
  return {
    entries,
    owed: owed ?? duties(entries),
    passings: passings(entries),
    lies: new Map(entries.map((it) => [it.id, it.compartment])),
  }
}

/** What is open at an instant, of what they had at `when`: at the minute of a hand-over it is already the other's. */
const heldBy = (ground: Ground, { person, roles }: Holder, instant: number, when = instant): readonly Passes[] => {
  const lies = (of: string): Compartment => ground.lies.get(of) ?? 'coordination'
  const owed = ground.owed.flatMap((it): readonly Passes[] => {
    const ower = owerAt(it, when)
    const mine = ower === null ? it.role !== null && roles.includes(it.role) : ower === person
    if (!mine || !owedAt(it, instant)) return []
    const at = { of: it.startedBy, lies: lies(it.startedBy), dueAt: it.dueAt }
    return [
      it.basis === 'promise' ? { what: 'promise', duty: null, ...at } : { what: 'duty', duty: it.protocol, ...at },
    ]
  })
  const sent = packets(ground.entries).flatMap((it): readonly Passes[] => {
    const open = before(it.sentAt, instant) && millis(it.until) > instant
    const sender = whoHas(it.author, passedFrom(ground.passings, it.author, it.sentAt), when)
    if (!open || sender !== person) return []
    return [{ what: 'packet', of: it.id, lies: lies(it.id), duty: null, dueAt: it.body.dueAt ?? null }]
  })
  return [...owed, ...sent].sort(byUrgency)
}

/** Who follows a packet at an instant (ms): who sent it, or was handed the book since. */
export const senderAt = (entries: readonly Entry[], packet: Entry, instant: number): string =>
  whoHas(packet.author, passedFrom(passings(entries), packet.author, packet.sealedAt ?? packet.madeAt), instant)

/** What would pass with a book at an instant (ms) from somebody who holds it in these roles. */
export const passesWith = (entries: readonly Entry[], holder: Holder, instant: number): readonly Passes[] =>
  heldBy(groundOf(entries), holder, instant)

export type HandedOn = Passes & {
  /** The entry in which whoever has it now says so; null while it is not said. */
  readonly takenBy: string | null
  /** Done, ended or called back since: nothing is left to be taken over. */
  readonly over: boolean
}

export type Handed = {
  /** The hand-over. */
  readonly entry: string
  readonly from: string
  readonly to: string
  readonly at: Moment
  readonly as: readonly Role[]
  /** What the one before wrote down as promised. */
  readonly promised: string | null
  /** Whether whoever it was handed to still has it: what was handed on again is for the next one to take over. */
  readonly holds: boolean
  readonly all: readonly HandedOn[]
}

const handedIn = (ground: Ground, it: Passing): Handed => {
  const { entry, from, to, at, grants } = it
  const roles = [...new Set(grants.map((one) => one.as))]
  const taken = new Map(
    ofKind(ground.entries, 'taken-over')
      .filter((one) => one.body.handed === entry && one.author === to)
      .map((one) => [passesKey(one.body), one.id]),
  )
  const owed = new Map(ground.owed.map((one) => [`${one.protocol} ${one.startedBy}`, one]))
  const sent = new Map(packets(ground.entries).map((one) => [one.id, one]))
  const isOver = ({ what, of, duty }: Passes): boolean => {
    if (what === 'packet') return sent.get(of)?.endedBy !== null
    const one = owed.get(`${duty ?? 'promise'} ${of}`)
    return one === undefined || one.metAt !== null || one.endedAt !== null
  }
  const all = heldBy(ground, { person: from, roles }, millis(at), millis(at) - 1)
  const promised = ground.entries.find((one) => one.id === entry)?.body?.['promised']
  return {
    entry,
    from,
    to,
    at,
    as: roles,
    promised: typeof promised === 'string' ? promised : null,
    holds: grants.some((one) => one.until === null),
    all: all.map((one) => ({ ...one, takenBy: taken.get(passesKey(one)) ?? null, over: isOver(one) })),
  }
}

/** Every hand-over of a book with what passed by it. Duties are taken where they are known already. */
export const handed = (given: readonly Entry[], owed?: readonly Duty[]): readonly Handed[] => {
  if (!given.some((it) => it.kind === 'hand-over')) return []
  const ground = groundOf(given, owed)
  return ground.passings.map((it) => handedIn(ground, it))
}

/** What is still to be taken over, by whoever has it now. */
export const untaken = (it: Handed): readonly HandedOn[] =>
  it.holds ? it.all.filter((one) => one.takenBy === null && !one.over) : []
