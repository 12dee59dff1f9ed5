// Who is on duty, out of an organisation's own book. The latest word about a turn stands; one that ends where it begins was taken back,
// and who has left the organisation is on no duty.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import { millis } from '../../time.ts'

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
    for (const it of ofKind([entry], 'member-left')) left.set(it.body.member, millis(it.body.at))
    for (const it of ofKind([entry], 'member-joined')) left.delete(it.body.member)
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
  return [...said.values()]
    .filter((it) => millis(it.until) > millis(it.from) && !left.has(it.member))
    .sort((a, b) => millis(a.from) - millis(b.from) || (a.member < b.member ? -1 : 1))
}

/** Those on duty at an instant (ms): from the first minute, until the last is over. */
export const onDutyAt = (turns: readonly Turn[], now: number): readonly Turn[] =>
  turns.filter((it) => millis(it.from) <= now && now < millis(it.until))
