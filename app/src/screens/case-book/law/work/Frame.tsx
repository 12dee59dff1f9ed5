// What stands around a form of the law part: the way back, the name, whose book it is; and the words while they are fetched.
import { type ReactNode, Suspense } from 'react'
import { paths } from '../../../../paths.ts'
import type { Book } from '../../../../sync/index.ts'
import { Head, Page } from '../../../../ui/layout/index.ts'
import { Who } from '../../../../ui/marks/index.ts'
import { Back } from '../../../../ui/shell/index.ts'
import { Loading, LoadingLine } from '../../../../ui/states/index.ts'
import { useLawSpeech, useWords } from '../../../../words/index.ts'
import { animalOf } from '../../../animal.ts'

interface FrameProps {
  readonly book: Book
  readonly title: string
  /** Around a paper: what stands over it is not printed. */
  readonly paper?: boolean
  readonly children: ReactNode
}

export const Frame = ({ book, title, paper, children }: FrameProps) => {
  const { alias } = useWords()
  const { law } = useLawSpeech()
  const { animal, colour } = animalOf(book.glance.alias)
  return (
    <Page>
      <Back href={paths.book(book.id, 'law')} label={law.screen.backToLaw} />
      <div data-print={paper ? 'never' : undefined}>
        <Head
          title={title}
          note={
            <Who animal={animal} colour={colour}>
              {alias(book.glance.alias)}
            </Who>
          }
        />
      </div>
      {children}
    </Page>
  )
}

/** Until the words of the law are here. */
export const WhileFetched = ({ children }: { readonly children: ReactNode }) => {
  const { words } = useWords()
  return (
    <Suspense
      fallback={
        <Page>
          <Loading say={words.book.loading}>
            <LoadingLine length="long" />
          </Loading>
        </Page>
      }
    >
      {children}
    </Suspense>
  )
}
