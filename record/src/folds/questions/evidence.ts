// Statements that changed, medical papers, things kept as evidence. What changed is asked about; who did it never is.
import { millis } from '../../time.ts'
import type { Standing } from '../standing.ts'
import {
  ask,
  type Blank,
  day,
  earliest,
  type Ground,
  part,
  type Question,
  type QuestionPart,
  type Rule,
  sameText,
  text,
  value,
} from './ask.ts'

const lines = (it: string | undefined): readonly string[] =>
  (it ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)

const missingIn = (later: string | undefined, earlier: string | undefined): readonly string[] => {
  const there = new Set(lines(later).map(sameText))
  return later === undefined ? [] : lines(earlier).filter((one) => !there.has(sameText(one)))
}

/** A statement against the one before it: what the earlier names and the later, where it names any, does not. */
const changedStatements = (it: Ground): readonly Question[] => {
  const all = [...it.of('statement-taken')].sort((a, b) => millis(a.body.span.from) - millis(b.body.span.from))
  return all.flatMap((later, i) => {
    const earlier = all[i - 1]
    if (!earlier) return []
    const acts = (later.body.acts ? (earlier.body.acts ?? []) : []).filter((act) => !later.body.acts?.includes(act))
    const names = [
      ...missingIn(later.body.persons, earlier.body.persons),
      ...missingIn(later.body.places, earlier.body.places),
    ]
    if (names.length + acts.length === 0) return []
    const what: readonly Blank[] = [
      ...names.map(text),
      ...(acts.length > 0 ? [value('statement-taken', 'acts', acts)] : []),
    ]
    const between = (at: string) =>
      millis(at) >= millis(earlier.body.span.to) && millis(at) <= millis(later.body.span.from)
    // What happened in between is named beside it: a stay at the station, a visit, an offer, bail.
    const also: readonly Standing[] = [
      ...it.of('station-stay').filter((one) => between(one.body.cameAt)),
      ...it.of('safety-concern').filter((one) => between(one.madeAt)),
      ...it.of('bail-granted').filter((one) => between(one.body.grantedAt)),
    ]
    const at = later.body.span.from
    return ask('rf-stmt', [later, earlier, ...also], { at, fill: { date: day(at), what } })
  })
}

const medical = (
  on: Standing,
  at: string,
  what: QuestionPart,
  also?: Standing,
  from: string | null = null,
): readonly Question[] =>
  ask('rf-mlc', [on, also], { at, from, field: what, missing: ['medical-examination'], fill: { what: part(what) } })

const LATE: Readonly<Record<string, QuestionPart>> = {
  'medical-examination': 'examined-late',
  'medical-report-sent': 'sent-late',
}

const lateMedical = (it: Ground): readonly Question[] =>
  it.late.flatMap(({ duty, from }) => {
    const what = LATE[duty.protocol]
    const on = what && it.entry(duty.startedBy)
    if (!what || !on) return []
    // She did not want it at first: without her word there is no examination, and nothing is late.
    if (what === 'examined-late' && it.of('medical-examination').some((one) => one.body.agreed === 'no')) return []
    return medical(on, duty.startedAt, what, duty.metBy ? it.entry(duty.metBy) : undefined, from)
  })

/** Fields of an examination that, changed later, make it another paper. */
const PAPER = ['findings', 'paper', 'examinedAt', 'by', 'agreed']

const medicalPapers = (it: Ground): readonly Question[] => {
  const all = it.of('medical-examination').filter((one) => (one.body.purpose ?? 'offence') === 'offence')
  return all.flatMap((one, i) => {
    const { examinedAt, missing, findings, paper } = one.body
    const other = all
      .slice(0, i)
      .find(
        ({ body }) =>
          body.examinedAt === examinedAt &&
          ((body.findings !== undefined && findings !== undefined && sameText(body.findings) !== sameText(findings)) ||
            (body.paper !== undefined && paper !== undefined && body.paper.sha256 !== paper.sha256)),
      )
    const rewritten = PAPER.some((field) => one.history[field]?.some((said) => said.replaced))
    return [
      ...(missing && missing.length > 0 ? medical(one, examinedAt, 'incomplete') : []),
      ...(other || rewritten ? medical(one, examinedAt, 'two-versions', other) : []),
    ]
  })
}

/** Whole days: an examination on the day of admission is in order, whichever was first. */
const afterAdmission = (it: Ground): readonly Question[] => {
  const admitted = earliest(
    it.of('placement').filter((one) => one.body.stay !== 'family' && one.body.stay !== 'relative'),
    (one) => one.body.arrivedAt,
  )
  const exams = it.of('medical-examination').filter((one) => (one.body.purpose ?? 'offence') === 'offence')
  const first = earliest(exams, (one) => one.body.examinedAt)
  if (!admitted || !first || first.body.examinedAt.slice(0, 10) <= admitted.body.arrivedAt.slice(0, 10)) return []
  const at = first.body.examinedAt
  return ask('audit-medical-after-admission', [first, admitted], { at, fill: { date: day(at) } })
}

const unrecorded = (it: Ground): readonly Question[] =>
  it
    .of('search-made')
    .flatMap((one) =>
      one.body.recorded === 'no' ? ask('rf-evid', [one], { at: one.body.searchedAt, fill: { x: part('search') } }) : [],
    )

export const evidenceRules: readonly Rule[] = [
  { needs: ['statement-taken'], asks: changedStatements },
  { needs: ['fir-asked', 'fir-registered', 'medical-examination'], asks: lateMedical },
  { needs: ['medical-examination'], asks: medicalPapers },
  { needs: ['medical-examination'], asks: afterAdmission },
  { needs: ['search-made'], asks: unrecorded },
]
