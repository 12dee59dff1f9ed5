// What can be written: into a new book, or into the one it was asked from.
import { isRole } from '@sajha/record'
import { useAddress } from '../address.ts'
import { paths } from '../paths.ts'
import { kindsFor, useBooks, useMe } from '../sync/index.ts'
import { Head, Page } from '../ui/layout/index.ts'
import { ActRow, Rows } from '../ui/rows/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

export const Add = () => {
  const { words, kind } = useWords()
  const me = useMe()
  const { query } = useAddress()
  const id = query.get('book')
  const book = useBooks().find((it) => it.id === id)
  const kinds = book ? kindsFor(book.roles.filter(isRole), { sort: book.sort }) : kindsFor(me.roles, { opens: true })
  return (
    <Page>
      <Head title={words.app.places.add} />
      {kinds.length === 0 ? <EmptyState title={words.problems['kind-not-yours']} /> : null}
      <Rows label={words.app.places.add}>
        {kinds.map((name) => (
          <ActRow
            key={name}
            drawing="write"
            href={paths.write(name, book ? { book: book.id } : {})}
            title={kind(name)?.label ?? name}
          />
        ))}
      </Rows>
    </Page>
  )
}
