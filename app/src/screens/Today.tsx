// Today: the next acts, what is late, what waits for others. Two levels deep at most, one primary act at the thumb.

import type { Alias } from '@sajha/record'
import type { ReactNode } from 'react'
import { isUntimed } from '../entry/duty/say.ts'
import { paths } from '../paths.ts'
import { type Listed, offsetHere, useBooks, useMe, useNotices, useNow } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import type { AnimalName } from '../ui/drawings/index.ts'
import { Head, Page, Rule, Text } from '../ui/layout/index.ts'
import { Who } from '../ui/marks/index.ts'
import { ActRow, LateRow, Rows } from '../ui/rows/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine } from '../ui/states/index.ts'
import { type Speaking, useWords } from '../words/index.ts'
import { leftIn, packsFor } from './handed/rows.ts'
import { CourtDates } from './promises/CourtDates.tsx'
import { type Act, actsOf, drawingOf } from './today/acts.ts'
import { ToLookAt } from './today/ToLookAt.tsx'

/** How a person is shown where her name is not. */
const Called = ({ alias, speaking }: { readonly alias: Alias; readonly speaking: Speaking }) => (
  <Who animal={alias.animal as AnimalName} colour={alias.colour}>
    {speaking.alias(alias)}
  </Who>
)

const calledIn = (book: Listed, speaking: Speaking): ReactNode =>
  book.summary ? <Called alias={book.summary.glance.alias} speaking={speaking} /> : null

/** A promise in its own words; a duty by its name. */
const labelOf = (act: Act, { words }: Speaking): string =>
  act.book.summary?.said[act.duty.startedBy] ?? words.protocols[act.duty.protocol].label

const whenOf = (act: Act, speaking: Speaking): string => {
  const { today } = speaking.words
  if (isUntimed(act.duty) || act.state === 'reminder') return speaking.words.dutyWords.noTime
  if (act.duty.dueAt === null || act.left === null) return today.atOnce
  const DAY = 24 * 3_600_000
  if (act.left < DAY) return speaking.say(today.dueWithin, { time: speaking.duration(act.left) })
  return act.duty.wholeDay ? speaking.day(act.duty.dueAt.slice(0, 10)) : speaking.moment(act.duty.dueAt)
}

const Next = ({ acts, speaking }: { readonly acts: readonly Act[]; readonly speaking: Speaking }) => (
  <section>
    <Rule end={acts.length > 3 ? speaking.number(acts.length) : undefined}>{speaking.words.today.next}</Rule>
    <Rows ordered label={speaking.words.today.next}>
      {acts.slice(0, 5).map((act, i) => (
        <ActRow
          key={act.key}
          first={i === 0}
          drawing={drawingOf(act.duty.protocol)}
          title={labelOf(act, speaking)}
          time={whenOf(act, speaking)}
          who={calledIn(act.book, speaking)}
          note={speaking.words.dutyBases[act.duty.basis]}
          href={paths.book(act.book.id)}
        />
      ))}
    </Rows>
  </section>
)

const Late = ({ acts, speaking }: { readonly acts: readonly Act[]; readonly speaking: Speaking }) => {
  const { words, say } = speaking
  return (
    <section>
      <Rule end={speaking.number(acts.length)}>{words.today.late}</Rule>
      <Rows label={words.today.late}>
        {acts.map((act) => (
          <LateRow
            key={act.key}
            title={labelOf(act, speaking)}
            who={calledIn(act.book, speaking)}
            note={`${words.today.byYou} · ${say(words.today.promisedFor, { when: speaking.moment(act.duty.dueAt ?? act.duty.startedAt) })}`}
            late={speaking.duration(act.left ?? 0)}
            href={paths.book(act.book.id, 'duties')}
          />
        ))}
      </Rows>
    </section>
  )
}

const Others = ({ acts, speaking }: { readonly acts: readonly Act[]; readonly speaking: Speaking }) => {
  const { words, say } = speaking
  return (
    <section>
      <Rule end={speaking.number(acts.length)}>{words.today.others}</Rule>
      <Rows label={words.today.others}>
        {acts.slice(0, 12).map((act) => {
          const { key, book, duty, state } = act
          const row = {
            title: labelOf(act, speaking),
            who: calledIn(book, speaking),
            note: say(words.today.owedBy, { who: words.lawRoles[duty.owedBy] }),
            href: paths.book(book.id, 'duties'),
          }
          if (state === 'missed') return <LateRow key={key} {...row} late={words.dutyStates[state]} />
          return <ActRow key={key} {...row} drawing={drawingOf(duty.protocol)} time={whenOf(act, speaking)} />
        })}
      </Rows>
    </section>
  )
}

const News = ({ books, speaking }: { readonly books: readonly Listed[]; readonly speaking: Speaking }) => {
  const fresh = useNotices().filter((it) => !it.seen && it.what === 'brought-in')
  const known = fresh.flatMap((it) => {
    const book = books.find((one) => one.id === it.book)
    return book ? [{ it, book }] : []
  })
  if (known.length === 0) return null
  return (
    <section>
      <Rule end={speaking.number(known.length)}>{speaking.words.today.news}</Rule>
      <Rows label={speaking.words.today.news}>
        {known.map(({ it, book }) => (
          <ActRow
            key={it.id}
            drawing="potli"
            title={speaking.words.today.broughtIn}
            time={speaking.moment(it.madeAt)}
            who={calledIn(book, speaking)}
            href={paths.book(book.id)}
          />
        ))}
      </Rows>
    </section>
  )
}

/** What was handed to me and not taken over yet: before all that was mine before. */
const HandedOver = ({ books, speaking }: { readonly books: readonly Listed[]; readonly speaking: Speaking }) => {
  const n = leftIn(packsFor(books, useMe().person))
  if (n === 0) return null
  const { words, say, number } = speaking
  return (
    <Rows label={words.handed.title}>
      <ActRow
        first
        drawing="charge"
        href={paths.handed()}
        title={words.handed.title}
        note={say(words.handed.today, { n: number(n) })}
      />
    </Rows>
  )
}

const Begin = ({ speaking }: { readonly speaking: Speaking }) => (
  <EmptyState title={speaking.words.today.firstTitle} drawing="tea">
    <Text>{speaking.words.today.first}</Text>
  </EmptyState>
)

export const Today = () => {
  const speaking = useWords()
  const me = useMe()
  const now = useNow()
  const books = useBooks().filter((it) => it.sort === 'case')
  const { words, say } = speaking
  const folding = books.some((it) => it.summary === null)
  const acts = actsOf(books, me, now)
  const first = acts.next[0] ?? acts.late[0]
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(offsetHere()).toPlainDate()
  return (
    <Page width="read">
      <Head title={speaking.fullDay(today.toString())} note={`${me.name} · ${me.organisation.name}`} big />
      {folding && (
        <Loading say={words.today.loading}>
          <LoadingLine />
        </Loading>
      )}
      <HandedOver books={books} speaking={speaking} />
      <News books={books} speaking={speaking} />
      {books.length === 0 && <Begin speaking={speaking} />}
      {acts.next.length > 0 && <Next acts={acts.next} speaking={speaking} />}
      {books.length > 0 && acts.next.length === 0 && acts.late.length === 0 && !folding && (
        <EmptyState title={words.today.emptyTitle}>
          <Text>{words.today.empty}</Text>
        </EmptyState>
      )}
      {acts.late.length > 0 && <Late acts={acts.late} speaking={speaking} />}
      <ToLookAt books={books} />
      {acts.others.length > 0 && <Others acts={acts.others} speaking={speaking} />}
      <CourtDates books={books} most={3} />
      {books.length > 0 && (
        <LinkButton icon="knot" href={paths.promises()}>
          {words.promises.all}
        </LinkButton>
      )}
      <Dock
        act={
          first ? (
            <LinkButton kind="go" full href={paths.book(first.book.id)} iconAfter="next">
              {say(words.today.start, {
                what: first.book.summary ? speaking.alias(first.book.summary.glance.alias) : labelOf(first, speaking),
              })}
            </LinkButton>
          ) : (
            <LinkButton kind="go" full href={paths.write('report-received')} iconAfter="plus">
              {words.today.newReport}
            </LinkButton>
          )
        }
      />
    </Page>
  )
}
