// Court dates that are put off, bail she was not told of, threats and offers, a place that was empty.
import { lawOfQuestion, threshold } from '../../law/questions/questions.ts'
import { millis } from '../../time.ts'
import { after, ask, day, earliest, type Ground, number, type Question, type Rule, value } from './ask.ts'

/** The first day of the BNSS is that of the question itself. */
const BNSS = millis(`${lawOfQuestion('rf-adj')?.inForceFrom}T00:00+05:30`)

/** Adjournments of one party. Those of the court itself, and of her own side, are nobody's tactic. */
const oftenPutOff = (it: Ground): readonly Question[] => {
  const fir = earliest(it.of('fir-registered'), (one) => one.body.registeredAt)
  // The procedure is that of the FIR: a case under the old code knows no number.
  if (fir && millis(fir.body.registeredAt) < BNSS) return []
  const most = Number(threshold('rf-adj', 'ofOneParty'))
  return (['defence', 'prosecution'] as const).flatMap((party) => {
    const asked = it
      .of('adjournment')
      .filter((one) => one.body.askedBy === party && one.body.reason !== 'strike')
      .sort((a, b) => millis(a.body.hearingAt) - millis(b.body.hearingAt))
    const [last, ...others] = asked.toReversed()
    if (!last || asked.length <= most) return []
    return ask('rf-adj', [last, ...others], {
      at: last.body.hearingAt,
      field: party,
      fill: { n: number(asked.length) },
    })
  })
}

const witnessSentHome = (it: Ground): readonly Question[] =>
  it.of('adjournment').flatMap((one) => {
    const { hearingAt, nextAt, witnessPresent } = one.body
    const soon = after(hearingAt, threshold('rf-adj-witness', 'apart'))
    if (witnessPresent !== true || nextAt === undefined || millis(nextAt) <= millis(soon)) return []
    return ask('rf-adj-witness', [one], { at: hearingAt, fill: { date: day(hearingAt) } })
  })

const bailUntold = (it: Ground): readonly Question[] =>
  it.of('bail-granted').flatMap((one) => {
    const { grantedAt: at, toldHerAt } = one.body
    const told = it.of('progress-told').some(({ body }) => body.to !== 'informant' && millis(body.toldAt) >= millis(at))
    if (toldHerAt !== undefined || told) return []
    return ask('rf-bail', [one], { at, missing: ['progress-told'], fill: { date: day(at) } })
  })

const THREATS = new Set(['threat', 'trafficker-near', 'visit', 'offer', 'police'])

const threats = (it: Ground): readonly Question[] =>
  it.of('safety-concern').flatMap((one) => {
    const what = one.body.what.filter((each) => THREATS.has(each))
    // A visit that she wanted is a visit.
    const wanted = one.body.herWish === 'yes' && what.every((each) => each === 'visit')
    if (what.length === 0 || wanted) return []
    return ask('rf-threat', [one], { at: one.madeAt, fill: { what: value('safety-concern', 'what', what) } })
  })

const emptyPlaces = (it: Ground): readonly Question[] =>
  it.of('place-reached').flatMap((one) => {
    const { found, knew, reachedAt: at } = one.body
    if (found !== 'empty' || (knew ?? 0) <= Number(threshold('rf-leak', 'knew'))) return []
    return ask('rf-leak', [one], { at, fill: { date: day(at) } })
  })

export const courtRules: readonly Rule[] = [
  { needs: ['adjournment'], asks: oftenPutOff },
  { needs: ['adjournment'], asks: witnessSentHome },
  { needs: ['bail-granted'], asks: bailUntold },
  { needs: ['safety-concern'], asks: threats },
  { needs: ['place-reached'], asks: emptyPlaces },
]
