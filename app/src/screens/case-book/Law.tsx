// The law of this book: what the facts may disclose on the day of the act, beside what the FIR names, and what was decided. Folded here,
// so it works without network. Candidates; a person decides.
import { lawOfCase } from '@sajha/record'
import { Suspense, useMemo } from 'react'
import { paths } from '../../paths.ts'
import type { Book } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { EmptyState, Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useLawSpeech, useWords } from '../../words/index.ts'
import { Candidates } from './law/Candidates.tsx'
import { Compared } from './law/Compared.tsx'
import { Court } from './law/Court.tsx'
import { Decisions } from './law/Decisions.tsx'
import { Known } from './law/Known.tsx'
import { mayWrite, readsLaw } from './law/may.ts'

const Inside = ({ book }: { readonly book: Book }) => {
  const { law } = useLawSpeech()
  const it = useMemo(() => lawOfCase(book.entries), [book.entries])
  const writes = mayWrite(book)
  if (!readsLaw(book)) return <RefusedNote title={law.screen.notYours} />
  return (
    <Stack gap="large">
      <Text tone="soft">{law.screen.intro}</Text>
      {it.occasions.length === 0 ? (
        <EmptyState
          drawing="looked"
          title={law.screen.emptyTitle}
          act={writes ? <LinkButton href={paths.lawWork(book.id, 'facts')}>{law.screen.tick}</LinkButton> : undefined}
        >
          {law.screen.empty}
        </EmptyState>
      ) : (
        <>
          <Known book={book} it={it} writes={writes} />
          <Candidates it={it} />
        </>
      )}
      <Compared book={book} it={it} writes={writes} />
      {it.occasions.length > 0 || it.chosen.length > 0 ? <Decisions book={book} it={it} writes={writes} /> : null}
      <Court book={book} />
      <Cite>{law.screen.advice}</Cite>
    </Stack>
  )
}

export const Law = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  return (
    <Suspense
      fallback={
        <Loading say={words.book.loading}>
          <LoadingLine length="long" />
          <LoadingLine />
        </Loading>
      }
    >
      <Inside book={book} />
    </Suspense>
  )
}
