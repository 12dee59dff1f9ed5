// HTCDS has one tick for all consent there is; ours is per purpose, recipient, content and time. So the tick is true only where
// everything it would stand for was agreed to and still holds. Absent consent is no consent (law 6).
import type { Consent } from '../folds/consent.ts'

/** One thing the receiver wants: what for, and what may be told. */
export type Needed = { readonly purpose: string; readonly recipient: string; readonly content: readonly string[] }

const plain = (it: string): string => it.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

const covers = (it: Consent, needed: Needed): boolean =>
  it.state === 'agreed' &&
  it.purpose === needed.purpose &&
  plain(it.recipient) === plain(needed.recipient) &&
  needed.content.every((one) => it.content.includes(one))

/** `con_Consent` for a receiver: true only if every purpose involved was agreed to, for that receiver and all of the content. */
export const consentTick = (given: readonly Consent[], needed: readonly Needed[]): boolean =>
  needed.length > 0 && needed.every((one) => given.some((it) => covers(it, one)))

/** The tick an old file had: still true only if it was, and nothing said in its book since takes anything back. */
export const oldTick = (ticked: boolean, since: readonly Consent[]): boolean =>
  ticked && since.every((it) => it.state === 'agreed')
