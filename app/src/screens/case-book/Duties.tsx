// Promises of this book: open first, then done, then those no longer owed. Lateness is said without blame. What is months away, what came
// again and again, and what is over stand folded, each with its count: nothing is left out, and what is near is read first.
import { type Duty, type DutyState, millis } from '@sajha/record'
import { DutyCard } from '../../entry/DutyCard.tsx'
import { type Book, useDuties, useNow } from '../../sync/index.ts'
import { More, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

type Owed = { readonly duty: Duty; readonly state: DutyState }

const NEAR = 60 * 24 * 3_600_000

/** Two years of follow-up, or a day months ahead: no help in choosing what to do this week. */
const isFar = ({ duty, state }: Owed, now: number): boolean =>
  state === 'running' && duty.dueAt !== null && millis(duty.dueAt) - now > NEAR

const byDue = (a: Owed, b: Owed): number =>
  (a.duty.dueAt ?? '').localeCompare(b.duty.dueAt ?? '') || (a.duty.key < b.duty.key ? -1 : 1)

/** Of each duty that came several times the last, and the earlier ones. A promise is a sentence of its own and is never an earlier one. */
const timesOf = (of: readonly Owed[]): readonly { readonly last: Owed; readonly earlier: readonly Owed[] }[] => {
  const times = Map.groupBy(of, ({ duty }) => (duty.protocol === 'promise' ? duty.key : duty.protocol))
  return [...times.values()].flatMap((it) => {
    const last = it.at(-1)
    return last ? [{ last, earlier: it.slice(0, -1) }] : []
  })
}

interface CardsProps {
  readonly book: Book
  readonly of: readonly Owed[]
}

const Cards = ({ book, of }: CardsProps) => of.map(({ duty }) => <DutyCard key={duty.key} duty={duty} book={book} />)

const Times = ({ book, of }: CardsProps) => {
  const { words, say } = useWords()
  return timesOf(of).map(({ last, earlier }) => (
    <div key={last.duty.key}>
      <Cards book={book} of={[last]} />
      {earlier.length > 0 ? (
        <More summary={say(words.book.earlierTimes, { n: earlier.length })}>
          <Cards book={book} of={earlier} />
        </More>
      ) : null}
    </div>
  ))
}

const Group = ({ title, count, children }: { title: string; count: number; children: React.ReactNode }) => {
  const { number } = useWords()
  if (count === 0) return null
  return (
    <section>
      <Rule end={number(count)}>{title}</Rule>
      {children}
    </section>
  )
}

export const Duties = ({ book }: { readonly book: Book }) => {
  const { words, say } = useWords()
  const now = useNow()
  const all = useDuties(book).toSorted(byDue)
  const open = all.filter((it) => it.duty.metAt === null && it.state !== 'no-longer-owed')
  const done = all.filter((it) => it.duty.metAt !== null)
  const over = all.filter((it) => it.duty.metAt === null && it.state === 'no-longer-owed')
  const far = open.filter((it) => isFar(it, now))
  const unjudged = book.unjudged > 0 ? <Text tone="soft">{say(words.book.unjudged, { n: book.unjudged })}</Text> : null
  if (all.length === 0)
    return (
      <EmptyState title={words.book.noDuty} drawing="tea">
        {unjudged}
      </EmptyState>
    )
  return (
    <Stack>
      <Group title={words.book.openDuties} count={open.length}>
        <Cards book={book} of={open.filter((it) => !isFar(it, now))} />
        {far.length > 0 ? (
          <More summary={say(words.book.farDuties, { n: far.length })}>
            <Cards book={book} of={far} />
          </More>
        ) : null}
      </Group>
      <Group title={words.book.doneDuties} count={done.length}>
        <Times book={book} of={done} />
      </Group>
      <Group title={words.book.overDuties} count={over.length}>
        <More summary={words.book.showOver}>
          <Cards book={book} of={over} />
        </More>
      </Group>
      {unjudged}
    </Stack>
  )
}
