// What she is owed: certificates, first cash, money that was granted and is not hers, and help held back for a conviction.
import { threshold } from '../../law/questions/questions.ts'
import { millis } from '../../time.ts'
import { after, ask, day, earliest, type Ground, part, type Question, type Rule, value } from './ask.ts'

const bondage = (it: Ground): readonly Question[] => {
  const found = earliest(
    it.of('bondage-inquired').filter((one) => one.body.result === 'found'),
    (one) => one.body.inquiredAt,
  )
  const issued = earliest(it.of('release-certificate-issued'), (one) => one.body.issuedAt)
  if (issued) {
    if (it.of('cash-paid').length > 0) return []
    const at = issued.body.issuedAt
    return ask('rf-rel-cash', [issued], {
      at,
      from: after(at, threshold('rf-rel-cash', 'cash')),
      missing: ['cash-paid'],
      fill: { date: day(at) },
    })
  }
  if (!found) return []
  const at = found.body.inquiredAt
  return ask('rf-rel', [found], {
    at,
    from: after(at, threshold('rf-rel', 'certificate')),
    missing: ['release-certificate-issued'],
    fill: { date: day(at) },
  })
}

const sanctioned = (it: Ground): readonly Question[] =>
  it.of('entitlement-sanctioned').flatMap((one) => {
    const { sanctionedAt: at, amount, of } = one.body
    const asked = it.of('entitlement-applied').find((applied) => applied.id === of)?.body.amount
    const sum = amount ?? asked
    const fill = { date: day(at), amount: sum ? value('entitlement-sanctioned', 'amount', sum) : part('money') }
    const paid = it
      .of('entitlement-in-hand')
      .filter((hand) => hand.body.of === of)
      .at(-1)
    if (!paid) {
      const from = after(at, threshold('rf-pay', 'paid'))
      return ask('rf-pay', [one], { at, from, missing: ['entitlement-in-hand'], fill })
    }
    const notHers = paid.body.control === 'other' || (paid.body.takenOut?.paise ?? 0) > 0
    return notHers ? ask('rf-pay', [one, paid], { at, fill }) : []
  })

/** Help that no law ties to a conviction. Final compensation may wait for the trial; this does not. */
const NOT_TIED = new Set(['interim-relief', 'bonded-labour', 'victim-compensation'])

const heldBack = (it: Ground): readonly Question[] =>
  it.of('entitlement-blocked').flatMap((one) => {
    const { because, of, saidAt: at } = one.body
    const applied = it.of('entitlement-applied').find((it) => it.id === of)
    if (because !== 'conviction' || !applied || !NOT_TIED.has(applied.body.what)) return []
    const moved = it
      .of('entitlement-sanctioned')
      .some(({ body }) => body.of === of && millis(body.sanctionedAt) > millis(at))
    if (moved) return []
    const what = value('entitlement-applied', 'what', applied.body.what)
    return ask('money-waits-conviction', [one, applied], { at, fill: { what } })
  })

export const moneyRules: readonly Rule[] = [
  { needs: ['bondage-inquired', 'release-certificate-issued'], asks: bondage },
  { needs: ['entitlement-sanctioned'], asks: sanctioned },
  { needs: ['entitlement-blocked'], asks: heldBack },
]
