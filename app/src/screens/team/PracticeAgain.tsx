// The practice district begins again: what was tried is thrown away for everybody who practises here, so it is asked about first.
import { beginPracticeAgain } from '../../sync/people/begin-practice.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

export const PracticeAgain = () => {
  const { words, language } = useWords()
  const { again, againNote, againAsk, keep } = words.team
  const { busy, run, said } = useTry()
  return (
    <Stack gap="small">
      <Rule>{again}</Rule>
      <Text>{againNote}</Text>
      <Wrong said={said} />
      <div role="status">{busy ? <Text>{words.account.practice.opening}</Text> : null}</div>
      <Twice
        act={again}
        keep={keep}
        questions={[againAsk]}
        busy={busy}
        onDo={() => void run(() => beginPracticeAgain(language))}
      />
    </Stack>
  )
}
