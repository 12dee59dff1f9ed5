// What is safe and what waits; what was refused, with the reason, stays here until its author decides.
import { useState } from 'react'
import {
  discardRefused,
  type RefusedEntry,
  syncNow,
  tryAgain,
  useContact,
  useSession,
  useWaiting,
} from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Head, Page, Row, Rule, Stack, Text } from '../ui/layout/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState, OfflineNote, RefusedNote } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

const Refused = ({ it }: { readonly it: RefusedEntry }) => {
  const { words, headline, problem } = useWords()
  const { letGo, letGoAsk, letGoAgain, keep, tryAgain: again, refusedKept } = words.app.waiting
  const [asked, setAsked] = useState(0)
  const press = async () => {
    if (asked < 2) setAsked(asked + 1)
    else await discardRefused(it.entry.id, { confirmed: 'twice' })
  }
  return (
    <RefusedNote
      title={headline(it.entry)}
      kept={refusedKept}
      act={
        <Row>
          <Button onPress={() => void tryAgain(it.entry.id)}>{again}</Button>
          {asked > 0 ? <Button onPress={() => setAsked(0)}>{keep}</Button> : null}
          <Button kind="quiet" onPress={() => void press()}>
            {letGo}
          </Button>
        </Row>
      }
    >
      <Text>{problem({ ...it.refusal, about: {} })}</Text>
      {asked > 0 ? (
        <Text strong>
          <span role="status">{asked === 1 ? letGoAsk : letGoAgain}</span>
        </Text>
      ) : null}
    </RefusedNote>
  )
}

export const Waiting = () => {
  const { words, say, instant } = useWords()
  const { n, refused } = useWaiting()
  const { online } = useContact()
  const { syncedAt, syncing, account } = useSession()
  const { title, safe, sending, signInToSend, sentAt, never, sendNow, sayNone, one, refusedTitle } = words.app.waiting
  const where = account !== 'in' ? signInToSend : syncing && online ? sending : safe
  return (
    <Page>
      <Head title={say(title, { n })} note={syncedAt ? say(sentAt, { when: instant(syncedAt) }) : never} />
      {n === 0 ? <EmptyState title={sayNone} /> : <OfflineNote title={where} count={n} countWords={one} />}
      {refused.length > 0 ? <Rule end={refused.length}>{say(refusedTitle, { n: refused.length })}</Rule> : null}
      <Stack>
        {refused.map((it) => (
          <Refused key={it.entry.id} it={it} />
        ))}
      </Stack>
      <Dock
        act={
          <Button kind="go" full icon="send" onPress={() => void syncNow()}>
            {sendNow}
          </Button>
        }
      />
    </Page>
  )
}
