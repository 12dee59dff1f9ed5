// A book: where she is and what comes next, the timeline, promises, papers, and who saw. On a desk Now stands left, the rest right.
import { useEffect } from 'react'
import { useParts } from '../address.ts'
import { paths } from '../paths.ts'
import { askForBook } from '../sync/bodies/not-here.ts'
import { type Book, useBook } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import type { AnimalName } from '../ui/drawings/index.ts'
import { Head, Page, Tabs, TwoPane } from '../ui/layout/index.ts'
import { Face } from '../ui/marks/index.ts'
import { Back, Dock } from '../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine } from '../ui/states/index.ts'
import { type Speaking, useWords } from '../words/index.ts'
import { Now } from './case-book/Now.tsx'
import { BOOK_PARTS, type BookPart, bookPartAt } from './case-book/parts.ts'
import { Complaint } from './complaints/Complaint.tsx'

const noteOf = (book: Book, { words, value }: Speaking): string => {
  const { person, ages } = book.glance
  const who = person ? value('report-received', 'person', person) : words.bookSorts.case
  const age = ages.at(-1)?.age
  return age ? `${who}, ${value('report-received', 'ageSaid', age)}` : who
}

const nameIn = (book: Book): string | null => {
  const name = book.entries.findLast((it) => it.kind === 'person-identified')?.body?.['name']
  return typeof name === 'string' ? name : null
}

const Opened = ({ book, part: { key: current, Content } }: { readonly book: Book; readonly part: BookPart }) => {
  const speaking = useWords()
  const { words } = speaking
  const name = nameIn(book)
  const tabs = BOOK_PARTS.map(({ key, count }) => ({
    key,
    label: words.book[key],
    href: paths.book(book.id, key),
    count: count?.(book) ?? 0,
  }))
  return (
    <Page>
      <Back href={paths.people()} label={words.book.back} />
      <Head
        mark={<Face animal={book.glance.alias.animal as AnimalName} colour={book.glance.alias.colour} />}
        title={speaking.alias(book.glance.alias)}
        note={name ? `${noteOf(book, speaking)} · ${name}` : noteOf(book, speaking)}
      />
      <Tabs label={words.book.parts} current={current} tabs={tabs} />
      <TwoPane
        phone={current === 'now' ? 'first' : 'second'}
        first={{ label: words.book.now, content: <Now book={book} /> }}
        second={{ label: words.book[current], content: <Content book={book} /> }}
      />
      <Dock
        act={
          <LinkButton kind="go" full href={paths.add(book.id)} iconAfter="plus">
            {words.book.add}
          </LinkButton>
        }
      />
    </Page>
  )
}

const Missing = ({ id }: { readonly id: string }) => {
  const { words } = useWords()
  useEffect(() => void askForBook(id), [id])
  return (
    <Page width="read">
      <Back href={paths.people()} label={words.book.back} />
      <EmptyState
        title={words.book.missingTitle}
        drawing="door"
        act={<LinkButton href={paths.people()}>{words.book.back}</LinkButton>}
      >
        {words.book.missing}
      </EmptyState>
    </Page>
  )
}

export const CaseBook = () => {
  const { id = '', part } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  if (state.state === 'open' && state.book.sort === 'complaint') return <Complaint book={state.book} />
  if (state.state === 'open') return <Opened book={state.book} part={bookPartAt(part)} />
  if (state.state !== 'loading') return <Missing id={id} />
  return (
    <Page>
      <Back href={paths.people()} label={words.book.back} />
      <Loading say={words.book.loading}>
        <LoadingLine length="long" />
        <LoadingLine />
      </Loading>
    </Page>
  )
}
