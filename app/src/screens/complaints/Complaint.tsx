// One complaint: what was said, about whom, what came of it, and who can see it. Every reading of it is written down like any other.
import { ofKind } from '@sajha/record'
import { EntryTimeline } from '../../entry/EntryTimeline.tsx'
import { paths } from '../../paths.ts'
import { type Book, useReaders } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Row, Rule, Text } from '../../ui/layout/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from '../packets/names.ts'

const AboutWhom = ({ book }: { readonly book: Book }) => {
  const { words, moment } = useWords()
  const names = useNames()
  const readers = useReaders(book)
  const named = [...ofKind(book.entries, 'complaint-made'), ...ofKind(book.entries, 'complaint-named')]
  const about = named.flatMap(({ body }) => [
    ...(body.about ? [names.person(body.about)] : []),
    ...(body.aboutBody ? [names.organisation(body.aboutBody)] : []),
  ])
  const last = ofKind(book.entries, 'complaint-answered').at(-1)
  return (
    <Facts sheet>
      {about.length > 0 ? <Fact label={words.complaints.about}>{[...new Set(about)].join(' · ')}</Fact> : null}
      {last?.body.nextAt ? <Fact label={words.complaints.next}>{moment(last.body.nextAt)}</Fact> : null}
      <Fact label={words.complaints.who}>
        {readers.map((it) => `${names.person(it.person)}, ${words.roles[it.as]}`).join(' · ')}
      </Fact>
    </Facts>
  )
}

/** `book` is a complaint. Its address is that of any book, and says nothing. */
export const Complaint = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const [made] = ofKind(book.entries, 'complaint-made')
  const act = (kind: 'complaint-named' | 'complaint-passed') => (
    <LinkButton href={paths.write(kind, { book: book.id })}>{words.kinds[kind].label}</LinkButton>
  )
  return (
    <Page width="read">
      <Back href={paths.complaints()} label={words.app.places.back} />
      <Head title={words.kinds['complaint-made'].label} note={words.complaints.note} />
      {made ? <Text>{made.body.what}</Text> : null}
      <AboutWhom book={book} />
      <Row>
        {act('complaint-named')}
        {act('complaint-passed')}
      </Row>
      <Rule>{words.book.timeline}</Rule>
      <EntryTimeline book={book} />
      <Dock
        act={
          <LinkButton kind="go" full href={paths.write('complaint-answered', { book: book.id })}>
            {words.kinds['complaint-answered'].label}
          </LinkButton>
        }
      />
    </Page>
  )
}
