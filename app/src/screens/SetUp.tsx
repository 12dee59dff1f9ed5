// Nobody keeps a record at this address yet: what to do about it.
import { lookAround } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Page, Text } from '../ui/layout/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

export const SetUp = () => {
  const { words } = useWords()
  const { title, why } = words.app.setUp
  return (
    <Page width="read">
      <EmptyState
        drawing="lamp"
        title={title}
        act={<Button onPress={() => void lookAround()}>{words.app.frame.openAnew}</Button>}
      >
        <Text>{why}</Text>
      </EmptyState>
    </Page>
  )
}
