// What other organisations sent to me or to my role: what is asked and until when, the unanswered first.
import { type BodyNamed, millis, type Packet, packets } from '@sajha/record'
import { paths } from '../../paths.ts'
import { type HeldPacket, isUnanswered, useInbox, useNow } from '../../sync/index.ts'
import { Head, Page, Text } from '../../ui/layout/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from './names.ts'

const sentIn = (it: HeldPacket): Packet | undefined => packets(it.entries).find((one) => one.id === it.id)

const lastAnswer = (it: HeldPacket): BodyNamed<'packet-answered'>['answer'] | undefined =>
  it.entries.findLast((one) => one.kind === 'packet-answered')?.body?.['answer'] as never

const Line = ({ it }: { readonly it: HeldPacket }) => {
  const { words, say, value, moment } = useWords()
  const names = useNames()
  const now = useNow()
  const body = sentIn(it)?.body
  const answer = lastAnswer(it)
  const late = body?.dueAt !== undefined && answer === undefined && millis(body.dueAt) < now
  const by = body?.dueAt ? say(words.packets.inbox.answerBy, { when: moment(body.dueAt) }) : undefined
  const note = answer ? say(words.packets.inbox.answered, { answer: value('packet-answered', 'answer', answer) }) : by
  return (
    <ActRow
      drawing="papers"
      href={paths.packet(it.id)}
      first={isUnanswered(it)}
      title={body?.ask ?? words.packets.inbox.ended}
      who={say(words.packets.inbox.from, { name: names.organisation(it.organisation) })}
      note={late ? words.packets.inbox.late : note}
      {...(late && { missing: 'clock' as const })}
    />
  )
}

export const Inbox = () => {
  const { words } = useWords()
  const all = useInbox().toSorted((a, b) => Number(isUnanswered(b)) - Number(isUnanswered(a)))
  return (
    <Page>
      <Head title={words.packets.inbox.title} />
      {all.length === 0 ? (
        <EmptyState title={words.packets.inbox.none}>
          <Text>{words.packets.inbox.noneNote}</Text>
        </EmptyState>
      ) : (
        <Rows label={words.packets.inbox.title}>
          {all.map((it) => (
            <Line key={it.id} it={it} />
          ))}
        </Rows>
      )}
    </Page>
  )
}
