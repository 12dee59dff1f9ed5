// Which entries of a book an "entry" field may name: promises that are still open, applications, consents. Pure.
import { type Duty, type KindName, kindNamed, type Standing } from '@sajha/record'

/** `kind.field` and the kind it answers. A correction and an objection are about any entry, and are begun from it. */
const ANSWERS: Readonly<Record<string, KindName>> = {
  'promise-kept.of': 'promise-made',
  'entitlement-pending.of': 'entitlement-applied',
  'entitlement-blocked.of': 'entitlement-applied',
  'entitlement-sanctioned.of': 'entitlement-applied',
  'entitlement-paid.of': 'entitlement-applied',
  'entitlement-in-hand.of': 'entitlement-applied',
  'consent-withdrawn.of': 'consent-given',
  'custody-passed.of': 'evidence-sealed',
  'transcript-added.of': 'evidence-sealed',
  'working-copy.of': 'evidence-sealed',
  'erasure-agreed.of': 'erasure-asked',
  'consent-given.follows': 'consent-withdrawn',
  'packet-recalled.of': 'packet-sent',
  'outside-answered.of': 'packet-sent',
  'consent-given.guardian': 'guardian-decided',
  'consent-refused.guardian': 'guardian-decided',
  'agreement-answered.of': 'agreement-asked',
  'agreement-clause.after': 'agreement-clause',
  'care-paid.of': 'care-paid',
  'police-report.of': 'fir-registered',
  'progress-told.of': 'fir-registered',
  'magistrate-production.of': 'arrested',
  'search-papers-sent.of': 'search-made',
  'appeal-filed.of': 'order',
  'cash-paid.of': 'order-received',
  'opening-told.of': 'opened-in-emergency',
  'opening-reviewed.of': 'opened-in-emergency',
}

export const answered = (kind: string, field: string): KindName | null => ANSWERS[`${kind}.${field}`] ?? null

type Shown = { readonly entries: readonly Standing[]; readonly duties: readonly Duty[] }

const isDone = ({ duties }: Shown, promise: string): boolean =>
  duties.some(
    (it) => it.protocol === 'promise' && it.startedBy === promise && (it.metAt !== null || it.endedAt !== null),
  )

/** Newest first; `chosen` is among them even when it was answered since. */
export const fitting = (book: Shown, kind: string, field: string, chosen?: unknown): readonly Standing[] => {
  const wanted = answered(kind, field)
  return book.entries
    .filter((it) => it.body !== null && (wanted === null ? kindNamed(it.kind) !== null : it.kind === wanted))
    .filter((it) => it.id === chosen || wanted !== 'promise-made' || !isDone(book, it.id))
    .toReversed()
}
