// Work on the law of a book, on a page of its own: ticking facts, choosing sections, a paper to print.
import { useParts } from '../address.ts'
import { NotHere } from '../frame/Plain.tsx'
import { paths } from '../paths.ts'
import { type Book, useBook } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { Page } from '../ui/layout/index.ts'
import { EmptyState, Loading, LoadingLine } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'
import { ChooseSections } from './case-book/law/work/ChooseSections.tsx'
import { LawPaper } from './case-book/law/work/LawPaper.tsx'
import { TickFacts } from './case-book/law/work/TickFacts.tsx'

type Work = (it: { readonly book: Book }) => React.ReactNode

const WORK: Readonly<Record<string, Work>> = {
  facts: TickFacts,
  choose: ChooseSections,
  aide: ({ book }) => <LawPaper book={book} sort="aide" />,
  adding: ({ book }) => <LawPaper book={book} sort="adding" />,
}

export const LawWork = () => {
  const { id = '', work = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  const Content = Object.hasOwn(WORK, work) ? WORK[work] : undefined
  if (!Content) return <NotHere />
  if (state.state === 'open') return <Content book={state.book} />
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
