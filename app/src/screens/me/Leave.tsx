// Leaving this device: locking keeps everything, signing out takes everything off it and asks twice while anything waits.
import { lock, signOut, useWaiting } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

export const Leave = () => {
  const { words, say } = useWords()
  const { n } = useWaiting()
  const { busy, run, said } = useTry()
  const { out, outWhy, outWaiting, outAgain, outLose, stay } = words.app.signIn
  const questions = n > 0 ? [say(outWaiting, { n }), say(outAgain, { n })] : []
  return (
    <Stack>
      <Rule>{words.account.me.leave}</Rule>
      <Button full icon="lock" onPress={lock}>
        {words.app.lock.lock}
      </Button>
      <Text>{outWhy}</Text>
      <Wrong said={said} />
      <Twice
        act={n > 0 ? outLose : out}
        keep={stay}
        questions={questions}
        busy={busy}
        onDo={() => void run(() => signOut(n > 0 ? { confirmed: 'twice' } : undefined))}
      />
    </Stack>
  )
}
