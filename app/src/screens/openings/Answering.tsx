// Agreeing to an emergency opening, or not: one sentence, and agreeing is asked twice, because it opens at once.
import { useState } from 'react'
import { answerOpening, type OpeningAsked } from '../../sync/bodies/openings.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, LongText } from '../../ui/form/index.ts'
import { Stack } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

interface AnsweringProps {
  readonly it: OpeningAsked
  readonly onAnswered: () => void
}

export const Answering = ({ it: { asked, ask }, onAnswered }: AnsweringProps) => {
  const { words } = useWords()
  const { why: label, waiting, whyHelp, agree, agreeSure, keep, decline, missing } = words.openings
  const [why, setWhy] = useState<string>()
  const { busy, run, said } = useTry()
  const answers = (answer: 'agrees' | 'declines') =>
    run(async () => {
      await answerOpening({ asked, ask, answer, why: why ?? '' })
      onAnswered()
    })
  const notReady = why?.trim() ? undefined : missing
  return (
    <Form onSubmit={() => {}} label={waiting}>
      <Field label={label} help={whyHelp}>
        <LongText rows={2} value={why} onChange={setWhy} />
      </Field>
      <Wrong said={said} />
      <Stack gap="small">
        <Twice
          act={agree}
          keep={keep}
          questions={[agreeSure]}
          busy={busy}
          notReady={notReady}
          onDo={() => void answers('agrees')}
        />
        <Button onPress={() => void answers('declines')} notReady={busy ? words.app.frame.loading : notReady}>
          {decline}
        </Button>
      </Stack>
    </Form>
  )
}
