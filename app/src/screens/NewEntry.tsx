// Writing something down. The address says about whom and what; what it leaves open is chosen here: first about whom, then what, then
// the form of that kind.
import { kindNamed } from '@sajha/record'
import { useAddress, useParts } from '../address.ts'
import { NotHere } from '../frame/Plain.tsx'
import { paths } from '../paths.ts'
import { type Book, useBook } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { Page } from '../ui/layout/index.ts'
import { EmptyState, Loading, LoadingLine } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'
import { ChooseKind, ChooseWhom } from './new-entry/Choosing.tsx'
import { Writing } from './new-entry/Writing.tsx'

const InBook = ({ id, then }: { readonly id: string; readonly then: (book: Book) => React.ReactNode }) => {
  const { words } = useWords()
  const state = useBook(id)
  if (state.state === 'open') return then(state.book)
  if (state.state === 'loading')
    return (
      <Page>
        <Loading say={words.book.loading}>
          <LoadingLine length="long" />
        </Loading>
      </Page>
    )
  return (
    <Page width="read">
      <EmptyState
        drawing="door"
        title={words.book.missingTitle}
        act={<LinkButton href={paths.people()}>{words.book.back}</LinkButton>}
      >
        {words.book.missing}
      </EmptyState>
    </Page>
  )
}

const Form = ({ name, book }: { readonly name: string; readonly book: Book | null }) => {
  const { query } = useAddress()
  const kind = kindNamed(name)
  const of = query.get('of')
  const field = query.get('field')
  if (!kind || (!book && !kind.opens)) return <NotHere />
  // Another address is another form, with its own draft.
  return <Writing key={`${name} ${book?.id} ${of} ${field}`} kind={kind} book={book} of={of} field={field} />
}

export const NewEntry = () => {
  const { kind } = useParts()
  const { query } = useAddress()
  const id = query.get('book')
  if (!id) return kind ? <Form name={kind} book={null} /> : <ChooseWhom />
  return <InBook id={id} then={(book) => (kind ? <Form name={kind} book={book} /> : <ChooseKind book={book} />)} />
}
