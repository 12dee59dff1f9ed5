// The case in court, compact: the next date, each day with who had it put off and why, how often each party did, who was there when she
// spoke, how long the police had her, and the questions that are open.
import { courtOf, lawOfQuestion, millis, needsLook } from '@sajha/record'
import { useMemo } from 'react'
import { paths } from '../../../paths.ts'
import { type Book, useNow } from '../../../sync/index.ts'
import { Fact, Facts } from '../../../ui/book/index.ts'
import { Link } from '../../../ui/button/index.ts'
import { More, Row, Rule, Stack, Text } from '../../../ui/layout/index.ts'
import { Cite, Tag } from '../../../ui/marks/index.ts'
import { useWords } from '../../../words/index.ts'

type OfBook = { readonly book: Book; readonly it: ReturnType<typeof courtOf> }

/** The parties whose adjournments the law counts; the court's own and her side's are nobody's tactic. */
const PARTIES: readonly string[] = ['defence', 'prosecution']
const MOST = 2

const PutOff = ({ it }: OfBook) => {
  const { words, say, value, number } = useWords()
  const law = lawOfQuestion('rf-adj')
  return (
    <Stack gap="tiny">
      {Object.entries(it.putOff).map(([who, n]) => (
        <Row key={who}>
          <Text as="span">{say(words.court.times, { who: value('adjournment', 'askedBy', who), n: number(n) })}</Text>
          {PARTIES.includes(who) && n > MOST ? <Tag tone="indigo">{words.court.more}</Tag> : null}
        </Row>
      ))}
      <Text as="div" size="second" tone="soft">
        {words.court.limit}
      </Text>
      {law ? <Cite>{law.thresholds['ofOneParty']?.citation ?? law.citation}</Cite> : null}
    </Stack>
  )
}

const Days = ({ book, it }: OfBook) => {
  const { words, say, value, moment, number } = useWords()
  return (
    <More summary={`${words.court.hearings} (${number(it.days.length)})`}>
      <ul>
        {it.days.map((one) => (
          <li key={one.entry}>
            <Link href={`${paths.book(book.id, 'timeline')}#${one.entry}`}>{moment(one.at)}</Link>
            <Text as="div" size="second">
              {one.askedBy
                ? say(words.court.asked, {
                    who: value('adjournment', 'askedBy', one.askedBy),
                    why: value('adjournment', 'reason', one.reason),
                  })
                : `${one.court ?? ''} · ${value('hearing', 'outcome', one.outcome)}`}
            </Text>
          </li>
        ))}
      </ul>
    </More>
  )
}

const Statements = ({ book, it }: OfBook) => {
  const { value, moment } = useWords()
  return (
    <Stack gap="tiny">
      {it.statements.map((one) => (
        <Text key={one.entry} as="div" size="second">
          <Link href={`${paths.book(book.id, 'timeline')}#${one.entry}`}>{moment(one.at)}</Link>
          {` · ${value('statement-taken', 'before', one.before)} · ${value('statement-taken', 'present', one.present)}`}
        </Text>
      ))}
    </Stack>
  )
}

const Kept = ({ it }: OfBook) => {
  const { words, duration } = useWords()
  const now = useNow()
  return (
    <Stack gap="tiny">
      {it.stays.map((one) => (
        <Row key={one.entry}>
          <Text as="span">
            {`${one.station}: ${duration((one.until ? millis(one.until) : now) - millis(one.from))}`}
          </Text>
          {one.until ? null : <Tag tone="marigold">{words.court.still}</Tag>}
        </Row>
      ))}
    </Stack>
  )
}

const Where = ({ book }: { readonly book: Book }) => {
  const { words, value, duration } = useWords()
  const now = useNow()
  const { custody } = book.glance
  if (!custody) return null
  const field = { 'taken-charge': 'by', placement: 'stay', restored: 'to' } as const
  const who = custody.name ?? value(custody.by, field[custody.by], custody.choice)
  return <Fact label={words.court.custody}>{`${who} · ${duration(now - millis(custody.since))}`}</Fact>
}

const Age = ({ book }: { readonly book: Book }) => {
  const { words, value } = useWords()
  const last = book.glance.ages.at(-1)
  if (!last) return null
  return (
    <Fact label={words.book.age}>
      <Link href={paths.book(book.id, 'now')}>{value('report-received', 'ageSaid', last.age)}</Link>
    </Fact>
  )
}

export const Court = ({ book }: { readonly book: Book }) => {
  const { words, moment, number } = useWords()
  const now = useNow()
  const it = useMemo(() => courtOf(book.entries), [book.entries])
  const open = book.questions.filter((one) => needsLook(one, now)).length
  return (
    <section>
      <Rule>{words.court.title}</Rule>
      <Stack>
        {it.days.length === 0 && !it.next ? <Text>{words.court.none}</Text> : null}
        <Facts>
          {it.next ? <Fact label={words.court.next}>{moment(it.next.at)}</Fact> : null}
          {Object.keys(it.putOff).length > 0 ? (
            <Fact label={words.court.putOff}>
              <PutOff book={book} it={it} />
            </Fact>
          ) : null}
          {it.statements.length > 0 ? (
            <Fact label={words.court.statements}>
              <Statements book={book} it={it} />
            </Fact>
          ) : null}
          {it.stays.length > 0 ? (
            <Fact label={words.court.kept}>
              <Kept book={book} it={it} />
            </Fact>
          ) : null}
          <Where book={book} />
          <Age book={book} />
          {open > 0 ? (
            <Fact label={words.court.questions}>
              <Link href={paths.book(book.id, 'now')}>{`${number(open)} · ${words.court.look}`}</Link>
            </Fact>
          ) : null}
        </Facts>
        {it.days.length > 0 ? <Days book={book} it={it} /> : null}
      </Stack>
    </section>
  )
}
