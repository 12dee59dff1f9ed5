// Names that went outside, and promises that passed their time without a word.
import { threshold } from '../../law/questions/questions.ts'
import { after, ask, type Ground, lateSince, type Question, text } from './ask.ts'

const identityShown = (it: Ground): readonly Question[] =>
  it
    .of('identity-shown')
    .flatMap((one) =>
      one.body.ground === 'none'
        ? ask('rf-id', [one], { at: one.body.shownAt, fill: { whom: text(one.body.to) } })
        : [],
    )

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
  it.duties.flatMap((duty) => {
    const late = ASKED_ELSEWHERE.has(duty.protocol) ? null : lateSince(duty)
    const on = it.byId.get(duty.startedBy)
    if (!late || !on || !duty.dueAt) return []
    const reasons = it.of('delay-reason').some((one) => one.body.of === duty.startedBy)
    if (reasons) return []
    return ask('rf-delay-reason', [on, duty.metBy ? it.byId.get(duty.metBy) : undefined], {
      at: duty.startedAt,
      from: after(duty.dueAt, threshold('rf-delay-reason', 'reason')),
      field: duty.protocol,
      missing: ['delay-reason'],
    })
  })

export const trustQuestions = (it: Ground): readonly Question[] => [...identityShown(it), ...noReason(it)]
