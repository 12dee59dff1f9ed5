// What was claimed and how far it came, one thread an application: applied, lies at, does not move because, granted, paid, in her hand,
// hers. Only the last is success, and she is the one who says it. Nothing before it is ever counted as done.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment, Money } from '../../fields.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import type { EntitlementName } from '../../law/entitlements.ts'
import { millis } from '../../time.ts'
import { standing } from '../standing.ts'

export const CLAIM_STAGES = ['applied', 'pending', 'blocked', 'sanctioned', 'paid', 'in-hand', 'hers'] as const
export type ClaimStage = (typeof CLAIM_STAGES)[number]

export type ClaimStep = {
  readonly stage: ClaimStage
  readonly entry: string
  readonly at: Moment
  /** The office, where one is named. */
  readonly office: string | null
  /** Why it does not move, into what it was paid, who holds it: a choice of that entry's kind. */
  readonly how: string | null
  readonly amount: Money | null
}

export type ClaimThread = {
  readonly applied: string
  readonly what: string
  readonly scheme: EntitlementName | null
  /** In the order in which it happened. */
  readonly steps: readonly ClaimStep[]
  readonly now: ClaimStep
  readonly hers: boolean
}

/** In her hand, hers alone to spend, nothing taken out the same day, and she says so herself. */
export const isHers = (it: BodyNamed<'entitlement-in-hand'>): boolean =>
  it.control === 'herself' && it.saidBy === 'herself' && (it.takenOut?.paise ?? 0) === 0

const step = (stage: ClaimStage, it: Entry, at: Moment, more: Partial<ClaimStep> = {}): ClaimStep => ({
  stage,
  entry: it.id,
  at,
  office: null,
  how: null,
  amount: null,
  ...more,
})

const stepsOf = (entries: readonly Entry[]): ReadonlyMap<string, readonly ClaimStep[]> => {
  const all = [
    ...ofKind(entries, 'entitlement-pending').map((it) => ({
      of: it.body.of,
      step: step('pending', it, it.body.heardAt, { office: it.body.at }),
    })),
    ...ofKind(entries, 'entitlement-blocked').map((it) => ({
      of: it.body.of,
      step: step('blocked', it, it.body.saidAt, { office: it.body.by, how: it.body.because }),
    })),
    ...ofKind(entries, 'entitlement-sanctioned').map((it) => ({
      of: it.body.of,
      step: step('sanctioned', it, it.body.sanctionedAt, { amount: it.body.amount ?? null }),
    })),
    ...ofKind(entries, 'entitlement-paid').map((it) => ({
      of: it.body.of,
      step: step('paid', it, it.body.paidAt, { how: it.body.into, amount: it.body.amount ?? null }),
    })),
    ...ofKind(entries, 'entitlement-in-hand').map((it) => ({
      of: it.body.of,
      step: step(isHers(it.body) ? 'hers' : 'in-hand', it, it.body.inHandAt, {
        how: it.body.control,
        amount: it.body.amount ?? null,
      }),
    })),
  ]
  return new Map([...Map.groupBy(all, (it) => it.of)].map(([of, those]) => [of, those.map((it) => it.step)]))
}

const byTime = (a: ClaimStep, b: ClaimStep): number =>
  millis(a.at) - millis(b.at) ||
  CLAIM_STAGES.indexOf(a.stage) - CLAIM_STAGES.indexOf(b.stage) ||
  (a.entry < b.entry ? -1 : 1)

export const followed = (given: readonly Entry[]): readonly ClaimThread[] => {
  const entries = standing(given)
  const later = stepsOf(entries)
  return ofKind(entries, 'entitlement-applied').map((it) => {
    const first = step('applied', it, it.body.appliedAt, { office: it.body.to, amount: it.body.amount ?? null })
    // The application comes first whatever times were told: nothing else can.
    const steps = [first, ...[...(later.get(it.id) ?? [])].sort(byTime)]
    const now = steps.at(-1) ?? first
    return {
      applied: it.id,
      what: it.body.what,
      scheme: it.body.scheme ?? null,
      steps,
      now,
      hers: now.stage === 'hers',
    }
  })
}
