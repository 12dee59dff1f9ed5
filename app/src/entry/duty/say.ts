// A duty in words: what it is, when it is due, how its thread runs. No blame: the promise and its days.
import { type Duty, type DutyState, millis, type Standing } from '@sajha/record'
import type { Speaking } from '../../words/index.ts'

/** A promise, or what an agreement asks for, by its own words; a duty of the law by its name. */
export const dutyLabel = (duty: Duty, entries: readonly Standing[], { words }: Speaking): string => {
  const body = entries.find((it) => it.id === duty.startedBy)?.body
  const own = duty.protocol === 'promise' ? body?.['what'] : duty.protocol === 'agreement' ? body?.['ask'] : null
  return typeof own === 'string' ? own : words.protocols[duty.protocol].label
}

type At = { readonly state: DutyState; readonly now: number }

const doneInWords = ({ metAt, dueAt }: Duty, { state }: At, { words, say, moment, duration }: Speaking): string => {
  const when = moment(metAt ?? '')
  if (state !== 'met-late' || !metAt || !dueAt) return say(words.dutyWords.done, { when })
  return say(words.dutyWords.doneLate, { when, time: duration(millis(metAt) - millis(dueAt)) })
}

/** What lasts, is open, or may not be passed speaks of its day, not of being done by then; null for a plain deadline. */
const byNature = (duty: Duty, dueAt: string, { state, now }: At, speaking: Speaking): string | null => {
  const { words, say, moment, day, duration } = speaking
  const { until, openUntil, notBeyond, passed } = words.dutyWords
  const last = { day: day(dueAt.slice(0, 10)) }
  if (duty.lasts) return say(duty.nature === 'remedy' ? openUntil : until, last)
  if (duty.nature !== 'cap' || duty.basis !== 'law') return null
  if (state !== 'missed') return say(notBeyond, last)
  return say(passed, { when: moment(dueAt), time: duration(millis(dueAt) - now) })
}

const openInWords = (duty: Duty, dueAt: string, { state, now }: At, speaking: Speaking): string => {
  const { words, say, moment, day, duration } = speaking
  const { notYet, promisedNotYet, around, endOfDay, by, byIn } = words.dutyWords
  const left = millis(dueAt) - now
  const when = moment(dueAt)
  if (state === 'missed') return say(duty.basis === 'promise' ? promisedNotYet : notYet, { when, time: duration(left) })
  if (duty.basis === 'reminder') return say(around, { when })
  if (duty.wholeDay) return say(endOfDay, { day: day(dueAt.slice(0, 10)) })
  return left > 0 ? say(byIn, { when, time: duration(left) }) : say(by, { when })
}

/** One sentence: "By tomorrow, 14:00, in 20 h 20 min"; "Done yesterday, 18:20". */
export const dueInWords = (duty: Duty, at: At, speaking: Speaking): string => {
  const { words, say, moment } = speaking
  if (duty.metAt) return doneInWords(duty, at, speaking)
  if (duty.endedAt) return say(words.dutyWords.over, { when: moment(duty.endedAt) })
  if (duty.dueAt) return byNature(duty, duty.dueAt, at, speaking) ?? openInWords(duty, duty.dueAt, at, speaking)
  return duty.basis === 'law' ? words.dutyWords.atOnce : words.dutyWords.noTime
}

/** A reminder of ours without a time is no "at once": it stands after everything that has one. */
export const isUntimed = (duty: Pick<Duty, 'dueAt' | 'basis'>): boolean =>
  duty.dueAt === null && duty.basis === 'reminder'

/** From when it counts: the moment in the entry that started it. */
export const startInWords = (duty: Duty, { words, say, moment }: Speaking): string =>
  say(words.dutyWords.counted, { when: moment(duty.startedAt) })

/** What the law asks, in one plain sentence; null for a promise, which says so itself. */
export const owedInWords = (duty: Duty, { words }: Speaking): string | null =>
  duty.protocol === 'promise' ? null : words.protocols[duty.protocol].owed

/** The journey that is left out, or null when nothing is. */
export const journeyInWords = (duty: Duty, { words, say, duration }: Speaking): string | null =>
  duty.without > 0 ? say(words.dutyWords.journey, { time: duration(duty.without) }) : null
