// Who is on duty, out of an organisation's own book. The latest word about a turn stands; one that ends where it begins was taken back,
// and who has left the organisation is on no duty.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import { inOffset, millis, offsetOf } from '../../time.ts'

export type Turn = {
  readonly member: string
  /** A choice of the kind `on-duty`. */
  readonly as: string
  readonly from: Moment
  readonly until: Moment
  readonly phone: string | null
  readonly confirmedAt: Moment
}

const leftIn = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const left = new Map<string, number>()
  for (const entry of entries) {
    for (const { body } of ofKind([entry], 'member-left')) {
      if (body.stays) left.delete(body.member)
      else left.set(body.member, millis(body.at))
    }
    for (const { body } of ofKind([entry], 'member-joined')) {
      // Other roles given before an end that is still to come do not take it back.
      if ((left.get(body.member) ?? 0) <= millis(body.at)) left.delete(body.member)
    }
  }
  return left
}

/** In the order in which they begin. */
export const turnsOf = (entries: readonly Entry[]): readonly Turn[] => {
  const said = new Map<string, Turn>()
  for (const { body } of ofKind(entries, 'on-duty')) {
    const { member, as, from, until, phone = null, confirmedAt } = body
    said.set(`${member} ${millis(from)}`, { member, as, from, until, phone, confirmedAt })
  }
  const left = leftIn(entries)
  // A turn that a posting ends in ends with it.
  const endOf = (it: Turn): number => Math.min(millis(it.until), left.get(it.member) ?? Number.POSITIVE_INFINITY)
  return [...said.values()]
    .filter((it) => endOf(it) > millis(it.from))
    .map((it) => (endOf(it) < millis(it.until) ? { ...it, until: inOffset(endOf(it), offsetOf(it.until)) } : it))
    .sort((a, b) => millis(a.from) - millis(b.from) || (a.member < b.member ? -1 : 1))
}

/** Those on duty at an instant (ms): from the first minute, until the last is over. */
export const onDutyAt = (turns: readonly Turn[], now: number): readonly Turn[] =>
  turns.filter((it) => millis(it.from) <= now && now < millis(it.until))
