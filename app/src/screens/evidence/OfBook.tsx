// The frame of a page about one book: the way back to its part, and its states while it is opened or not here.
import type { ReactNode } from 'react'
import { useParts } from '../../address.ts'
import { paths } from '../../paths.ts'
import { type Book, useBook } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Page } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

interface OfBookProps {
  readonly part: 'evidence' | 'papers'
  readonly width?: 'read' | 'work' | 'full'
  readonly children: (book: Book) => ReactNode
}

export const OfBook = ({ part, width = 'work', children }: OfBookProps) => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  return (
    <Page width={width}>
      <Back href={paths.book(id, part)} label={words.app.places.back} />
      {state.state === 'open' ? children(state.book) : state.state === 'loading' ? <Opening /> : <Missing />}
    </Page>
  )
}

const Opening = () => {
  const { words } = useWords()
  return (
    <Loading say={words.book.loading}>
      <LoadingLine length="long" />
      <LoadingLine />
    </Loading>
  )
}

const Missing = () => {
  const { words } = useWords()
  return (
    <EmptyState
      title={words.book.missingTitle}
      drawing="door"
      act={<LinkButton href={paths.people()}>{words.book.back}</LinkButton>}
    >
      {words.book.missing}
    </EmptyState>
  )
}
