// Whether there is a newer version of the app. Taking it into use opens the page anew, so it asks twice while anything waits.
import { applyUpdate, askForUpdate, useSession, useWaiting } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'

export const Newer = () => {
  const { words, say } = useWords()
  const { update, updateNone, updateLook, updateNote } = words.waiting
  const { updateAct, updateWaiting, updateAgain, later, passed, openAnew } = words.app.frame
  const { update: state } = useSession()
  const { n } = useWaiting()
  const { busy, run } = useTry()
  if (state === 'passed')
    return (
      <Row between>
        <Text>{passed}</Text>
        <Button onPress={() => location.reload()}>{openAnew}</Button>
      </Row>
    )
  if (state === 'none')
    return (
      <Row between>
        <Text tone="soft">{updateNone}</Text>
        <Button kind="quiet" onPress={() => void run(askForUpdate)}>
          {busy ? words.app.frame.loading : updateLook}
        </Button>
      </Row>
    )
  return (
    <Stack gap="small">
      <Rule>{update}</Rule>
      <Text>{updateNote}</Text>
      <Twice
        act={updateAct}
        keep={later}
        questions={n > 0 ? [say(updateWaiting, { n }), say(updateAgain, { n })] : []}
        onDo={() => void run(() => applyUpdate({ confirmed: 'twice' }))}
      />
    </Stack>
  )
}
