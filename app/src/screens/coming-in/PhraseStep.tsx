// The phrase that opens this device: typed twice, told plainly what it is for, and what is wrong with a weak one.
import { useState } from 'react'
import { phraseFault } from '../../sync/index.ts'
import { Field, PhraseInput } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'
import { useArrival } from '../account/use-arrival.ts'
import { useTry } from '../account/use-try.ts'
import { type Count, Step } from './Step.tsx'

type PhraseStepProps = {
  readonly count: Count
  readonly open: (phrase: string) => Promise<unknown>
}

/** What to say about a phrase, and about the same once more; null when nothing is wrong. */
export const usePhraseFaults = () => {
  const { words } = useWords()
  const { tooShort, onlyDigits, tooPlain, notSame } = words.app.lock
  const said = { 'too-short': tooShort, 'only-digits': onlyDigits, 'too-plain': tooPlain }
  return (phrase = '', again = '') => {
    const fault = phraseFault(phrase)
    return { phrase: fault ? said[fault] : undefined, again: !fault && phrase !== again ? notSame : undefined }
  }
}

export const PhraseStep = ({ count, open }: PhraseStepProps) => {
  useArrival()
  const { words } = useWords()
  const { phrase: text } = words.account
  const { phrase: label, again: once, show, hide } = words.app.lock
  const { busy, run, said } = useTry()
  const [phrase, setPhrase] = useState<string>()
  const [again, setAgain] = useState<string>()
  const [looked, setLooked] = useState(false)
  const faultsOf = usePhraseFaults()
  const faults = faultsOf(phrase, again)
  const next = async () => {
    setLooked(true)
    if (!faults.phrase && !faults.again) await open(phrase ?? '')
  }
  return (
    <Step
      count={count}
      title={text.title}
      why={text.why}
      act={text.open}
      busy={busy}
      said={said}
      doing={text.opening}
      onNext={() => void run(next)}
    >
      <Field label={label} help={text.help} error={looked ? faults.phrase : undefined}>
        <PhraseInput value={phrase} onChange={setPhrase} labels={{ show, hide }} autoComplete="off" />
      </Field>
      <Field label={once} error={looked ? faults.again : undefined}>
        <PhraseInput value={again} onChange={setAgain} labels={{ show, hide }} autoComplete="off" />
      </Field>
    </Step>
  )
}
