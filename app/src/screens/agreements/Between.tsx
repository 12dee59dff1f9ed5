// What goes on between the partners: looking at it together with figures that are counted here, news and who read it, questions.
import { type Agreement, figuresOf, millis, ofKind, packets } from '@sajha/record'
import { useMemo } from 'react'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, useBooks, useInbox, useNow } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from '../packets/names.ts'

interface Props {
  readonly book: Book
  readonly it: Agreement
}

const To = ({
  book,
  kind,
  of,
  say,
}: {
  readonly book: Book
  readonly kind: string
  readonly of?: string
  readonly say: string
}) =>
  mayWrite(book, kind) ? (
    <Row>
      <LinkButton href={paths.write(kind, { book: book.id, ...(of && { of }) })} icon="plus">
        {say}
      </LinkButton>
    </Row>
  ) : null

/** Packets that rest on it: those of books on this device, and those that came in. */
const useFigures = (id: string) => {
  const books = useBooks()
  const inbox = useInbox()
  return useMemo(() => {
    const own = books.flatMap((it) => it.summary?.resting ?? [])
    const came = inbox.flatMap((it) => packets(it.entries))
    return figuresOf(id, [...new Map([...own, ...came].map((it) => [it.id, it])).values()])
  }, [books, inbox, id])
}

export const Reviews = ({ book, it }: Props) => {
  const { words, say, number, moment } = useWords()
  const now = useNow()
  const figures = useFigures(it.book)
  const late = millis(it.nextReviewAt) < now
  const when = moment(it.nextReviewAt)
  const { packetsSent, answered, answeredLate, open, done } = words.agreements
  return (
    <section>
      <Rule>{words.agreements.reviews}</Rule>
      <Stack>
        <Text tone={late ? 'marigold' : 'ink'}>
          {late ? say(words.agreements.reviewLate, { when }) : say(words.agreements.nextReview, { when })}
        </Text>
        <Facts sheet>
          <Fact label={packetsSent}>{number(figures.sent)}</Fact>
          <Fact label={answered}>{number(figures.answered)}</Fact>
          <Fact label={answeredLate}>{number(figures.late)}</Fact>
          <Fact label={open}>{number(figures.open)}</Fact>
          <Fact label={done}>{number(figures.done)}</Fact>
        </Facts>
        {it.reviews.toReversed().map((one) => (
          <Sheet key={one.id} tight>
            <Text strong>{one.body.decided}</Text>
            {one.body.feedback ? <Text>{one.body.feedback}</Text> : null}
            <Text size="meta" tone="soft">
              {moment(one.body.at)}
            </Text>
          </Sheet>
        ))}
        <To book={book} kind="agreement-reviewed" say={words.agreements.review} />
      </Stack>
    </section>
  )
}

/** People of other bodies who have had the book before them since this was sealed. */
const readersOf = (book: Book, entry: Book['entries'][number]): number => {
  const from = entry.n ?? Number.POSITIVE_INFINITY
  const looks = ofKind(book.entries, 'looked').filter((it) => (it.n ?? 0) > from && it.body.who !== entry.author)
  return new Set(looks.map((it) => it.body.who)).size
}

export const News = ({ book }: Props) => {
  const { words, say, moment } = useWords()
  const names = useNames()
  return (
    <section>
      <Rule>{words.agreements.news}</Rule>
      <Stack>
        {ofKind(book.entries, 'agreement-news')
          .toReversed()
          .map((it) => (
            <Sheet key={it.id} tight>
              <Text>{it.body.says}</Text>
              <Text size="meta" tone="soft">
                {[
                  names.organisation(it.organisation),
                  moment(it.madeAt),
                  say(words.agreements.readBy, { n: readersOf(book, it as never) }),
                ].join(' · ')}
              </Text>
            </Sheet>
          ))}
        <To book={book} kind="agreement-news" say={words.agreements.addNews} />
      </Stack>
    </section>
  )
}

export const Questions = ({ book }: Props) => {
  const { words, moment } = useWords()
  const names = useNames()
  const answers = ofKind(book.entries, 'agreement-answered')
  return (
    <section>
      <Rule>{words.agreements.questions}</Rule>
      <Stack>
        {ofKind(book.entries, 'agreement-asked')
          .toReversed()
          .map((it) => {
            const own = answers.filter((one) => one.body.of === it.id && one.organisation !== it.organisation)
            return (
              <Sheet key={it.id} tight>
                <Stack gap="small">
                  <Text strong>{it.body.asks}</Text>
                  <Text size="meta" tone="soft">
                    {[names.organisation(it.organisation), moment(it.madeAt)].join(' · ')}
                  </Text>
                  {own.map((one) => (
                    <Text key={one.id}>{`${names.organisation(one.organisation)}: ${one.body.says}`}</Text>
                  ))}
                  {own.length === 0 ? <Text tone="marigold">{words.agreements.noAnswer}</Text> : null}
                  <To book={book} kind="agreement-answered" of={it.id} say={words.agreements.answer} />
                </Stack>
              </Sheet>
            )
          })}
        <To book={book} kind="agreement-asked" say={words.agreements.ask} />
      </Stack>
    </section>
  )
}
