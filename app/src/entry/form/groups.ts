// Where a kind stands when one chooses what to write, and the drawing beside it. Every kind has its place: a new one does not compile
// without.
import type { KindName } from '@sajha/record'
import type { DrawingName } from '../../ui/drawings/index.ts'

export const GROUPS = [
  'arrival',
  'police',
  'evidence',
  'committee',
  'labour',
  'court',
  'money',
  'care',
  'voice',
  'team',
] as const
export type Group = (typeof GROUPS)[number]

type Place = readonly [Group, DrawingName] | null

/** Null: not chosen from a list. A correction or an objection begins at what it is about; the rest belongs to other books. */
const PLACES = {
  'report-received': ['arrival', 'talk'],
  'separated-child': ['arrival', 'gowith'],
  'taken-charge': ['arrival', 'gowith'],
  journey: ['arrival', 'bus'],
  'person-identified': ['arrival', 'write'],
  'alias-chosen': ['arrival', 'circle'],
  'safety-concern': ['arrival', 'lamp'],
  'offence-reported': ['police', 'talk'],
  'fir-asked': ['police', 'speak'],
  'fir-registered': ['police', 'papers'],
  'fir-refused': ['police', 'away'],
  'offence-facts': ['police', 'looked'],
  'sections-chosen': ['police', 'write'],
  'superintendent-written': ['police', 'write'],
  'committee-and-court-told': ['police', 'talk'],
  'progress-told': ['police', 'call'],
  'police-report': ['police', 'papers'],
  'missing-told': ['police', 'call'],
  'tracing-step': ['police', 'looked'],
  arrested: ['police', 'charge'],
  'search-made': ['police', 'looked'],
  'search-papers-sent': ['police', 'papers'],
  'removed-from-premises': ['police', 'door'],
  'medical-examination': ['evidence', 'hospital'],
  'medical-report-sent': ['evidence', 'hospital'],
  'age-evidence': ['evidence', 'school'],
  'statement-taken': ['evidence', 'speak'],
  'paper-added': ['evidence', 'papers'],
  'evidence-sealed': ['evidence', 'box'],
  'custody-passed': ['evidence', 'charge'],
  'working-copy': ['evidence', 'papers'],
  'transcript-added': ['evidence', 'write'],
  'erasure-asked': ['team', 'away'],
  'erasure-agreed': ['team', 'thumb'],
  'legal-hold': ['team', 'box'],
  'committee-production': ['committee', 'sitting'],
  order: ['committee', 'sitting'],
  'inquiry-filed': ['committee', 'write'],
  placement: ['committee', 'bed'],
  'home-verification-asked': ['committee', 'call'],
  'home-verified': ['committee', 'visit'],
  restored: ['committee', 'home'],
  'follow-up-closed': ['committee', 'visit'],
  'order-received': ['committee', 'papers'],
  'left-home': ['committee', 'door'],
  'bondage-told': ['labour', 'talk'],
  'bondage-inquired': ['labour', 'looked'],
  'release-certificate-applied': ['labour', 'write'],
  'release-certificate-issued': ['labour', 'papers'],
  'release-certificate-refused': ['labour', 'away'],
  hearing: ['court', 'court'],
  adjournment: ['court', 'date'],
  'magistrate-production': ['court', 'court'],
  remanded: ['court', 'charge'],
  'case-step': ['court', 'papers'],
  'appeal-filed': ['court', 'write'],
  'nepal-step': ['court', 'papers'],
  'entitlement-applied': ['money', 'write'],
  'entitlement-sanctioned': ['money', 'papers'],
  'cash-paid': ['money', 'money'],
  'care-paid': ['money', 'bed'],
  'entitlement-in-hand': ['money', 'money'],
  'care-needed': ['care', 'hospital'],
  'support-person': ['care', 'gowith'],
  'care-report': ['care', 'write'],
  visit: ['care', 'visit'],
  note: ['care', 'write'],
  'promise-made': ['care', 'gowith'],
  'promise-kept': ['care', 'thumb'],
  'goal-set': ['care', 'lamp'],
  'her-words': ['voice', 'speak'],
  'consent-given': ['voice', 'thumb'],
  'consent-refused': ['voice', 'away'],
  'consent-withdrawn': ['voice', 'away'],
  'guardian-decided': ['voice', 'sitting'],
  'before-telling': ['voice', 'speak'],
  assignment: ['team', 'gowith'],
  'hand-over': ['team', 'charge'],
  closed: ['team', 'box'],
  reopened: ['team', 'door'],
  'step-noted': ['team', 'thumb'],
  'station-stay': ['police', 'bed'],
  'diary-entry': ['police', 'write'],
  'officer-changed': ['police', 'charge'],
  'place-reached': ['police', 'looked'],
  'age-paper-sought': ['evidence', 'school'],
  'signed-for': ['committee', 'thumb'],
  'bail-granted': ['court', 'door'],
  'entitlement-blocked': ['money', 'away'],
  'entitlement-pending': ['money', 'papers'],
  'entitlement-paid': ['money', 'money'],
  'identity-shown': ['voice', 'speak'],
  'pointed-elsewhere': ['team', 'away'],
  'delay-reason': ['team', 'date'],
  // A question is answered where it is asked.
  'question-answered': null,
  'question-kept-open': null,
  'question-passed': null,
  // Sent, answered and called back on screens of their own (screens/packets).
  'packet-sent': null,
  'packet-answered': null,
  'outside-answered': null,
  'packet-recalled': null,
  'packet-opened': null,
  'packet-linked': null,
  'link-tried': null,
  objection: null,
  correction: null,
  looked: null,
  erased: null,
  'paper-made': null,
  'historical-record': null,
  'historical-person': null,
  'answer-kept': null,
  'directory-line': null,
  // Begun on the screen of the agreement itself.
  'agreement-proposed': null,
  'agreement-party': null,
  'agreement-clause': null,
  'agreement-signed': null,
  'agreement-head-changed': null,
  'agreement-ended': null,
  'agreement-reviewed': null,
  'agreement-news': null,
  'agreement-asked': null,
  'agreement-answered': null,
  'conference-held': ['team', 'circle'],
  'device-enrolled': null,
  'device-revoked': null,
  'member-joined': null,
  'member-left': null,
  'on-duty': null,
  'organisation-opened': null,
  'witnesses-chosen': null,
  'copied-out': null,
  'find-asked': null,
  'find-matched': null,
  // A complaint has a page of its own (screens/complaints).
  'complaint-answered': ['voice', 'talk'],
  'complaint-made': null,
  'complaint-named': ['voice', 'looked'],
  'complaint-passed': ['voice', 'gowith'],
} as const satisfies { readonly [N in KindName]: Place }

const placeOf = (kind: KindName): Place => PLACES[kind]

export const groupOf = (kind: KindName): Group | null => placeOf(kind)?.[0] ?? null

/** A pen, where the kind has no drawing of its own. */
export const drawingOf = (kind: KindName): DrawingName => placeOf(kind)?.[1] ?? 'write'

export type Grouped = { readonly group: Group; readonly kinds: readonly KindName[] }

/** The kinds given, by group, each in the order above; groups that have none are left out. */
export const grouped = (kinds: readonly KindName[]): readonly Grouped[] => {
  const order = Object.keys(PLACES) as readonly KindName[]
  return GROUPS.flatMap((group) => {
    const inside = order.filter((it) => kinds.includes(it) && groupOf(it) === group)
    return inside.length > 0 ? [{ group, kinds: inside }] : []
  })
}
