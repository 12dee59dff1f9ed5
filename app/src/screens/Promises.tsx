// Promises of all books one reads: mine, my organisation's, those others owe to her and to us; the latest first, each with its section,
// and what can be done: open the book, hand it on, bring somebody in. Works without network.
import { useState } from 'react'
import { dutyBasis, whenInWords } from '../entry/duty/when.ts'
import { mayWrite, useWho } from '../entry/who.ts'
import { paths } from '../paths.ts'
import { useBooks, useMe, useNow, usePeople } from '../sync/index.ts'
import { Button, Filters, LinkButton } from '../ui/button/index.ts'
import type { AnimalName } from '../ui/drawings/index.ts'
import { Field, Pick } from '../ui/form/index.ts'
import { Head, Page, Row, Rule, Stack, Text } from '../ui/layout/index.ts'
import { Cite, Who } from '../ui/marks/index.ts'
import { DutyRow, Rows } from '../ui/rows/index.ts'
import { EmptyState, Loading, LoadingLine } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'
import { CourtDates } from './promises/CourtDates.tsx'
import { BY_TIME, owedIn, owerOf, timeOf, WHOSE, type Whose, whoseOf } from './promises/owed.ts'
import type { Act } from './today/acts.ts'

/** So many of a group stand there at once; a phone draws no thousand rows. */
const AT_ONCE = 25

const TONE = { late: 'marigold', soon: 'teal', later: 'plain', untimed: 'plain' } as const

const HandOn = ({ act }: { readonly act: Act }) => {
  const { words } = useWords()
  const { book } = act
  return (
    <Row>
      {mayWrite(book, 'hand-over') ? (
        <LinkButton icon="hand" href={paths.write('hand-over', { book: book.id })}>
          {words.promises.handOn}
        </LinkButton>
      ) : null}
      {mayWrite(book, 'assignment') ? (
        <LinkButton icon="people" href={paths.write('assignment', { book: book.id })}>
          {words.promises.bringIn}
        </LinkButton>
      ) : null}
    </Row>
  )
}

const useOwer = () => {
  const { words } = useWords()
  const who = useWho()
  return ({ duty }: Act): string => (duty.person ? who(duty.person) : words.lawRoles[duty.owedBy])
}

const One = ({ act }: { readonly act: Act }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const ower = useOwer()
  const me = useMe()
  const { duty, book } = act
  const called = book.summary?.glance.alias
  const promised = book.summary?.said[duty.startedBy]
  return (
    <DutyRow
      state={words.dutyStates[act.state]}
      tone={TONE[timeOf(act)]}
      title={promised ?? words.protocols[duty.protocol].label}
      href={book.sort === 'agreement' ? paths.agreement(book.id) : paths.book(book.id, 'duties')}
      who={
        book.sort === 'agreement' ? (
          book.summary?.agreement?.body.title
        ) : called ? (
          <Who animal={called.animal as AnimalName} colour={called.colour}>
            {speaking.alias(called)}
          </Who>
        ) : null
      }
      lines={
        <>
          <Text size="second">{whenInWords(act, speaking)}</Text>
          <Text size="second">
            {duty.person === me.person ? words.today.byYou : say(words.today.owedBy, { who: ower(act) })}
          </Text>
          <Text size="second">{dutyBasis(duty, speaking)}</Text>
        </>
      }
      cite={duty.citation ? <Cite>{duty.citation}</Cite> : undefined}
      act={book.sort === 'agreement' ? undefined : <HandOn act={act} />}
    />
  )
}

const Group = ({ title, acts }: { readonly title: string; readonly acts: readonly Act[] }) => {
  const { words, number } = useWords()
  const [shown, setShown] = useState(AT_ONCE)
  if (acts.length === 0) return null
  return (
    <section>
      <Rule end={number(acts.length)}>{title}</Rule>
      <Rows ordered label={title}>
        {acts.slice(0, shown).map((it) => (
          <One key={it.key} act={it} />
        ))}
      </Rows>
      {acts.length > shown ? <Button onPress={() => setShown(shown + AT_ONCE)}>{words.promises.more}</Button> : null}
    </section>
  )
}

export const Promises = () => {
  const { words, number } = useWords()
  const books = useBooks().filter((it) => it.sort === 'case' || it.sort === 'agreement')
  const me = useMe()
  const people = usePeople()
  const now = useNow()
  const ower = useOwer()
  const [whose, setWhose] = useState<Whose>('mine')
  const [who, setWho] = useState<string>()
  const all = owedIn(books, now)
  const byWhose = Map.groupBy(all, (it) => whoseOf(it, me, people))
  const those = byWhose.get(whose) ?? []
  const owers = [...new Map(those.map((it) => [owerOf(it), ower(it)]))]
  const shown = owers.some(([key]) => key === who) ? those.filter((it) => owerOf(it) === who) : those
  const choose = (key: string) => {
    setWhose(WHOSE.find((it) => it === key) ?? 'mine')
    setWho(undefined)
  }
  return (
    <Page width="read">
      <Head title={words.promises.title} note={words.promises.note} />
      <Stack>
        {books.some((it) => it.summary === null) ? (
          <Loading say={words.today.loading}>
            <LoadingLine />
          </Loading>
        ) : null}
        <Filters
          label={words.promises.whose}
          current={whose}
          onChoose={choose}
          filters={WHOSE.map((it) => ({
            key: it,
            label: words.promises[it],
            count: number(byWhose.get(it)?.length ?? 0),
          }))}
        />
        {owers.length > 1 ? (
          <Field label={words.promises.who}>
            <Pick
              value={who}
              onChange={setWho}
              none={words.promises.everyone}
              options={owers.map(([value, label]) => ({ value, label }))}
            />
          </Field>
        ) : null}
        {shown.length === 0 ? (
          <EmptyState title={words.promises.none} drawing="tea">
            {words.promises.noneNote}
          </EmptyState>
        ) : null}
        {BY_TIME.map((time) => (
          <Group
            key={`${whose} ${who} ${time}`}
            title={words.promises[time]}
            acts={shown.filter((it) => timeOf(it) === time)}
          />
        ))}
        <CourtDates books={books} most={AT_ONCE} />
      </Stack>
    </Page>
  )
}
