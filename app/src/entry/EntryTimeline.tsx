// What was told of her, by day, newest first. Who read the book that day is one line; more days come when they are asked for.
import { useEffect, useState } from 'react'
import { type Book, lookUpProven } from '../sync/index.ts'
import { Timeline, TimelineDay, TimelineItem } from '../ui/book/index.ts'
import { Button } from '../ui/button/index.ts'
import { Row, Stack } from '../ui/layout/index.ts'
import { Seen } from '../ui/marks/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'
import { EntryCard } from './EntryCard.tsx'
import { daysOf, type EntryDay, happenedAt, newest } from './timeline/days.ts'

/** Entries drawn at once: a cracked phone draws this many without a pause. */
const AT_ONCE = 30

const Readers = ({ n }: { readonly n: number }) => {
  const { words, say, number } = useWords()
  return n === 0 ? null : <Seen>{n === 1 ? words.entry.reader : say(words.entry.readers, { n: number(n) })}</Seen>
}

const Day = ({ of, book }: { readonly of: EntryDay; readonly book: Book }) => {
  const { fullDay, time } = useWords()
  if (of.told.length === 0) return null
  return (
    <TimelineDay title={fullDay(of.day)}>
      {of.told.map((entry) => (
        <TimelineItem
          key={entry.id}
          id={entry.id}
          time={time(happenedAt(entry))}
          at={happenedAt(entry)}
          waiting={entry.sealedAt === null}
        >
          <EntryCard entry={entry} book={book} />
        </TimelineItem>
      ))}
    </TimelineDay>
  )
}

export const EntryTimeline = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const [wanted, setWanted] = useState(AT_ONCE)
  useEffect(() => {
    // Again when something was sealed. What was proven before is known without asking.
    if (book.entries.length > 0) lookUpProven(book.id).catch(() => {})
  }, [book])
  const days = daysOf(book.entries)
  const shown = newest(days, wanted)
  if (days.every((it) => it.told.length === 0)) return <EmptyState title={words.entry.empty} drawing="write" />
  return (
    <Stack>
      <Timeline label={words.book.timeline}>
        {shown.map((it) => (
          <Stack key={it.day} gap="small">
            <Day of={it} book={book} />
            <Readers n={it.readers} />
          </Stack>
        ))}
      </Timeline>
      {shown.length < days.length ? (
        <Row>
          <Button icon="down" onPress={() => setWanted(wanted + AT_ONCE)}>
            {words.entry.earlier}
          </Button>
        </Row>
      ) : null}
    </Stack>
  )
}
