// Who was held where, for how long, on what paper. Asked of papers and hours, never of a person.
import type { Moment } from '../../fields.ts'
import { threshold } from '../../law/questions/questions.ts'
import { millis, shift } from '../../time.ts'
import { after, ask, day, earliest, type Ground, number, type Question, type Rule, value } from './ask.ts'

const HOUR = 3_600_000

const lateBeforeCommittee = (it: Ground): readonly Question[] =>
  it.late.flatMap(({ duty, dueAt, from }) => {
    if (duty.protocol !== 'production-before-committee') return []
    const taken = it.entry(duty.startedBy)
    if (!taken) return []
    const until = from === null ? duty.metAt : dueAt
    const hours = Math.floor((millis(until ?? dueAt) - millis(duty.startedAt) - duty.without) / HOUR)
    return ask('rf-cwc-late', [taken, duty.metBy ? it.entry(duty.metBy) : undefined], {
      at: duty.startedAt,
      from,
      missing: ['committee-production'],
      fill: { hours: number(hours) },
    })
  })

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** When the first night of a stay begins, told where it was told. */
const nightFrom = (came: Moment): Moment => {
  const [evening, morning] = [threshold('rf-night', 'nightFrom'), threshold('rf-night', 'nightTo')]
  const now = minutes(came.slice(11, 16))
  if (now >= minutes(evening) || now < minutes(morning)) return came
  return shift(`${came.slice(0, 16)}${came.endsWith('Z') ? 'Z' : came.slice(-6)}`, (minutes(evening) - now) * 60_000)
}

const nights = (it: Ground): readonly Question[] =>
  it.of('station-stay').flatMap((stay) => {
    const { cameAt, leftAt } = stay.body
    const night = nightFrom(cameAt)
    if (leftAt !== undefined && millis(leftAt) <= millis(night)) return []
    const from = leftAt === undefined ? night : null
    return ask('rf-night', [stay], { at: cameAt, from, fill: { date: day(night) } })
  })

const heldWithoutPaper = (it: Ground): readonly Question[] =>
  it.of('arrested').flatMap((one) => {
    const { whom, paper, arrestedAt } = one.body
    if (whom === 'accused' || paper !== 'none') return []
    return ask('rf-relatives', [one], { at: arrestedAt, fill: { who: value('arrested', 'whom', whom) } })
  })

const bothRoles = (it: Ground): readonly Question[] =>
  it.of('arrested').flatMap((one) => {
    const { whom, paper, arrestedAt } = one.body
    if (whom !== 'herself' || paper === 'none' || paper === 'own-wish') return []
    return ask('rf-victim-accused', [one], { at: arrestedAt })
  })

/** When whoever was arrested came before a Magistrate; of her family nobody writes it down here. */
const producedAfter = (it: Ground, whom: string, arrestedAt: Moment) =>
  earliest(
    it
      .of('magistrate-production')
      .filter((one) => one.body.whom === whom && millis(one.body.producedAt) >= millis(arrestedAt)),
    (one) => one.body.producedAt,
  )

const longCustody = (it: Ground): readonly Question[] =>
  it.of('arrested').flatMap((one) => {
    const { whom, paper, arrestedAt, releasedAt, journey } = one.body
    if (paper === 'none' || paper === 'own-wish') return []
    const without = journey ? Math.max(0, millis(journey.to) - millis(journey.from)) : 0
    const due = shift(after(arrestedAt, threshold('audit-custody-24h', 'within')), without)
    const produced = producedAfter(it, whom, arrestedAt)
    const ends = [produced?.body.producedAt, releasedAt].filter((at) => at !== undefined)
    const end = earliest(ends, (at) => at)
    if (end !== undefined && millis(end) <= millis(due)) return []
    return ask('audit-custody-24h', [one, produced], {
      at: arrestedAt,
      from: end === undefined ? due : null,
      missing: ['magistrate-production'],
      fill: { date: day(arrestedAt) },
    })
  })

/** Arrests of persons complained of, and searches, before the first FIR of the book. */
const beforeTheFir = (it: Ground): readonly Question[] => {
  const fir = earliest(it.of('fir-registered'), (one) => one.body.registeredAt)
  if (!fir) return []
  const registered = millis(fir.body.registeredAt)
  return [
    ...it.of('arrested').flatMap((one) => {
      const { whom, arrestedAt: at } = one.body
      const early = whom === 'accused' && millis(at) < registered
      return early ? ask('audit-arrest-before-fir', [one, fir], { at, fill: { date: day(at) } }) : []
    }),
    ...it.of('search-made').flatMap((one) => {
      const at = one.body.searchedAt
      const early = millis(at) < registered
      return early ? ask('audit-seizure-before-fir', [one, fir], { at, fill: { date: day(at) } }) : []
    }),
  ]
}

export const custodyRules: readonly Rule[] = [
  { needs: ['taken-charge'], asks: lateBeforeCommittee },
  { needs: ['station-stay'], asks: nights },
  { needs: ['arrested'], asks: heldWithoutPaper },
  { needs: ['arrested'], asks: bothRoles },
  { needs: ['arrested'], asks: longCustody },
  { needs: ['fir-registered'], asks: beforeTheFir },
]
