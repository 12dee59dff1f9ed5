// What is owed because somebody said so: promises of people, answers to packets within the time that bodies agreed on, and, as a
// reminder of ours, saying who pays for her care when what is paid comes to its end.

import type { Moment } from '../../fields.ts'
import { HEAD_ROLES } from '../../kinds/agreement/heads.ts'
import type { Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { type Agreement, agreement, type MoneyEnds, moneyEnds } from '../agreements/agreement.ts'
import { asksFrom, carePaid } from '../agreements/who-pays.ts'
import { passedFrom, passings } from '../handed/passed.ts'
import { holdsAny, ofKindIn } from '../moments.ts'
import type { Standing } from '../standing.ts'
import type { Duty } from './duty.ts'

const PROMISE_WARN = 24 * 3_600_000

export const promises = (entries: readonly Standing[]): Duty[] => {
  const all = ofKindIn(entries, 'promise-made')
  const handed = all.length > 0 ? passings(entries) : []
  return all.map((made): Duty => {
    const answers = ofKindIn(entries, 'promise-kept').filter((it) => it.body.of === made.id)
    // Kept after all beats "will not be kept", whichever was written down first.
    const answer = answers.find((it) => it.body.result === 'kept') ?? answers[0]
    const kept = answer?.body.result === 'kept'
    return {
      key: `promise:${made.id}`,
      protocol: 'promise',
      basis: 'promise',
      nature: 'deadline',
      citation: null,
      startedAt: made.madeAt,
      startedBy: made.id,
      without: 0,
      gaps: [],
      dueAt: made.body.dueAt,
      wholeDay: false,
      lasts: false,
      metAt: kept ? (answer?.body.at ?? null) : null,
      metBy: kept ? (answer?.id ?? null) : null,
      endedAt: answer && !kept ? answer.body.at : null,
      owedBy: 'person',
      role: null,
      person: made.body.by,
      passed: passedFrom(handed, made.body.by, made.madeAt),
      warn: PROMISE_WARN,
    }
  })
}

/** Answers to a packet, by whoever gave them, and when it was called back. */
const cameOf = (entries: readonly Standing[], packet: string) => {
  const inside = ofKindIn(entries, 'packet-answered')
    .filter((it) => it.body.of === packet)
    .map((it) => ({ at: it.madeAt, by: it.id }))
  const outside = ofKindIn(entries, 'outside-answered')
    .filter((it) => it.body.of === packet)
    .map((it) => ({ at: it.body.answeredAt, by: it.id }))
  const [met] = [...inside, ...outside].sort((a, b) => millis(a.at) - millis(b.at))
  const recalled = ofKindIn(entries, 'packet-recalled').find((it) => it.body.of === packet)
  return { met, recalled }
}

/** A clause of an agreement gives a time in which whoever it binds answers what rests on it. */
export const agreed = (entries: readonly Standing[]): Duty[] =>
  ofKindIn(entries, 'packet-sent').flatMap((sent): Duty[] => {
    const { clause, dueAt } = sent.body
    if (clause === undefined || dueAt === undefined) return []
    const { met, recalled } = cameOf(entries, sent.id)
    return [
      {
        key: `agreement:${sent.id}`,
        protocol: 'agreement',
        basis: 'agreement',
        nature: 'deadline',
        citation: null,
        startedAt: sent.madeAt,
        startedBy: sent.id,
        without: 0,
        gaps: [],
        dueAt,
        wholeDay: false,
        lasts: false,
        metAt: met?.at ?? null,
        metBy: met?.by ?? null,
        endedAt: recalled?.madeAt ?? null,
        owedBy: 'person',
        role: null,
        person: null,
        passed: [],
        warn: PROMISE_WARN,
      },
    ]
  })

type Money = {
  /** The entry that says what is paid. */
  readonly of: string
  readonly owedBy: Duty['owedBy']
  readonly role: Role
  readonly startedAt: Moment
  readonly until: Moment
  readonly met: { readonly at: Moment; readonly by: string } | null
  readonly endedAt: Moment | null
}

/** From thirty days before the end it is asked who pays then. No law says so: a reminder of ours, late for nobody. */
const reminded = ({ of, owedBy, role, startedAt, until, met, endedAt }: Money, key: string): Duty => ({
  key,
  protocol: 'who-pays-next',
  basis: 'reminder',
  nature: 'deadline',
  citation: null,
  startedAt,
  startedBy: of,
  without: 0,
  gaps: [],
  dueAt: asksFrom(until),
  wholeDay: false,
  lasts: false,
  metAt: met?.at ?? null,
  metBy: met?.by ?? null,
  endedAt,
  owedBy,
  role,
  person: null,
  passed: [],
  warn: 0,
})

/** In her case: whoever works with her says who pays next. */
const inHerCase = (entries: readonly Standing[]): Duty[] =>
  carePaid(entries).map(({ entry, madeAt, until, over, next }) => {
    const met = next ? { at: next.madeAt, by: next.entry } : null
    const owes = { owedBy: 'caseworker', role: 'caseworker' } as const
    const it = { ...owes, of: entry, startedAt: madeAt, until, met, endedAt: over ? madeAt : null }
    return reminded(it, `who-pays-next:${entry}`)
  })

/** The roles in which the parties of an agreement act: each side is asked. */
const sidesOf = (entries: readonly Standing[]): readonly Role[] => {
  const named = ofKindIn(entries, 'agreement-party').map((it) => it.body.as)
  const first = ofKindIn(entries, 'agreement-proposed')[0]?.as
  return [...new Set([first, ...named])].filter((it) => it !== undefined && it in HEAD_ROLES) as Role[]
}

/** A clause that goes on paying settles it; so does what both sides decided when they looked at it together in those days. */
const settled = ({ reviews }: Agreement, { ends, next }: MoneyEnds): Money['met'] => {
  if (next) return { at: next.inForce[0]?.from ?? ends, by: next.entry }
  const review = reviews.find(({ body }) => millis(body.at) >= millis(asksFrom(ends)))
  return review ? { at: review.body.at, by: review.id } : null
}

const inAgreement = (entries: readonly Standing[]): Duty[] => {
  const it = agreement(entries)
  if (!it) return []
  return moneyEnds(it).flatMap((money) => {
    const { clause, ends } = money
    const met = settled(it, money)
    const startedAt = clause.inForce[0]?.from ?? ends
    return sidesOf(entries).map((role) =>
      reminded(
        { of: clause.entry, owedBy: 'both-sides', role, startedAt, until: ends, met, endedAt: it.ended?.at ?? null },
        `who-pays-next:${clause.entry}:${role}`,
      ),
    )
  })
}

/** Who pays next, asked in her case and of both sides of an agreement. */
export const moneyToSettle = (entries: readonly Standing[]): Duty[] => {
  if (holdsAny(entries, ['care-paid'])) return inHerCase(entries)
  return holdsAny(entries, ['agreement-proposed']) ? inAgreement(entries) : []
}
