// Codes that bring colleagues and other organisations in: making one, and those that still open, to be taken back.
import { useState } from 'react'
import { useNow, usePeople } from '../../sync/index.ts'
import { type MadeInvite, type OpenInvite, openInvites, withdrawInvite } from '../../sync/people/team.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { Twice } from '../account/Twice.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { BringIn } from './BringIn.tsx'
import { MadeCode } from './MadeCode.tsx'

const SOON = 6 * 3_600_000

const One = ({ it, onGone }: { readonly it: OpenInvite; readonly onGone: () => void }) => {
  const { words, say, instant } = useWords()
  const { nobody, otherOpens, expires, soon, madeBy, withdraw, withdrawAsk, keep } = words.team
  const now = useNow()
  const people = usePeople()
  const { busy, run, said } = useTry()
  const until = Temporal.Instant.from(it.expiresAt).epochMilliseconds
  const when = instant(until)
  const maker = people[it.madeBy]?.name
  return (
    <Sheet tight label={it.name ?? nobody}>
      <Row between align="baseline">
        <Text strong>{it.name ?? nobody}</Text>
        {until - now < SOON ? (
          <Tag tone="marigold" icon="clock">
            {say(soon, { when })}
          </Tag>
        ) : (
          <Text size="second" tone="soft">
            {say(expires, { when })}
          </Text>
        )}
      </Row>
      {it.opens ? <Text size="second">{say(otherOpens, { name: it.opens })}</Text> : null}
      <Text size="second">{it.roles.map((role) => words.roles[role]).join(' · ')}</Text>
      {maker ? (
        <Text size="second" tone="soft">
          {say(madeBy, { who: maker })}
        </Text>
      ) : null}
      <Wrong said={said} />
      <Twice
        act={withdraw}
        keep={keep}
        questions={[withdrawAsk]}
        busy={busy}
        onDo={() =>
          void run(async () => {
            await withdrawInvite(it.id)
            onGone()
          })
        }
      />
    </Sheet>
  )
}

export const Codes = () => {
  const { words } = useWords()
  const { open, noCodes, noCodesNote } = words.team
  const told = useTold(openInvites)
  const [made, setMade] = useState<MadeInvite | null>(null)
  const take = (it: MadeInvite) => {
    setMade(it)
    told.again()
  }
  if (made) return <MadeCode it={made} onDone={() => setMade(null)} />
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Rule>{open}</Rule>
        <FromServer from={told}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState drawing="door" title={noCodes}>
                <Text tone="soft">{noCodesNote}</Text>
              </EmptyState>
            ) : (
              all.map((it) => <One key={it.id} it={it} onGone={told.again} />)
            )
          }
        </FromServer>
      </Stack>
      <BringIn onMade={take} />
    </Stack>
  )
}
