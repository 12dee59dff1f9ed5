// What was sent from this book: to whom, why, until when, who read it, and what became of it in four lines. Two bodies that each say the
// other must act stand first.
import { daysLost, type Packet, packets, pingPongs, statusOf } from '@sajha/record'
import { useMemo, useState } from 'react'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, useNow } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Listing } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from '../packets/names.ts'
import { JointLetter } from './packets/JointLetter.tsx'
import { PacketCard } from './packets/PacketCard.tsx'

const ToAndFro = ({ all }: { readonly all: readonly Packet[] }) => {
  const { words, say, moment } = useWords()
  const names = useNames()
  const now = useNow()
  const [letter, setLetter] = useState<number>()
  return pingPongs(all).map((it, i) => {
    const [first, second] = it.sides.map((side) => names.body(side.body))
    const about = { first: first ?? '', second: second ?? '' }
    return (
      <Stack key={`${it.sides[0].packet} ${it.sides[1].packet}`}>
        <Ask
          title={words.packets.pingPong.title}
          act={
            <Button icon="paper" expanded={letter === i} onPress={() => setLetter(letter === i ? undefined : i)}>
              {words.packets.pingPong.letter}
            </Button>
          }
        >
          <p>{say(words.packets.pingPong.line, about)}</p>
          <p>{say(words.packets.pingPong.days, { n: daysLost(it, now), when: moment(it.since) })}</p>
        </Ask>
        {letter === i ? <JointLetter of={it} /> : null}
      </Stack>
    )
  })
}

/** For her: everything that went out, in one list. */
const Sent = ({ all }: { readonly all: readonly Packet[] }) => {
  const speaking = useWords()
  const { list } = speaking.words.packets
  const names = useNames()
  return (
    <section>
      <Rule end={speaking.number(all.length)}>{list.title}</Rule>
      <Listing
        caption={list.title}
        keyOf={(it) => it.id}
        columns={[
          { key: 'who', label: list.who, head: true, cell: (it) => names.whom(it.body) },
          { key: 'what', label: list.what, cell: (it) => it.body.purpose },
          { key: 'why', label: list.why, cell: (it) => speaking.value('packet-sent', 'basis', it.body.basis) },
          { key: 'until', label: list.until, cell: (it) => speaking.moment(it.until) },
          { key: 'seen', label: list.seen, align: 'end', cell: (it) => speaking.number(it.readings.length) },
        ]}
        groups={[{ key: 'all', rows: all }]}
      />
    </section>
  )
}

export const Packets = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const all = useMemo(() => packets(book.entries), [book])
  const firsts = all.filter((it) => !all.some((one) => one.id === it.body.follows)).toReversed()
  return (
    <Stack gap="large">
      {mayWrite(book, 'packet-sent') ? (
        <Row>
          <LinkButton kind="go" href={paths.send(book.id)} icon="send">
            {words.packets.send}
          </LinkButton>
        </Row>
      ) : null}
      {all.length === 0 ? (
        <EmptyState title={words.packets.none} drawing="papers">
          <Text>{words.packets.noneNote}</Text>
        </EmptyState>
      ) : (
        <>
          <ToAndFro all={all} />
          {firsts.map((it) => (
            <PacketCard key={it.id} book={book} packet={it} all={all} status={statusOf(it, all)} />
          ))}
          <Sent all={all} />
        </>
      )}
    </Stack>
  )
}
