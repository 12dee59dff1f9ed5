// Money and help: what was claimed and how far it came, then what she may claim on a day, why, from whom and with which papers. Folded
// here, so it works without network. Nothing before "hers" is shown as done.
import { claimsOn, followed } from '@sajha/record'
import { useMemo } from 'react'
import { useAddress } from '../../../address.ts'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import { type Book, offsetHere, useNow } from '../../../sync/index.ts'
import { Filters, LinkButton } from '../../../ui/button/index.ts'
import { More, Row, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { EmptyState, RefusedNote } from '../../../ui/states/index.ts'
import { useWords } from '../../../words/index.ts'
import { ClaimSheet } from './ClaimSheet.tsx'
import { Thread } from './Thread.tsx'
import { useWhoPays, WhoPays } from './WhoPays.tsx'

const todayAt = (now: number): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(offsetHere()).toPlainDate().toString()

const isDay = (it: string | null): it is string => it !== null && /^\d{4}-\d{2}-\d{2}$/.test(it)

/** The days on which something of it began: which scheme was in force hangs on the day. */
const turningDays = (book: Book, today: string): readonly string[] => {
  const days = claimsOn(book.entries, today).flatMap((it) => it.why.flatMap((one) => one.since ?? []))
  const applied = followed(book.entries).map((it) => it.steps[0]?.at.slice(0, 10) ?? today)
  return [...new Set([...days, ...applied])].filter((it) => it < today).sort()
}

const Days = ({ book, today, day }: { readonly book: Book; readonly today: string; readonly day: string }) => {
  const { words, fullDay } = useWords()
  const days = useMemo(() => turningDays(book, today), [book, today])
  if (days.length === 0 && day === today) return null
  const at = (on?: string) => `${paths.book(book.id, 'money')}${on ? `?on=${on}` : ''}`
  return (
    <Filters
      label={words.claims.onDay}
      current={day}
      filters={[
        { key: today, label: words.claims.today, href: at() },
        ...[...new Set([...days.slice(-4), ...(day === today ? [] : [day])])]
          .sort()
          .map((it) => ({ key: it, label: fullDay(it), href: at(it) })),
      ]}
    />
  )
}

const May = ({ book }: { readonly book: Book }) => {
  const { words, number } = useWords()
  const { query } = useAddress()
  const today = todayAt(useNow())
  const asked = query.get('on')
  const day = isDay(asked) ? asked : today
  const claims = useMemo(() => claimsOn(book.entries, day), [book, day])
  const sure = claims.filter((it) => it.holds === 'yes')
  const perhaps = claims.filter((it) => it.holds === 'maybe')
  return (
    <section>
      <Rule end={number(sure.length)}>{words.claims.may}</Rule>
      <Stack>
        <Days book={book} today={today} day={day} />
        {claims.length === 0 ? (
          <EmptyState title={words.claims.none} drawing="money">
            {words.claims.noneNote}
          </EmptyState>
        ) : null}
        {sure.map((it) => (
          <ClaimSheet key={it.name} it={it} book={book} />
        ))}
        {perhaps.length > 0 ? (
          <More summary={`${words.claims.perhaps} (${number(perhaps.length)})`}>
            <Stack>
              {perhaps.map((it) => (
                <ClaimSheet key={it.name} it={it} book={book} />
              ))}
            </Stack>
          </More>
        ) : null}
      </Stack>
    </section>
  )
}

/** Who pays for her care; anybody who may say it can. */
const Payers = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const pays = useWhoPays(book)
  const may = mayWrite(book, 'care-paid')
  if (pays.length === 0 && !may) return null
  return (
    <section>
      <Rule>{words.agreements.whoPays}</Rule>
      <Stack>
        {pays.length > 0 ? (
          <Sheet tight>
            <WhoPays pays={pays} book={book} />
          </Sheet>
        ) : null}
        {may ? (
          <Row>
            <LinkButton icon="plus" href={paths.write('care-paid', { book: book.id })}>
              {words.agreements.sayPays}
            </LinkButton>
          </Row>
        ) : null}
      </Stack>
    </section>
  )
}

export const Money = ({ book }: { readonly book: Book }) => {
  const { words, number } = useWords()
  const threads = useMemo(() => followed(book.entries), [book.entries])
  if (!book.compartments.includes('money')) return <RefusedNote title={words.claims.notYours} />
  return (
    <Stack gap="large">
      <Text tone="soft">{words.claims.intro}</Text>
      <section>
        <Rule end={number(threads.length)}>{words.claims.claimed}</Rule>
        <Stack>
          {threads.length === 0 ? <Text>{words.claims.noneClaimed}</Text> : null}
          {threads.map((it) => (
            <Thread key={it.applied} it={it} book={book} />
          ))}
        </Stack>
      </section>
      <Payers book={book} />
      <May book={book} />
    </Stack>
  )
}
