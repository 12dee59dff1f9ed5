// People: only those I was brought in for. There is no way here, or anywhere, to look up anybody else (law 5).
import { needsLook } from '@sajha/record'
import { type ReactNode, useState } from 'react'
import { paths } from '../paths.ts'
import { type Listed, useBooks, useNow } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import type { AnimalName } from '../ui/drawings/index.ts'
import { Head, Page, Rule, Tabs, Text } from '../ui/layout/index.ts'
import { Dot, Tag } from '../ui/marks/index.ts'
import { PersonRow, Rows } from '../ui/rows/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { type Speaking, useWords } from '../words/index.ts'
import { OldRecords } from './people/OldRecords.tsx'

const promisesOf = (book: Listed, { words, say }: Speaking): string => {
  const count = book.summary?.owed.filter((it) => !it.lasts).length ?? 0
  if (count === 0) return words.people.noPromise
  return count === 1 ? words.people.onePromise : say(words.people.promises, { n: count })
}

const marksOf = (book: Listed, { words, say }: Speaking, now: number): ReactNode => {
  const asked = book.summary?.questions.filter((it) => needsLook(it, now)).length ?? 0
  return (
    <>
      {asked > 0 && (
        <Tag tone="indigo">{asked === 1 ? words.people.oneQuestion : say(words.people.questions, { n: asked })}</Tag>
      )}
      {book.waiting > 0 && <Dot count={book.waiting} label={say(words.people.waiting, { n: book.waiting })} />}
    </>
  )
}

const lineOf = (book: Listed, speaking: Speaking, now: number): string => {
  const due = book.summary?.owed
    .flatMap((it) => (it.dueAt && !it.lasts ? [it.dueAt] : []))
    .sort((a, b) => Temporal.Instant.compare(a, b))[0]
  const promises = promisesOf(book, speaking)
  if (!due) return promises
  const { dueNext, dueWas } = speaking.words.people
  const said = Temporal.Instant.from(due).epochMilliseconds < now ? dueWas : dueNext
  return `${promises} · ${speaking.say(said, { when: speaking.moment(due) })}`
}

const List = ({
  books,
  title,
  speaking,
}: {
  readonly books: readonly Listed[]
  readonly title: string
  readonly speaking: Speaking
}) => {
  const now = useNow()
  return (
    <Rows label={title}>
      {books.map((book) => {
        const alias = book.summary?.glance.alias
        return (
          <PersonRow
            key={book.id}
            animal={(alias?.animal ?? 'deer') as AnimalName}
            colour={alias?.colour ?? 1}
            title={alias ? speaking.alias(alias) : '…'}
            note={lineOf(book, speaking, now)}
            end={marksOf(book, speaking, now)}
            href={paths.book(book.id)}
          />
        )
      })}
    </Rows>
  )
}

const newest = (a: Listed, b: Listed): number =>
  (b.summary?.glance.lastAt ?? '').localeCompare(a.summary?.glance.lastAt ?? '') || (a.id < b.id ? -1 : 1)

export const People = () => {
  const speaking = useWords()
  const { words } = speaking
  const [part, choose] = useState('open')
  const books = useBooks()
    .filter((it) => it.sort === 'case')
    .sort(newest)
  const open = books.filter((it) => it.summary?.glance.open ?? true)
  const closed = books.filter((it) => it.summary?.glance.open === false)
  return (
    <Page width="read">
      <Head title={words.people.title} note={words.people.mine} />
      <Tabs
        label={words.people.title}
        current={part}
        onChoose={choose}
        tabs={[
          { key: 'open', label: words.people.open, count: open.length },
          { key: 'closed', label: words.people.closed, count: closed.length },
          { key: 'old', label: words.people.old },
        ]}
      />
      {part === 'open' && open.length === 0 && (
        <EmptyState title={words.people.emptyTitle} drawing="door">
          <Text>{words.people.empty}</Text>
        </EmptyState>
      )}
      {part === 'open' && open.length > 0 && <List books={open} title={words.people.open} speaking={speaking} />}
      {part === 'closed' && closed.length > 0 && (
        <List books={closed} title={words.people.closed} speaking={speaking} />
      )}
      {part === 'closed' && closed.length === 0 && <Rule>{words.people.emptyTitle}</Rule>}
      {part === 'old' && <OldRecords />}
      <Dock
        act={
          <LinkButton kind="go" full href={paths.write('report-received')} iconAfter="plus">
            {words.today.newReport}
          </LinkButton>
        }
      />
    </Page>
  )
}
