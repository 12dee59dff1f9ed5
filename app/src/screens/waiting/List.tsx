// What waits to go, one by one: which book by its alias, what, and since when. What waits for more than three days is said to be late.
import { type Alias, millis } from '@sajha/record'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import type { WaitingEntry } from '../../sync/books/waiting-here.ts'
import { type Listed, useBooks, useNow } from '../../sync/index.ts'
import { Link } from '../../ui/button/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { type Column, Listing } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { animalOf } from '../animal.ts'

const LATE = 3 * 24 * 3_600_000

const aliasIn = (book: Listed | undefined): Alias | null => book?.summary?.glance.alias ?? null

/** How a book is called in a list: by its alias, by what sort it is, or as a new one. */
export const useBookNames = () => {
  const books = useBooks()
  const { words, alias } = useWords()
  const sorts: Readonly<Record<string, string | undefined>> = words.bookSorts
  const found = (id: string) => books.find((it) => it.id === id)
  return {
    text: (id: string): string => {
      const called = aliasIn(found(id))
      return called ? alias(called) : (sorts[found(id)?.sort ?? ''] ?? words.waiting.newBook)
    },
    drawn: (id: string): ReactNode => {
      const book = found(id)
      const called = aliasIn(book)
      const text = called ? alias(called) : (sorts[book?.sort ?? ''] ?? words.waiting.newBook)
      const shown = called ? <Who {...animalOf(called)}>{text}</Who> : text
      return book ? <Link href={paths.bookOf(book)}>{shown}</Link> : shown
    },
  }
}

export const WaitingList = ({ all }: { readonly all: readonly WaitingEntry[] }) => {
  const { words, headline, moment } = useWords()
  const { all: caption, book, kind, since, late } = words.waiting
  const names = useBookNames()
  const now = useNow()
  const isLate = ({ entry }: WaitingEntry) => now - millis(entry.madeAt) > LATE
  const columns: readonly Column<WaitingEntry>[] = [
    { key: 'book', label: book, head: true, cell: ({ entry }) => names.drawn(entry.book) },
    { key: 'kind', label: kind, bare: true, width: 'wide', cell: ({ entry }) => headline(entry) },
    {
      key: 'since',
      label: since,
      cell: (it) =>
        isLate(it) ? (
          <Text as="span" tone="marigold">
            {moment(it.entry.madeAt)}
          </Text>
        ) : (
          moment(it.entry.madeAt)
        ),
    },
  ]
  return (
    <Stack gap="small">
      <Listing
        caption={caption}
        columns={columns}
        groups={[{ key: 'all', rows: all }]}
        keyOf={({ entry }) => entry.id}
      />
      {all.some(isLate) ? (
        <Text size="second" tone="marigold">
          {late}
        </Text>
      ) : null}
    </Stack>
  )
}
