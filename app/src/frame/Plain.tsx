// The pages that need no screen of their own: a moment's wait, nothing here, a browser that cannot keep secrets, a device taken off
// the list.
import { paths } from '../paths.ts'
import { useSession } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { Page, Text } from '../ui/layout/index.ts'
import { EmptyState, Loading, LoadingLine, RefusedNote } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

export const Waits = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <Loading say={words.app.frame.loading}>
        <LoadingLine length="long" />
      </Loading>
    </Page>
  )
}

export const NotHere = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <EmptyState
        drawing="away"
        title={words.app.frame.notHere}
        act={<LinkButton href={paths.today()}>{words.app.frame.toToday}</LinkButton>}
      />
    </Page>
  )
}

export const Unfit = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <RefusedNote title={words.app.frame.unfitTitle}>
        <Text>{words.app.frame.unfit}</Text>
      </RefusedNote>
    </Page>
  )
}

export const Removed = () => {
  const { words, say } = useWords()
  const { unsafeWhenLocked } = useSession()
  return (
    <Page width="read">
      <RefusedNote title={words.app.frame.removedTitle}>
        <Text>{words.app.frame.removed}</Text>
        {unsafeWhenLocked > 0 ? (
          <Text tone="marigold">{say(words.app.frame.removedLost, { n: unsafeWhenLocked })}</Text>
        ) : null}
      </RefusedNote>
    </Page>
  )
}
