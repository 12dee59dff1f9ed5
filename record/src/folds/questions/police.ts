// From the FIR to the police report: what is missing, what is older than it should be, and what fell out on the way.
import type { Moment } from '../../fields.ts'
import { threshold } from '../../law/questions/questions.ts'
import { ANSWERS } from '../../law/section-texts.ts'
import { daysOf, later, millis } from '../../time.ts'
import { after, ask, day, earliest, type Ground, inIndia, number, part, type Question, type Rule, text } from './ask.ts'
import { isChildOn } from './who.ts'

const firstFir = (it: Ground) => earliest(it.of('fir-registered'), (one) => one.body.registeredAt)

const noFir = (it: Ground): readonly Question[] => {
  if (it.of('fir-registered').length + it.of('fir-refused').length > 0) return []
  const missing = it.of('missing-told')[0]
  if (missing) {
    const at = missing.body.toldAt
    const from = after(at, threshold('audit-missing-no-fir', 'asks'))
    return ask('audit-missing-no-fir', [missing], { at, from, missing: ['fir-registered'], fill: { date: day(at) } })
  }
  const taken = earliest(it.of('taken-charge'), (one) => one.body.takenAt)
  if (!taken) return []
  const at = taken.body.takenAt
  const from = after(at, threshold('rf-fir', 'asks'))
  return ask('rf-fir', [taken], { at, from, missing: ['fir-registered'], fill: { date: day(at) } })
}

const farFir = (it: Ground): readonly Question[] => {
  const taken = it.of('taken-charge').find((one) => one.body.where?.district)
  const here = taken?.body.where
  return it.of('fir-registered').flatMap((fir) => {
    const { station, registeredAt } = fir.body
    if (!taken || !here || !station.district || station.district === here.district) return []
    return ask('rf-fir-far', [fir, taken], { at: registeredAt, fill: { a: text(station.name), b: text(here.name) } })
  })
}

const FACTS = ['child-sexual', 'sexual', 'bonded', 'traffic'] as const
type Fact = (typeof FACTS)[number]

/** What was told, in codes, and the entry that tells it. */
const factsTold = (it: Ground) => {
  const asked = it.of('fir-asked').find((one) => one.body.sexual === 'yes')
  const acts = it.of('statement-taken').find((one) => one.body.acts?.includes('sexual'))
  const sexual = asked ?? acts
  const about = it.of('report-received').find((one) => one.body.about?.includes('bonded'))
  const paid = it
    .of('statement-taken')
    .find((one) => one.body.acts?.some((act) => act === 'paid' || act === 'made-to-work'))
  return { 'child-sexual': sexual, sexual, bonded: about, traffic: paid }
}

const withoutSection = (it: Ground): readonly Question[] => {
  const firs = it.of('fir-registered')
  const [fir] = firs
  if (!fir) return []
  const written = new Set(firs.flatMap((one) => [...it.sections(one.body.sections)]))
  const reported = it.of('police-report').flatMap((one) => [...it.sections(one.body.sections ?? '')])
  for (const one of reported) written.add(one)
  // A text nobody can read into sections says nothing.
  if (written.size === 0) return []
  const told = factsTold(it)
  const on = fir.body.offenceOn?.from ?? inIndia(fir.body.registeredAt).slice(0, 10)
  const child = isChildOn(it, on)
  const open: readonly Fact[] = FACTS.filter((fact) => {
    if (!told[fact] || (fact === 'child-sexual' && !child) || (fact === 'sexual' && child)) return false
    return !ANSWERS[fact].some((one) => written.has(one))
  })
  return open.flatMap((fact) =>
    ask('rf-section', [fir, told[fact]], { at: `${on}T12:00+05:30`, field: fact, fill: { fact: part(fact) } }),
  )
}

const droppedSections = (it: Ground): readonly Question[] => {
  const fir = firstFir(it)
  return it.of('police-report').flatMap((report) => {
    const kept = it.sections(report.body.sections ?? '')
    if (!fir || kept.size === 0) return []
    const dropped = [...it.sections(fir.body.sections)].filter((one) => !kept.has(one))
    if (dropped.length === 0) return []
    return ask('audit-sections-dropped', [report, fir], {
      at: report.body.filedAt,
      fill: { x: text(dropped.join(', ')) },
    })
  })
}

const olderThanTheDiary = (it: Ground): readonly Question[] => {
  const diary = earliest(it.of('diary-entry'), (one) => one.body.enteredAt)
  const fir = firstFir(it)
  if (!diary || !fir || millis(fir.body.registeredAt) >= millis(diary.body.enteredAt)) return []
  return ask('audit-fir-before-diary', [fir, diary], { at: fir.body.registeredAt })
}

const filedByAnother = (it: Ground): readonly Question[] =>
  it
    .of('police-report')
    .flatMap((one) => (one.body.by === 'another' ? ask('audit-charge-officer', [one], { at: one.body.filedAt }) : []))

const officers = (it: Ground): readonly Question[] => {
  const all = [...it.of('officer-changed')].sort((a, b) => millis(a.body.changedAt) - millis(b.body.changedAt))
  const [days, most] = [threshold('rf-io', 'handover'), Number(threshold('rf-io', 'changes'))]
  return all.flatMap((one, i) => {
    const { changedAt: at, handedOverAt } = one.body
    const due = after(at, days)
    const fill = { date: day(at) }
    const late = handedOverAt === undefined || millis(handedOverAt) > millis(due)
    const before = all[i - most]
    const often =
      before !== undefined && millis(at) <= millis(after(before.body.changedAt, threshold('rf-io', 'period')))
    return [
      ...(late ? ask('rf-io', [one], { at, from: handedOverAt === undefined ? due : null, fill }) : []),
      ...(often && !late ? ask('rf-io', [one, ...all.slice(i - most, i)], { at, field: 'changes', fill }) : []),
    ]
  })
}

const untold = (it: Ground): readonly Question[] =>
  it.late.flatMap(({ duty, from }) => {
    const fir = duty.protocol === 'told-how-the-case-stands' && it.entry(duty.startedBy)
    return from && fir ? ask('rf-progress', [fir], { at: duty.startedAt, from, missing: ['progress-told'] }) : []
  })

/** The start of the n-th day of custody: the day of remand is the first. */
const dayOfCustody = (remanded: Moment, n: number): Moment =>
  `${later(inIndia(remanded).slice(0, 10), 0, n - 1)}T00:00+05:30`

const nearTheLimit = (it: Ground): readonly Question[] => {
  const filed = earliest(it.of('police-report'), (one) => one.body.filedAt)
  const inCustody = it.of('remanded').flatMap((one) => {
    const { remandedAt: at, offence } = one.body
    const n = daysOf(threshold('rf-charge', offence === 'ten' ? 'asksNinety' : 'asksSixty'))
    const from = dayOfCustody(at, n)
    const free = it.of('bail-granted').some((bail) => millis(bail.body.grantedAt) >= millis(at))
    if (filed || free) return []
    return ask('rf-charge', [one], { at, from, missing: ['police-report'], fill: { n: number(n) } })
  })
  const byDefault = it.of('bail-granted').flatMap((one) => {
    const n = daysOf(threshold('rf-charge', 'sixty'))
    const { ground, grantedAt: at } = one.body
    return ground === 'default' ? ask('rf-charge', [one], { at, fill: { n: number(n) } }) : []
  })
  return [...inCustody, ...byDefault]
}

export const policeRules: readonly Rule[] = [
  { needs: ['missing-told', 'taken-charge'], asks: noFir },
  { needs: ['fir-registered'], asks: farFir },
  { needs: ['fir-registered'], asks: withoutSection },
  { needs: ['police-report'], asks: droppedSections },
  { needs: ['diary-entry'], asks: olderThanTheDiary },
  { needs: ['police-report'], asks: filedByAnother },
  { needs: ['officer-changed'], asks: officers },
  { needs: ['fir-registered'], asks: untold },
  { needs: ['remanded', 'bail-granted'], asks: nearTheLimit },
]
