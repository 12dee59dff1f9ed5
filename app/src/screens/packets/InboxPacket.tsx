// One packet that came in: for what and nothing else, what it shows, and an answer in two taps. Who reads it stands across the page.
import { type BodyNamed, type Entry, KINDS, type Kind, millis, packets } from '@sajha/record'
import { useMemo, useState } from 'react'
import { useParts } from '../../address.ts'
import type { Values } from '../../entry/form/begin.ts'
import { FieldOfKind } from '../../entry/form/FieldOfKind.tsx'
import { paths } from '../../paths.ts'
import { type HeldPacket, useInbox, useMe, useNow, useWrittenOf, write } from '../../sync/index.ts'
import { Danger, Fact, Facts } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Form } from '../../ui/form/index.ts'
import { Watermark } from '../../ui/frame/index.ts'
import { Head, More, Page, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useColleagues } from '../new-entry/use-colleagues.ts'
import { useNames } from './names.ts'
import { ShownEntries } from './ShownEntries.tsx'

const ANSWER: Kind = KINDS['packet-answered']

const Answered = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const speaking = useWords()
  const { words } = speaking
  return entries.map((it) => (
    <Sheet key={it.id} tight>
      <Text strong>{speaking.value('packet-answered', 'answer', it.body?.['answer'])}</Text>
      {it.body?.['says'] ? <Text>{String(it.body['says'])}</Text> : null}
      <Text size="meta" tone="soft">
        {it.n === null ? words.packets.waiting : speaking.moment(it.madeAt)}
      </Text>
    </Sheet>
  ))
}

const MORE = ['whoseName', 'law', 'nextAt'] as const
const TAPS = ['accepted', 'need-more', 'theirs'] as const
const OTHERS = ['acting', 'done', 'nothing', 'declined', 'received'] as const

const Answering = ({ packet }: { readonly packet: HeldPacket }) => {
  const { words, value, language, error } = useWords()
  const colleagues = useColleagues(false)
  const [values, setValues] = useState<Values>({})
  const [refused, setRefused] = useState<unknown>()
  const around = useMemo(() => ({ book: null, original: null, colleagues, spokenIn: language }), [colleagues, language])
  const answer = async (chosen: BodyNamed<'packet-answered'>['answer']) => {
    try {
      const body = { ...values, of: packet.id, answer: chosen } as BodyNamed<'packet-answered'>
      await write({ book: packet.book, kind: 'packet-answered', body })
      setValues({})
      setRefused(undefined)
    } catch (problem) {
      setRefused(problem)
    }
  }
  const asked = (name: string) => (
    <FieldOfKind
      key={name}
      kind={ANSWER}
      name={name}
      of={ANSWER.fields[name] as never}
      values={values}
      onChange={(field, said) => setValues((it) => ({ ...it, [field]: said }))}
      around={around}
    />
  )
  const button = (it: BodyNamed<'packet-answered'>['answer'], go = false) => (
    <Button key={it} full kind={go ? 'go' : 'plain'} onPress={() => void answer(it)}>
      {value('packet-answered', 'answer', it)}
    </Button>
  )
  return (
    <Stack>
      <Rule>{words.packets.inbox.answer}</Rule>
      {refused ? <Text tone="indigo">{error(refused)}</Text> : null}
      <Form onSubmit={() => {}} label={words.packets.inbox.answer}>
        {asked('says')}
      </Form>
      <Stack gap="small">{TAPS.map((it, i) => button(it, i === 0))}</Stack>
      <More summary={words.newEntry.more}>
        <Stack>
          {MORE.map(asked)}
          <Stack gap="small">{OTHERS.map((it) => button(it))}</Stack>
        </Stack>
      </More>
    </Stack>
  )
}

const Opened = ({ packet }: { readonly packet: HeldPacket }) => {
  const { words, say, moment, value, instant } = useWords()
  const me = useMe()
  const names = useNames()
  const now = useNow()
  const waiting = useWrittenOf(packet.id)
  const sent = packets(packet.entries).find((it) => it.id === packet.id)
  const answers = packet.entries.filter((it) => it.kind === 'packet-answered')
  const all = [...answers, ...waiting.filter((it) => !answers.some((one) => one.id === it.id))]
  const open = sent !== undefined && millis(sent.until) > now
  const shown = packet.entries.filter((it) => it.id !== packet.id && it.kind !== 'packet-answered')
  return (
    <Stack>
      {open ? <Watermark line={say(words.packets.inbox.watermark, { name: me.name, when: instant(now) })} /> : null}
      <Head
        title={sent && open ? sent.body.ask : words.packets.inbox.title}
        note={say(words.packets.inbox.from, { name: names.organisation(packet.organisation) })}
      />
      {packet.broken.length > 0 ? <Danger title={words.packets.inbox.broken} /> : null}
      {sent && open ? (
        <>
          <Text>{say(words.packets.inbox.only, { purpose: sent.body.purpose })}</Text>
          <Facts sheet>
            <Fact label={words.outside.basis}>
              {[value('packet-sent', 'basis', sent.body.basis), sent.body.law].filter(Boolean).join(': ')}
            </Fact>
            {sent.body.dueAt ? (
              <Fact label={words.outside.answer}>
                {say(words.packets.inbox.answerBy, { when: moment(sent.body.dueAt) })}
              </Fact>
            ) : null}
            <Fact label={words.outside.until}>{moment(sent.until)}</Fact>
          </Facts>
          <Rule>{words.packets.inbox.shown}</Rule>
          <ShownEntries entries={shown} keptBack={packet.keptBack} />
        </>
      ) : (
        <Text>{words.packets.inbox.ended}</Text>
      )}
      <Answered entries={all} />
      <Answering packet={packet} />
      <Button icon="print" onPress={() => window.print()}>
        {words.book.print}
      </Button>
    </Stack>
  )
}

export const InboxPacket = () => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const packet = useInbox().find((it) => it.id === id)
  return (
    <Page width="read">
      <Back href={paths.inbox()} label={words.app.places.back} />
      {packet ? (
        <Opened packet={packet} />
      ) : (
        <EmptyState
          title={words.packets.inbox.missing}
          drawing="door"
          act={<LinkButton href={paths.inbox()}>{words.app.places.inbox}</LinkButton>}
        >
          {words.packets.inbox.missingNote}
        </EmptyState>
      )}
    </Page>
  )
}
