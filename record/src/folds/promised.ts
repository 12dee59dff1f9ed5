// What is owed because somebody said so: promises of people, and answers to packets within the time that bodies agreed on.

import { millis } from '../time.ts'
import type { Duty } from './duty.ts'
import { ofKindIn } from './moments.ts'
import type { Standing } from './standing.ts'

const PROMISE_WARN = 24 * 3_600_000

export const promises = (entries: readonly Standing[]): Duty[] =>
  ofKindIn(entries, 'promise-made').map((made): Duty => {
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
      warn: PROMISE_WARN,
    }
  })

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
        warn: PROMISE_WARN,
      },
    ]
  })
