// The duty roster of one's organisation: who is on duty now and who comes, with the number to call, and a form for those who write it.
import { millis } from '@sajha/record'
import { useState } from 'react'
import { type ListedTurn, roster, writeTurn } from '../../sync/bodies/roster.ts'
import { minuteNow, offsetHere, useMe, useNow } from '../../sync/index.ts'
import { isHere, type Member, members } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Choice, Field, Form, MomentInput, Pick, TextInput } from '../../ui/form/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

const WRITES: readonly string[] = ['administrator', 'manager', 'cwc']

interface OneProps {
  readonly it: ListedTurn
  /** Null for who does not write the roster. */
  readonly onConfirm: (() => void) | null
}

const One = ({ it, onConfirm }: OneProps) => {
  const { words, say, value, moment } = useWords()
  const now = useNow()
  const here = millis(it.from) <= now && now < millis(it.until)
  return (
    <Sheet tight label={it.name}>
      <Row between align="baseline">
        <Text strong>{it.name}</Text>
        <Tag tone={here ? 'teal' : 'plain'}>{here ? words.roster.now : words.roster.coming}</Tag>
      </Row>
      <Text size="second">{value('on-duty', 'as', it.as)}</Text>
      <Text size="second">{say(words.app.dates.fromTo, { from: moment(it.from), to: moment(it.until) })}</Text>
      {it.phone ? (
        <Text size="second" together>
          {it.phone}
        </Text>
      ) : null}
      <Text size="second" tone="soft">
        {say(words.roster.confirmed, { when: moment(it.confirmedAt) })}
      </Text>
      {onConfirm ? <Button onPress={onConfirm}>{words.roster.confirm}</Button> : null}
    </Sheet>
  )
}

const useMomentLabels = () => {
  const { words } = useWords()
  const { day, time, offset, india, nepal, now } = words.inputs
  return { day, time, offset, offsets: { '+05:30': india, '+05:45': nepal }, now }
}

const NewTurn = ({ all, onWritten }: { readonly all: readonly Member[]; readonly onWritten: () => void }) => {
  const { words, kind, moment } = useWords()
  const { roster: own } = words
  const labels = useMomentLabels()
  const now = useNow()
  const { busy, run, said } = useTry()
  const [member, setMember] = useState<string>()
  const [as, setAs] = useState<string>()
  const [from, setFrom] = useState<string>()
  const [until, setUntil] = useState<string>()
  const [phone, setPhone] = useState<string>()
  const [done, setDone] = useState(false)
  const missing = member && as && from && until ? undefined : own.needed
  const field = kind('on-duty')?.fields as Readonly<Record<string, { readonly choices?: Record<string, string> }>>
  const options = Object.entries(field['as']?.choices ?? {}).map(([value, label]) => ({ value, label }))
  const save = async () => {
    if (!member || !as || !from || !until) return
    setDone(false)
    await writeTurn({ member, as, from, until, ...(phone && { phone }) })
    setDone(true)
    onWritten()
  }
  return (
    <Form onSubmit={() => void run(save)} label={own.save}>
      <Field label={own.who}>
        <Pick
          value={member}
          onChange={setMember}
          none=""
          options={all.filter((it) => isHere(it, now)).map((it) => ({ value: it.person, label: it.name }))}
        />
      </Field>
      <Field label={own.as} group>
        <Choice value={as} onChange={setAs} none="" options={options} columns={2} />
      </Field>
      <Field label={own.from} group>
        <MomentInput
          labels={labels}
          offset={offsetHere()}
          now={minuteNow}
          readBack={moment}
          value={from}
          onChange={setFrom}
        />
      </Field>
      <Field label={own.until} group>
        <MomentInput labels={labels} offset={offsetHere()} readBack={moment} value={until} onChange={setUntil} />
      </Field>
      <Field label={own.phone}>
        <TextInput kind="tel" value={phone} onChange={setPhone} />
      </Field>
      <Wrong said={said} />
      <div role="status">{done ? <Text tone="leaf">{own.saved}</Text> : null}</div>
      <Button kind="go" full submit notReady={missing}>
        {busy ? words.app.frame.loading : own.save}
      </Button>
    </Form>
  )
}

export const Roster = () => {
  const { words } = useWords()
  const me = useMe()
  const told = useTold(roster)
  const people = useTold(members)
  const { run, said } = useTry()
  const writes = me.roles.some((it) => WRITES.includes(it))
  const confirm = (it: ListedTurn) => async () => {
    const { member, as, from, until, phone } = it
    await writeTurn({ member, as, from, until, ...(phone && { phone }) })
    told.again()
  }
  return (
    <Stack>
      <Text>{words.roster.note}</Text>
      <FromServer from={told}>
        {(turns) =>
          turns.length === 0 ? (
            <EmptyState title={words.roster.none} drawing="date" />
          ) : (
            turns.map((it) => (
              <One key={`${it.member} ${it.from}`} it={it} onConfirm={writes ? () => void run(confirm(it)) : null} />
            ))
          )
        }
      </FromServer>
      <Wrong said={said} />
      {writes ? (
        <>
          <Rule>{words.roster.save}</Rule>
          <FromServer from={people}>{(all) => <NewTurn all={all} onWritten={told.again} />}</FromServer>
        </>
      ) : null}
    </Stack>
  )
}
