// What the clock says of an agreement, in one sentence, and why it does not hold where it does not.
import { type Agreement, agreementState } from '@sajha/record'
import { useNow } from '../../sync/index.ts'
import { useWords } from '../../words/index.ts'

export type Said = { readonly title: string; readonly why: string | null; readonly runs: boolean }

export const useAgreementState = (it: Agreement): Said => {
  const { words, say, moment } = useWords()
  const now = useNow()
  const { states, because } = words.agreements
  const is = agreementState(it, now)
  const who = (some: Agreement['parties']) => some.map((one) => one.office).join(', ')
  if (is.state === 'lapsing') return { title: say(states.lapsing, { n: is.days }), why: null, runs: true }
  if (is.state === 'running') return { title: states.running, why: null, runs: true }
  if (is.state === 'signed') return { title: states.signed, why: null, runs: false }
  if (is.state === 'proposed') {
    const missing = it.parties.filter((one) => !one.signed)
    const unsigned = missing.length > 0 ? say(because.unsigned, { who: who(missing) }) : null
    return { title: states.proposed, why: it.parties.length < 2 ? because.alone : unsigned, runs: false }
  }
  if (is.because === 'ended' && it.ended)
    return {
      title: states.lapsed,
      why: say(because.ended, { when: moment(it.ended.at), why: it.ended.why }),
      runs: false,
    }
  if (is.because === 'date')
    return { title: states.lapsed, why: say(because.date, { when: moment(it.body.until) }), runs: false }
  const changed = it.parties.filter((one) => one.headChanged)
  return { title: states.lapsed, why: say(because.head, { who: who(changed) }), runs: false }
}
