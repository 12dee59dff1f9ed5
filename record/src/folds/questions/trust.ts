// Names that went outside, who decides for her, what was not said before she told, and promises that passed their time without a word.
import { threshold } from '../../law/questions/questions.ts'
import { millis } from '../../time.ts'
import { after, ask, type Ground, type Question, type Rule, text, value } from './ask.ts'

const identityShown = (it: Ground): readonly Question[] =>
  it
    .of('identity-shown')
    .flatMap((one) =>
      one.body.ground === 'none'
        ? ask('rf-id', [one], { at: one.body.shownAt, fill: { whom: text(one.body.to) } })
        : [],
    )

/** It was not said what must be passed on, and has not been said since: once said, she knows. */
const toldWithoutWords = (it: Ground): readonly Question[] => {
  const said = it.of('before-telling').filter((one) => one.body.how === 'said')
  return it
    .of('before-telling')
    .filter((one) => one.body.how === 'went-on')
    .filter((one) => !said.some((later) => millis(later.body.saidAt) >= millis(one.body.saidAt)))
    .flatMap((one) =>
      ask('told-without-words', [one], { at: one.body.saidAt, fill: { why: text(one.body.why ?? '–') } }),
    )
}

/** The last decision on who may decide for her, while something speaks against it: a parent may be the one who sold her. */
const guardianDoubted = (it: Ground): readonly Question[] => {
  const last = it
    .of('guardian-decided')
    .toSorted((a, b) => millis(a.body.decidedAt) - millis(b.body.decidedAt) || (a.id < b.id ? -1 : 1))
    .at(-1)
  if (!last || last.body.who === 'nobody') return []
  const { against, concern, wish, who, decidedAt } = last.body
  if (against !== 'yes' && concern === undefined && wish !== 'no') return []
  return ask('guardian-doubted', [last], {
    at: decidedAt,
    fill: { who: value('guardian-decided', 'who', who) },
  })
}

/** Duties whose lateness is asked about by a question of its own: one question a fact. */
const ASKED_ELSEWHERE = new Set<string>([
  'production-before-committee',
  'told-how-the-case-stands',
  'social-investigation-report',
  'final-order',
  'medical-examination',
  'medical-report-sent',
  'age-test-made',
  'accused-before-magistrate',
  'herself-before-magistrate',
  'search-recording-sent',
  'missing-child-fir',
  'report-before-bail-ninety',
  'report-before-bail-sixty',
])

const noReason = (it: Ground): readonly Question[] =>
  it.late.flatMap(({ duty, dueAt }) => {
    const on = ASKED_ELSEWHERE.has(duty.protocol) ? undefined : it.entry(duty.startedBy)
    if (!on) return []
    const reasons = it.of('delay-reason').some((one) => one.body.of === duty.startedBy)
    if (reasons) return []
    return ask('rf-delay-reason', [on, duty.metBy ? it.entry(duty.metBy) : undefined], {
      at: duty.startedAt,
      from: after(dueAt, threshold('rf-delay-reason', 'reason')),
      field: duty.protocol,
      missing: ['delay-reason'],
    })
  })

export const trustRules: readonly Rule[] = [
  { needs: ['identity-shown'], asks: identityShown },
  { needs: ['before-telling'], asks: toldWithoutWords },
  { needs: ['guardian-decided'], asks: guardianDoubted },
  { needs: [], asks: noReason },
]
