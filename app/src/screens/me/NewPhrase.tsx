// Another opening phrase for this device, by the one until now.
import { useState } from 'react'
import { changePhrase } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, PhraseInput } from '../../ui/form/index.ts'
import { More, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { usePhraseFaults } from '../coming-in/PhraseStep.tsx'

type Typed = {
  readonly old?: string | undefined
  readonly phrase?: string | undefined
  readonly again?: string | undefined
}

export const NewPhrase = () => {
  const { words } = useWords()
  const { phrase: title, oldPhrase, newPhrase, phraseChanged, change } = words.account.me
  const { again: once, show, hide, wrong } = words.app.lock
  const { busy, run, said } = useTry()
  const [typed, setTyped] = useState<Typed>({})
  const [state, setState] = useState<'asked' | 'looked' | 'wrong' | 'changed'>('asked')
  const faultsOf = usePhraseFaults()
  const looked = state === 'looked' || state === 'wrong'
  const faults = looked ? faultsOf(typed.phrase, typed.again) : { phrase: undefined, again: undefined }
  const submit = async () => {
    setState('looked')
    const { phrase, again } = faultsOf(typed.phrase, typed.again)
    if (phrase || again) return
    const changed = await changePhrase(typed.old ?? '', typed.phrase ?? '')
    setState(changed ? 'changed' : 'wrong')
    if (changed) setTyped({})
  }
  const labels = { show, hide }
  return (
    <More summary={title}>
      <Form onSubmit={() => void run(submit)} label={title}>
        <Field label={oldPhrase} error={state === 'wrong' ? wrong : undefined}>
          <PhraseInput
            value={typed.old}
            onChange={(old) => setTyped({ ...typed, old })}
            labels={labels}
            autoComplete="off"
          />
        </Field>
        <Field label={newPhrase} help={words.account.phrase.help} error={faults.phrase}>
          <PhraseInput
            value={typed.phrase}
            onChange={(phrase) => setTyped({ ...typed, phrase })}
            labels={labels}
            autoComplete="off"
          />
        </Field>
        <Field label={once} error={faults.again}>
          <PhraseInput
            value={typed.again}
            onChange={(again) => setTyped({ ...typed, again })}
            labels={labels}
            autoComplete="off"
          />
        </Field>
        <Wrong said={said} />
        <div role="status">{state === 'changed' ? <Text tone="leaf">{phraseChanged}</Text> : null}</div>
        <Button submit>{busy ? words.app.frame.loading : change}</Button>
      </Form>
    </More>
  )
}
