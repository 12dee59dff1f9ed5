// A consent talk as data: which question comes when, what is still missing, and what becomes of the answers. At most three things are
// asked at a time, and counting and research never ride with help (AC-13). Nothing is filled in beforehand: no answer is no. Pure.
import { type Body, dayOf, type Entry, millis } from '@sajha/record'
import type { Values } from '../../entry/form/begin.ts'

export const MOST = 3
const SITTING = 3 * 3_600_000

export const PURPOSES = {
  service: 'tea',
  legal: 'court',
  compensation: 'money',
  safety: 'lamp',
  family: 'home',
  story: 'speak',
  statistics: 'circle',
  research: 'looked',
} as const

export const CONTENTS = {
  identity: 'match',
  where: 'door',
  story: 'talk',
  health: 'hospital',
  legal: 'papers',
  money: 'money',
  photo: 'write',
} as const

export const PICTURES = { told: 'talk', rest: 'box', back: 'potli', 'no-loss': 'tea' } as const

const APART: readonly string[] = ['statistics', 'research']

const isAsk = (it: Entry): boolean =>
  (it.kind === 'consent-given' || it.kind === 'consent-refused') && typeof it.body?.['askedAt'] === 'string'

/** What was asked in this sitting, by anybody: a talk begun anew is still the same evening for her. */
export const askedNow = (entries: readonly Entry[], now: string): readonly Entry[] =>
  entries.filter((it) => isAsk(it) && Math.abs(millis(now) - millis(String(it.body?.['askedAt']))) < SITTING)

/** The purposes that may be asked about now. */
export const purposesNow = (asked: readonly Entry[]): readonly string[] => {
  const all = Object.keys(PURPOSES)
  const first = asked[0]
  if (!first) return all
  const apart = APART.includes(String(first.body?.['purpose']))
  return all.filter((it) => APART.includes(it) === apart)
}

export const STEPS = [
  'room',
  'language',
  'decides',
  'purpose',
  'recipient',
  'content',
  'lasts',
  'answer',
  'back',
] as const
export type Step = (typeof STEPS)[number]

/** Who decides is asked only where she is or may be a child. */
export const stepsOf = (child: boolean): readonly Step[] => STEPS.filter((it) => it !== 'decides' || child)

const listed = (it: unknown): readonly unknown[] => (Array.isArray(it) ? it : [])

/** Told back in her words, or by touching who is told and that she can take it back. A nod is not enough (AC-14). */
const toldBack = ({ taughtBack, taughtPictures }: Values): boolean => {
  const pictures = listed(taughtPictures)
  return taughtBack !== undefined || (pictures.includes('told') && pictures.includes('back'))
}

export const isAnswered = (step: Step, values: Values): boolean => {
  if (step === 'room') return listed(values['present']).length > 0
  if (step === 'decides') return values['decides'] !== undefined
  if (step === 'content') return listed(values['content']).length > 0
  if (step === 'recipient') return typeof values['recipient'] === 'string' && values['recipient'].trim() !== ''
  if (step === 'back') return toldBack(values)
  return values[step] !== undefined
}

const ends = (lasts: unknown, now: string): Body => {
  const months = { month: 1, quarter: 3 }[String(lasts)]
  if (months === undefined) return {}
  const last = Temporal.PlainDate.from(dayOf(now)).add({ months }).toString()
  return { until: { from: last, to: last } }
}

/** The last withdrawal of this matter: who agrees again, with somebody who asks her now, answers that one. */
const follows = (entries: readonly Entry[], { purpose, recipient }: Values): Body => {
  const same = (it: Entry | undefined) =>
    it?.body?.['purpose'] === purpose &&
    String(it?.body?.['recipient']).trim().toLowerCase() === String(recipient).trim().toLowerCase()
  const last = entries.findLast(
    (it) => it.kind === 'consent-withdrawn' && same(entries.find((one) => one.id === it.body?.['of'])),
  )
  return last ? { follows: last.id } : {}
}

const chosen = (values: Values, names: readonly string[]): Body =>
  Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))

/** What is kept of one ask. A no carries how it was asked, as a yes does. */
export const bodyOfAsk = (values: Values, entries: readonly Entry[], now: string, child: boolean): Body => {
  const yes = values['answer'] === 'yes'
  return {
    askedAt: now,
    ...chosen(values, ['purpose', 'recipient', 'content', 'present', 'language', 'interpreter']),
    ...(child && { ...chosen(values, ['decides', 'guardian']), wish: values['answer'] }),
    ...(yes && {
      ...ends(values['lasts'], now),
      ...chosen(values, ['taughtBack', 'taughtPictures']),
      ...follows(entries, values),
    }),
  }
}

/** After an answer: what holds for the whole talk stays, the rest is asked anew. */
export const nextAsk = (values: Values): Values => ({
  ...chosen(values, ['present', 'language', 'interpreter', 'decides', 'guardian']),
  step: 'purpose',
})
