// Cases that need somebody: of who has left and nobody followed, of who alone has them and was not here for long. Numbers, and whose they
// were; never which. Nothing stands here while there are none.
import { AWAY_AFTER_DAYS } from '@sajha/record'
import { useState } from 'react'
import { useNow } from '../../sync/index.ts'
import { nameSuccessor, type Unattended as One, unattended } from '../../sync/people/handing-over.ts'
import { isHere, type Member } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type Here = { readonly all: readonly Member[] }

const Follow = ({ it, all, onNamed }: Here & { readonly it: One; readonly onNamed: () => void }) => {
  const { words } = useWords()
  const { busy, run, said } = useTry()
  const now = useNow()
  const [to, setTo] = useState<string>()
  const named = async () => {
    await nameSuccessor(it.person, to ?? '')
    onNamed()
  }
  return (
    <Stack gap="small">
      <Field label={words.handed.takes}>
        <Pick
          value={to}
          onChange={setTo}
          none=""
          options={all
            .filter((one) => isHere(one, now))
            .map((one) => ({
              value: one.person,
              label: `${one.name} (${one.roles.map((role) => words.roles[role]).join(', ')})`,
            }))}
        />
      </Field>
      <Wrong said={said} />
      <Button onPress={() => void run(named)} notReady={to ? undefined : words.handed.onwardMissing}>
        {busy ? words.app.frame.loading : words.handed.name}
      </Button>
    </Stack>
  )
}

export const Unattended = ({ all }: Here) => {
  const { words, say, instant, number } = useWords()
  const { need, needNobody, needAway, needRule } = words.handed
  const { told, again } = useTold(unattended)
  if (told === null || told.length === 0) return null
  const at = (text: string) => instant(Temporal.Instant.from(text).epochMilliseconds)
  return (
    <section>
      <Stack gap="small">
        <Rule end={number(told.length)}>{need}</Rule>
        {told.map((it) => {
          const about = { name: it.name, n: number(it.books), when: at(it.lastAt) }
          return (
            <Sheet key={it.person} tight label={it.name}>
              <Text>{say(it.leftAt ? needNobody : needAway, about)}</Text>
              {it.leftAt ? <Follow it={it} all={all} onNamed={again} /> : null}
            </Sheet>
          )
        })}
        <Text size="meta" tone="soft">
          {say(needRule, { n: AWAY_AFTER_DAYS })}
        </Text>
      </Stack>
    </section>
  )
}
