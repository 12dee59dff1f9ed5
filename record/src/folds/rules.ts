// How a thing is done: the rules of the law that govern one entry, written or about to be written. They guide; they start and meet nothing.
import type { Moment, Span } from '../fields.ts'
import { clockNamed, inForceOn, OFFSET_IN } from '../law/clocks.ts'
import type { Trigger } from '../protocol.ts'
import { STANDING_RULES, type StandingRuleName } from '../protocols/standing-rules.ts'
import { dayOf, inOffset, isMoment, millis } from '../time.ts'

type Rule = { readonly name: StandingRuleName; readonly citation: string }
type Said = Readonly<Record<string, unknown>>

/** A choice nobody made yet may still become the one that is meant. */
const mayFit = (trigger: Trigger, kind: string, body: Said): boolean =>
  trigger.kind === kind &&
  Object.entries(trigger.where).every(([field, among]) => {
    const value = body[field]
    return value === undefined || value === null || among.includes(String(value))
  })

const momentOf = (trigger: Trigger, body: Said): Moment | null => {
  const value = body[trigger.fields[0] ?? '']
  const at = typeof value === 'object' && value !== null ? (value as Partial<Span>).from : value
  return typeof at === 'string' && isMoment(at) ? at : null
}

/** The rules for an entry of this kind that says this much; in force when it happened, or `now` where it does not say yet. */
export const rulesBeside = (kind: string, body: Said, now: number): readonly Rule[] =>
  STANDING_RULES.flatMap(({ law, governs }) => {
    const trigger = governs.find((it) => mayFit(it, kind, body))
    if (!trigger) return []
    const clock = clockNamed(law)
    const at = momentOf(trigger, body)
    const day = dayOf(inOffset(at === null ? now : millis(at), OFFSET_IN[clock.jurisdiction]))
    const row = inForceOn(clock, day)
    return row === null ? [] : [{ name: law, citation: row.citation }]
  })
