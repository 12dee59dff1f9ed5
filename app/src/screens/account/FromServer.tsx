// A part of a page that only the server can tell: its lines while it comes, what is true without a network, why it was refused.
import type { ReactNode } from 'react'
import { OfflineError } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Text } from '../../ui/layout/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import type { Told } from './use-told.ts'

type FromServerProps<T> = {
  readonly from: Told<T>
  readonly children: (told: T) => ReactNode
}

export const FromServer = <T,>({ from: { told, error, again }, children }: FromServerProps<T>) => {
  const { words, error: say } = useWords()
  if (told !== null) return children(told)
  if (error === null)
    return (
      <Loading say={words.app.frame.loading}>
        <LoadingLine length="long" />
        <LoadingLine />
        <LoadingLine length="short" />
      </Loading>
    )
  const offline = error instanceof OfflineError
  return (
    <RefusedNote
      title={offline ? words.account.me.offline : say(error)}
      act={<Button onPress={again}>{words.account.welcome.look}</Button>}
    >
      {offline ? <Text tone="soft">{words.app.frame.offline}</Text> : null}
    </RefusedNote>
  )
}
