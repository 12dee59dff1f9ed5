// One packet and what went on from it: where it stands, the four lines, every answer in its own words, who read it, and what can be done.
import { millis, type Packet, type PacketAnswer, type StatusLines, threadOf } from '@sajha/record'
import { useState } from 'react'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import { type Book, useNow } from '../../../sync/index.ts'
import { Fact, Facts } from '../../../ui/book/index.ts'
import { Button, LinkButton } from '../../../ui/button/index.ts'
import { More, Row, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Tag } from '../../../ui/marks/index.ts'
import { useWords } from '../../../words/index.ts'
import { useNames } from '../../packets/names.ts'
import { LinkFor } from './LinkFor.tsx'

const DAY = 86_400_000

const useStanding = (it: Packet): string => {
  const { words, say, moment } = useWords()
  const now = useNow()
  const when = moment(it.until)
  if (!it.sealed) return words.packets.waiting
  if (it.endedBy === 'recalled') return say(words.packets.recalledAt, { when })
  if (it.endedBy === 'withdrawn') return say(words.packets.withdrawnAt, { when })
  return say(millis(it.until) <= now ? words.packets.ended : words.packets.until, { when })
}

const Said = ({ it }: { readonly it: PacketAnswer }) => {
  const { words, say, value, moment } = useWords()
  const names = useNames()
  const whose = names.whose(it)
  return (
    <Stack gap="tiny">
      <Text strong>{value('packet-answered', 'answer', it.answer)}</Text>
      {it.says ? <Text>{say(words.packets.said, { text: it.says })}</Text> : null}
      {whose ? <Text>{say(words.packets.theirsIs, { whose })}</Text> : null}
      {it.law ? <Text size="second">{it.law}</Text> : null}
      <Text size="meta" tone="soft">
        {say(words.packets.saidBy, { who: names.by(it), when: moment(it.at) })}
        {it.through
          ? ` · ${say(words.packets.through, {
              through: value('outside-answered', 'through', it.through),
              shown: value('outside-answered', 'shown', it.shown),
            })}`
          : ''}
      </Text>
    </Stack>
  )
}

/** "No word for 6 days": silence is shown as what it is, and never as an answer. */
const Silence = ({ status }: { readonly status: StatusLines }) => {
  const { words, say } = useWords()
  const days = Math.floor((useNow() - millis(status.silentSince)) / DAY)
  if (status.outcome) return null
  return (
    <Tag tone={days > 0 ? 'marigold' : 'plain'}>
      {days > 0 ? say(words.packets.silence, { n: days }) : words.packets.today}
    </Tag>
  )
}

const Lines = ({ status }: { readonly status: StatusLines }) => {
  const { words, moment, day } = useWords()
  const { lines, notYet } = words.packets
  const none = <Text tone="soft">{notYet}</Text>
  return (
    <Facts>
      <Fact label={lines.received}>{status.receivedAt ? moment(status.receivedAt) : none}</Fact>
      <Fact label={lines.acted}>{status.acted ? <Said it={status.acted} /> : none}</Fact>
      <Fact label={lines.next}>{status.next ? day(status.next.slice(0, 10)) : none}</Fact>
      <Fact label={lines.outcome}>{status.outcome ? <Said it={status.outcome} /> : none}</Fact>
    </Facts>
  )
}

const Read = ({ packet }: { readonly packet: Packet }) => {
  const { words, say, moment, value } = useWords()
  const names = useNames()
  return (
    <Stack gap="small">
      {packet.readings.length === 0 ? <Text tone="soft">{words.packets.unread}</Text> : null}
      {packet.readings.map((it) => (
        <Text key={it.entry} size="second">
          {[
            it.person ? names.person(it.person) : names.whom(packet.body),
            value('packet-opened', 'how', it.how),
            moment(it.at),
          ].join(' · ')}
        </Text>
      ))}
      {packet.tries.map((it) => (
        <Text key={`${it.link} ${it.at}`} size="second" tone="marigold">
          {say(words.packets.tried, { what: value('link-tried', 'what', it.what) })} · {moment(it.at)}
        </Text>
      ))}
    </Stack>
  )
}

const Recall = ({ book, packet }: { readonly book: Book; readonly packet: Packet }) => {
  const { words, say } = useWords()
  const [asked, setAsked] = useState(false)
  if (!mayWrite(book, 'packet-recalled')) return null
  if (!asked)
    return (
      <Button icon="undo" onPress={() => setAsked(true)}>
        {words.packets.recall}
      </Button>
    )
  return (
    <Stack gap="small">
      <Text>{say(words.packets.recallNote, { n: packet.readings.length })}</Text>
      <LinkButton href={paths.write('packet-recalled', { book: book.id, of: packet.id })} icon="undo">
        {words.packets.recallConfirm}
      </LinkButton>
    </Stack>
  )
}

const Acts = ({
  book,
  packet,
  all,
}: {
  readonly book: Book
  readonly packet: Packet
  readonly all: readonly Packet[]
}) => {
  const { words } = useWords()
  const now = useNow()
  const open = millis(packet.until) > now && packet.endedBy === null
  const passed = packet.answers.at(-1)?.answer === 'theirs' && !all.some((it) => it.body.follows === packet.id)
  return (
    <Stack gap="small">
      {open && packet.sealed && packet.body.to === 'outside' ? <LinkFor book={book} packet={packet} /> : null}
      <Row>
        {passed && mayWrite(book, 'packet-sent') ? (
          <LinkButton href={paths.send(book.id, packet.id)} icon="next">
            {words.packets.forward}
          </LinkButton>
        ) : null}
        {packet.body.to === 'outside' && mayWrite(book, 'outside-answered') ? (
          <LinkButton href={paths.write('outside-answered', { book: book.id, of: packet.id })} icon="camera">
            {words.packets.paperAnswer}
          </LinkButton>
        ) : null}
        {open ? <Recall book={book} packet={packet} /> : null}
      </Row>
    </Stack>
  )
}

const One = ({
  book,
  packet,
  all,
}: {
  readonly book: Book
  readonly packet: Packet
  readonly all: readonly Packet[]
}) => {
  const { words, say } = useWords()
  const names = useNames()
  const standing = useStanding(packet)
  return (
    <Stack gap="small">
      <Text strong>{say(words.packets.toWhom, { who: names.whom(packet.body) })}</Text>
      <Text size="meta" tone="soft">
        {standing}
      </Text>
      <More summary={words.packets.read}>
        <Read packet={packet} />
      </More>
      <Acts book={book} packet={packet} all={all} />
    </Stack>
  )
}

interface PacketCardProps {
  readonly book: Book
  /** The first of its thread. */
  readonly packet: Packet
  readonly all: readonly Packet[]
  readonly status: StatusLines
}

export const PacketCard = ({ book, packet, all, status }: PacketCardProps) => (
  <Sheet label={packet.body.purpose}>
    <Stack>
      <Row between>
        <Text strong size="head">
          {packet.body.purpose}
        </Text>
        <Silence status={status} />
      </Row>
      <Text>{packet.body.ask}</Text>
      <Lines status={status} />
      {threadOf(packet, all).map((it) => (
        <One key={it.id} book={book} packet={it} all={all} />
      ))}
    </Stack>
  </Sheet>
)
