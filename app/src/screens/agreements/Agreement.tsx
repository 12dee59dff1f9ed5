// One agreement: whether it holds and why not, who signs, the clauses, and what goes on between the partners.
import { type Agreement, agreement } from '@sajha/record'
import { useParts } from '../../address.ts'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, useBook } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { News, Questions, Reviews } from './Between.tsx'
import { Clauses } from './Clauses.tsx'
import { Signatures } from './Sign.tsx'
import { useAgreementState } from './state.ts'

const Open = ({ book, it }: { readonly book: Book; readonly it: Agreement }) => {
  const { words, say, moment } = useWords()
  const { title, why, runs } = useAgreementState(it)
  const to = (kind: string) => paths.write(kind, { book: book.id })
  return (
    <Stack gap="large">
      <Head
        title={it.body.title}
        note={say(words.agreements.runs, { from: moment(it.body.from), until: moment(it.body.until) })}
        end={<Tag tone={runs ? 'leaf' : 'marigold'}>{title}</Tag>}
      />
      {why ? <Text tone="marigold">{why}</Text> : null}
      {it.body.note ? <Text>{it.body.note}</Text> : null}
      <section>
        <Rule>{words.agreements.clauses}</Rule>
        <Stack>
          <Clauses it={it} />
          {mayWrite(book, 'agreement-clause') && it.ended === null ? (
            <Row>
              <LinkButton href={to('agreement-clause')} icon="plus">
                {words.agreements.addClause}
              </LinkButton>
            </Row>
          ) : null}
        </Stack>
      </section>
      <section>
        <Rule>{words.agreements.parties}</Rule>
        <Signatures book={book} it={it} />
      </section>
      <Reviews book={book} it={it} />
      <News book={book} it={it} />
      <Questions book={book} it={it} />
      {mayWrite(book, 'agreement-ended') && it.ended === null ? (
        <Row>
          <LinkButton href={to('agreement-head-changed')}>{words.agreements.headChanged}</LinkButton>
          <LinkButton href={to('agreement-ended')}>{words.agreements.end}</LinkButton>
        </Row>
      ) : null}
    </Stack>
  )
}

export const AgreementPage = () => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  const it = state.state === 'open' ? agreement(state.book.entries) : null
  return (
    <Page>
      <Back href={paths.agreements()} label={words.app.places.back} />
      {state.state === 'loading' ? (
        <Loading say={words.agreements.loading}>
          <LoadingLine length="long" />
        </Loading>
      ) : null}
      {state.state === 'open' && it ? <Open book={state.book} it={it} /> : null}
      {state.state === 'absent' || (state.state === 'open' && !it) ? <RefusedNote title={words.book.missing} /> : null}
    </Page>
  )
}
