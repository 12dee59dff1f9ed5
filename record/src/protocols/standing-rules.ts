// How a thing is done, whenever it is: no countdown, but a checklist beside the entry it governs. Remedies without a number stand here too.
// Adding one: its clock in the law, its line here, its sentence in three languages (words/*/entry/standing-rules.ts).
import type { ClockName } from '../law/clocks.ts'
import { type Trigger, when } from '../protocol.ts'

export type StandingRule = {
  readonly law: ClockName
  /** The entries it governs, of these kinds and with these choices; the moment says on which day the rule must be law. */
  readonly governs: readonly Trigger[]
}

const CHILD = { age: ['child', 'maybe'] } as const
const statementToPolice = when('statement-taken', 'span', { before: ['police'] })

const LIST = [
  { law: 'jj-single-member', governs: [when('taken-charge', 'takenAt', CHILD)] },
  {
    law: 'po-no-night',
    governs: [when('taken-charge', 'takenAt', { ...CHILD, by: ['police', 'sjpu', 'railway-police'] })],
  },
  { law: 'cl-complaint', governs: [when('taken-charge', 'takenAt', { ...CHILD, by: ['labour'] })] },
  {
    law: 'jj-cwc-quorum',
    governs: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration', 'adoption'] })],
  },
  { law: 'jj-record-access', governs: [when('order', 'orderedAt', { by: ['committee'] })] },
  {
    law: 'jj-age-order',
    governs: [
      when('order', 'orderedAt', { sort: ['age', 'age-test'] }),
      when('medical-examination', 'examinedAt', { purpose: ['age'] }),
    ],
  },
  { law: 'jj-travel', governs: [when('committee-production', 'producedAt'), when('hearing', 'heldAt')] },
  { law: 'po-statement', governs: [statementToPolice] },
  { law: 'cr-woman-rec', governs: [when('fir-asked', 'askedAt'), statementToPolice] },
  { law: 'cr-attend', governs: [statementToPolice] },
  { law: 'po-mag-stmt', governs: [when('statement-taken', 'span', { before: ['magistrate'] })] },
  { law: 'cr-arrest-woman', governs: [when('arrested', 'arrestedAt', { whom: ['herself'] })] },
  { law: 'cr-adj-2', governs: [when('adjournment', 'hearingAt')] },
  { law: 'cr-withdraw', governs: [when('case-step', 'doneAt', { step: ['withdrawal-asked'] })] },
  {
    law: 'it-search',
    governs: [
      when('search-made', 'searchedAt', { under: ['itpa'] }),
      when('removed-from-premises', 'removedAt', { under: ['search'] }),
    ],
  },
  { law: 'it-threshold', governs: [when('magistrate-production', 'producedAt', { whom: ['herself'] })] },
  { law: 'it-home', governs: [when('home-verification-asked', 'askedAt'), when('restored', 'restoredAt')] },
  { law: 'bl-debt', governs: [when('bondage-inquired', 'inquiredAt', { result: ['found'] })] },
  { law: 'cl-fund', governs: [when('case-step', 'doneAt', { step: ['fined'] })] },
  { law: 'ev-63', governs: [when('search-papers-sent', 'sentAt', { what: ['recording', 'both'] })] },
  { law: 'np-complain', governs: [when('nepal-step', 'doneAt', { step: ['complaint'] })] },
  { law: 'np-hostile', governs: [when('nepal-step', 'doneAt', { step: ['complaint'] })] },
  { law: 'np-comp', governs: [when('nepal-step', 'doneAt', { step: ['conviction'] })] },
  { law: 'np-age', governs: [when('nepal-step', 'doneAt', { step: ['complaint'] })] },
] as const satisfies readonly StandingRule[]

export type StandingRuleName = (typeof LIST)[number]['law']

export const STANDING_RULES: readonly (StandingRule & { readonly law: StandingRuleName })[] = LIST
