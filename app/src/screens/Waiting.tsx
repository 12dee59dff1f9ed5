// What is safe and what waits, and why; what was refused stays here with the reason until its author decides.

import { useWaitingHere, type WaitingEntry } from '../sync/books/waiting-here.ts'
import type { Refusal } from '../sync/index.ts'
import { syncNow, useContact, useSession, useWaiting } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Head, Page, Rule, Stack } from '../ui/layout/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState, OfflineNote } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'
import { Checked } from './waiting/Checked.tsx'
import { useBookNames, WaitingList } from './waiting/List.tsx'
import { Newer } from './waiting/Newer.tsx'
import { Refused } from './waiting/Refused.tsx'

const isRefused = (it: WaitingEntry): it is WaitingEntry & { readonly refusal: Refusal } => it.refusal !== null

/** Safe first, then what has to happen before it goes. */
const useSafety = (): string => {
  const { words } = useWords()
  const { safe, sending, signInToSend } = words.app.waiting
  const { online } = useContact()
  const { syncing, account } = useSession()
  if (account !== 'in') return signInToSend
  return syncing && online ? sending : safe
}

export const Waiting = () => {
  const { words, say, instant, number } = useWords()
  const { n } = useWaiting()
  const all = useWaitingHere()
  const names = useBookNames()
  const { syncedAt } = useSession()
  const safety = useSafety()
  const { title, sentAt, never, sendNow, sayNone, one, refusedTitle } = words.app.waiting
  const refused = all.filter(isRefused)
  const going = all.filter((it) => it.refusal === null)
  return (
    <Page width="work">
      <Head title={say(title, { n })} note={syncedAt ? say(sentAt, { when: instant(syncedAt) }) : never} />
      {n === 0 ? <EmptyState title={sayNone} /> : null}
      {going.length > 0 ? (
        <Stack>
          <OfflineNote title={safety} count={going.length} countWords={`${number(going.length)} ${one}`} />
          <Rule end={number(going.length)}>{words.waiting.all}</Rule>
          <WaitingList all={going} />
        </Stack>
      ) : null}
      {refused.length > 0 ? (
        <Stack>
          <Rule>{say(refusedTitle, { n: refused.length })}</Rule>
          {refused.map((it) => (
            <Refused key={it.entry.id} it={it} book={names.text(it.entry.book)} />
          ))}
        </Stack>
      ) : null}
      <Checked />
      <Newer />
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
