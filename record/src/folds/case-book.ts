// A case at a glance: open or closed, where she is, what she wants, what was applied for. What the list and *Now* stand on.
import { type Alias, aliasOf } from '../alias.ts'
import { type Entry, ofKind } from '../entry.ts'
import type { Moment, Money, Place, SpokenWords } from '../fields.ts'
import { dayOf, millis } from '../time.ts'
import { isHers } from './entitlements/followed.ts'
import { type Standing, standing } from './standing.ts'

export type Custody = {
  readonly entry: string
  readonly by: 'taken-charge' | 'placement' | 'restored'
  /** The choice that was ticked (police, sjpu, …; overnight, …; parents, …). */
  readonly choice: string
  readonly name: string | null
  readonly since: Moment
}

export type Entitlement = {
  readonly applied: string
  readonly what: string
  readonly to: string
  readonly appliedAt: Moment
  readonly asked: Money | null
  readonly sanctionedAt: Moment | null
  readonly granted: Money | null
  readonly inHandAt: Moment | null
  /** Only when it is in her hand and hers to control did it succeed. */
  readonly hers: boolean
}

export type CaseAtAGlance = {
  readonly alias: Alias
  readonly open: boolean
  readonly historical: boolean
  readonly openedAt: Moment | null
  readonly lastAt: Moment | null
  readonly person: string | null
  readonly ages: readonly {
    readonly entry: string
    readonly source: string
    readonly age: { from: number; to: number }
  }[]
  readonly custody: Custody | null
  readonly herWords: {
    readonly entry: string
    readonly words: SpokenWords
    readonly plain: string | null
    readonly at: Moment
  } | null
  readonly nextHearing: { readonly entry: string; readonly at: Moment } | null
  readonly entitlements: readonly Entitlement[]
  readonly adjournments: number
}

const custodyOf = (entries: readonly Standing[]): Custody | null => {
  const found: Custody[] = [
    ...ofKind(entries, 'taken-charge').map((it) => ({
      entry: it.id,
      by: 'taken-charge' as const,
      choice: it.body.by,
      name: it.body.holder ?? null,
      since: it.body.takenAt,
    })),
    ...ofKind(entries, 'placement').map((it) => ({
      entry: it.id,
      by: 'placement' as const,
      choice: it.body.stay,
      name: (it.body.home as Place).name,
      since: it.body.arrivedAt,
    })),
    ...ofKind(entries, 'restored').map((it) => ({
      entry: it.id,
      by: 'restored' as const,
      choice: it.body.to,
      name: null,
      since: it.body.restoredAt,
    })),
  ]
  return found.sort((a, b) => millis(a.since) - millis(b.since)).at(-1) ?? null
}

const entitlementsOf = (entries: readonly Standing[]): readonly Entitlement[] =>
  ofKind(entries, 'entitlement-applied').map((it) => {
    const granted = ofKind(entries, 'entitlement-sanctioned').find((one) => one.body.of === it.id)
    const inHand = ofKind(entries, 'entitlement-in-hand').findLast((one) => one.body.of === it.id)
    return {
      applied: it.id,
      what: it.body.what,
      to: it.body.to,
      appliedAt: it.body.appliedAt,
      asked: it.body.amount ?? null,
      sanctionedAt: granted?.body.sanctionedAt ?? null,
      granted: granted?.body.amount ?? null,
      inHandAt: inHand?.body.inHandAt ?? null,
      hers: inHand !== undefined && isHers(inHand.body),
    }
  })

/** The last date any hearing or adjournment named as the next one. */
const nextHearingOf = (entries: readonly Standing[]) => {
  const named = [...ofKind(entries, 'hearing'), ...ofKind(entries, 'adjournment')].flatMap((it) =>
    it.body.nextAt ? [{ entry: it.id, at: it.body.nextAt }] : [],
  )
  return named.sort((a, b) => millis(a.at) - millis(b.at)).at(-1) ?? null
}

const agesOf = (entries: readonly Standing[]) => [
  ...ofKind(entries, 'report-received').flatMap((it) =>
    it.body.ageSaid ? [{ entry: it.id, source: 'report', age: it.body.ageSaid }] : [],
  ),
  ...ofKind(entries, 'age-evidence').flatMap((it) => {
    const years = it.body.age ?? yearsSince(it.body.bornOn, it.madeAt)
    return years ? [{ entry: it.id, source: it.body.source, age: years }] : []
  }),
]

const yearsSince = (born: { from: string; to: string } | undefined, at: Moment) => {
  if (!born) return null
  const on = Temporal.PlainDate.from(dayOf(at))
  const years = (day: string) => Temporal.PlainDate.from(day).until(on, { largestUnit: 'year' }).years
  return { from: Math.max(0, years(born.to)), to: Math.max(0, years(born.from)) }
}

export const caseAtAGlance = (given: readonly Entry[]): CaseAtAGlance => {
  const entries = standing(given)
  const told = entries.filter((it) => it.kind !== 'looked')
  const first = entries[0]
  const chosen = ofKind(entries, 'alias-chosen').at(-1)?.body.alias ?? ofKind(entries, 'report-received')[0]?.body.alias
  const turn = entries.findLast((it) => it.kind === 'closed' || it.kind === 'reopened')
  const said = ofKind(entries, 'her-words').at(-1)
  return {
    alias: chosen ?? aliasOf(first?.book ?? ''),
    open: turn?.kind !== 'closed',
    // One that was opened again is a case like any other.
    historical: turn !== undefined && ofKind([turn], 'closed').some((it) => it.body.reason === 'historical'),
    openedAt: first?.madeAt ?? null,
    lastAt: told.at(-1)?.madeAt ?? null,
    person: ofKind(entries, 'report-received')[0]?.body.person ?? null,
    ages: agesOf(entries),
    custody: custodyOf(entries),
    herWords: said
      ? { entry: said.id, words: said.body.words, plain: said.body.plain ?? null, at: said.body.saidAt }
      : null,
    nextHearing: nextHearingOf(entries),
    entitlements: entitlementsOf(entries),
    adjournments: entries.filter((it) => it.kind === 'adjournment').length,
  }
}
