// What this device checked of the record, and what it found when the record tells two stories: innocent reasons first, both papers to
// keep, and what to do.
import { useEffect, useState } from 'react'
import { type Fork, useFork, useSession, useWitnessed } from '../../sync/index.ts'
import { forkFile } from '../../sync/log/fork.ts'
import { type HeldCheckpoint, heldCheckpoint } from '../../sync/log/held-checkpoint.ts'
import { Ask } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'

const asFile = (text: string): string => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`

const Two = ({ fork }: { readonly fork: Fork }) => {
  const { words, say, moment } = useWords()
  const { forkTitle, forkReasons, forkDo, forkSeen, forkHeld, forkOffered, forkWhy } = words.waiting
  return (
    <Ask
      title={forkTitle}
      act={
        <Row>
          {fork.held ? (
            <LinkButton href={asFile(fork.held)} download="checkpoint-held.txt" icon="save">
              {forkHeld}
            </LinkButton>
          ) : null}
          <LinkButton href={asFile(fork.offered)} download="checkpoint-offered.txt" icon="save">
            {forkOffered}
          </LinkButton>
          <LinkButton href={asFile(forkFile(fork))} download="two-stories.json" icon="save">
            {words.watching.forkBoth}
          </LinkButton>
        </Row>
      }
    >
      <Stack gap="small">
        <Text>{forkWhy[fork.why]}</Text>
        <Text>{forkReasons}</Text>
        <Text>{forkDo}</Text>
        <Text tone="soft">{say(forkSeen, { when: moment(fork.seenAt) })}</Text>
      </Stack>
    </Ask>
  )
}

/** Who stands behind the record, as this device checked it. */
const Watched = () => {
  const { words, say, number, instant } = useWords()
  const { witnesses, watched, notYet } = words.watching
  const told = useWitnessed()
  if (!told || told.standings.length === 0) return null
  return (
    <Stack gap="small">
      <Rule>{witnesses}</Rule>
      {told.standings.map(({ key, name, size, signedAt }) => (
        <Text key={key}>
          {signedAt === null
            ? say(notYet, { name })
            : say(watched, { name, n: number(size), when: instant(signedAt * 1000) })}
        </Text>
      ))}
    </Stack>
  )
}

export const Checked = () => {
  const { words, say } = useWords()
  const { log, logHeld, logNone } = words.waiting
  const fork = useFork()
  const { syncedAt } = useSession()
  const [held, setHeld] = useState<HeldCheckpoint | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every round may have kept a newer one
  useEffect(() => {
    heldCheckpoint().then(setHeld, () => {})
  }, [syncedAt])
  return (
    <Stack gap="small">
      <Rule>{log}</Rule>
      {fork ? <Two fork={fork} /> : <Text>{held ? say(logHeld, { n: held.size }) : logNone}</Text>}
      <Watched />
    </Stack>
  )
}
