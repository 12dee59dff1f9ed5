// Agreements between bodies that I act for: what each is called, whether it holds, and how many days it still has.
import { type Agreement, isRole, KINDS } from '@sajha/record'
import { rolesWriting } from '../../entry/form/begin.ts'
import { paths } from '../../paths.ts'
import { useBooks, useMe } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Row, Text } from '../../ui/layout/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { Dock } from '../../ui/shell/index.ts'
import { EmptyState, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useAgreementState } from './state.ts'

const Told = ({ it }: { readonly it: Agreement }) => {
  const { title, why, runs } = useAgreementState(it)
  return (
    <ActRow
      drawing="papers"
      href={paths.agreement(it.book)}
      first={runs}
      title={it.body.title}
      who={it.parties.map((one) => one.office).join(' · ')}
      note={why ? `${title}. ${why}` : title}
    />
  )
}

export const Agreements = () => {
  const { words } = useWords()
  const me = useMe()
  const books = useBooks().filter((it) => it.sort === 'agreement')
  const may = rolesWriting(KINDS['agreement-proposed'], me.roles.filter(isRole)).length > 0
  return (
    <Page>
      <Head title={words.agreements.title} />
      <Row>
        <LinkButton href={paths.directory()} icon="place">
          {words.app.places.directory}
        </LinkButton>
      </Row>
      {!may && books.length === 0 ? <RefusedNote title={words.agreements.mayNot} /> : null}
      {may && books.length === 0 ? (
        <EmptyState title={words.agreements.none} drawing="papers">
          <Text>{words.agreements.noneNote}</Text>
        </EmptyState>
      ) : null}
      {books.length > 0 ? (
        <Rows label={words.agreements.title}>
          {books.map(({ id, summary }) => (summary?.agreement ? <Told key={id} it={summary.agreement} /> : null))}
        </Rows>
      ) : null}
      {may ? (
        <Dock
          act={
            <LinkButton kind="go" full href={paths.write('agreement-proposed')} iconAfter="plus">
              {words.agreements.propose}
            </LinkButton>
          }
        />
      ) : null}
    </Page>
  )
}
