// What was handed to me: what was promised first, then what the law asks, then packets that are still open; one touch each. It works
// without a network: what is taken over waits on this phone like every entry.
import { millis, type Passes } from '@sajha/record'
import { useState } from 'react'
import { whenInWords } from '../../entry/duty/when.ts'
import { useWho } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { minuteNow, useBooks, useMe, useNow, write } from '../../sync/index.ts'
import { Button, Link } from '../../ui/button/index.ts'
import type { AnimalName } from '../../ui/drawings/index.ts'
import { Head, Page, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { ItemRow, Rows } from '../../ui/rows/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { actsIn } from '../today/acts.ts'
import { Onward } from './Onward.tsx'
import { type HandedRow, leftIn, type Pack, packsFor, rowsIn } from './rows.ts'

const GROUPS = ['promise', 'duty', 'packet'] as const satisfies readonly Passes['what'][]

const useTitle = () => {
  const { words } = useWords()
  return ({ book, it }: HandedRow): string =>
    book.summary?.said[it.of] ?? (it.duty ? words.protocols[it.duty].label : words.handed[it.what])
}

/** By when, and by how much it is late: as Today says it of what was always mine. */
const Due = ({ row: { book, it } }: { readonly row: HandedRow }) => {
  const speaking = useWords()
  const now = useNow()
  const act = actsIn(book, now).find(({ duty }) => duty.startedBy === it.of && duty.protocol === (it.duty ?? 'promise'))
  if (act) {
    const late = act.state === 'missed'
    return (
      <Text size="second" {...(late && { tone: 'marigold' })}>
        {whenInWords(act, speaking)}
      </Text>
    )
  }
  const { words, say, moment } = speaking
  return it.dueAt ? <Text size="second">{say(words.today.dueBy, { when: moment(it.dueAt) })}</Text> : null
}

const One = ({ row, onTake }: { readonly row: HandedRow; readonly onTake: () => void }) => {
  const speaking = useWords()
  const { words, say, moment } = speaking
  const who = useWho()
  const title = useTitle()(row)
  const { book, by, it } = row
  const alias = book.summary?.glance.alias
  return (
    <ItemRow>
      <Stack gap="tiny">
        <Text strong>{title}</Text>
        {alias ? (
          <Row>
            <Link href={paths.book(book.id, it.what === 'packet' ? 'packets' : 'duties')}>
              <Who animal={alias.animal as AnimalName} colour={alias.colour}>
                {speaking.alias(alias)}
              </Who>
            </Link>
          </Row>
        ) : null}
        <Text size="second" tone="soft">
          {say(words.handed.from, { who: who(by.from), when: moment(by.at) })}
        </Text>
        <Due row={row} />
        <Button icon="knot" onPress={onTake}>
          {words.handed.take}
        </Button>
      </Stack>
    </ItemRow>
  )
}

/** What the one before wrote down while handing over. */
const Wrote = ({ packs }: { readonly packs: readonly Pack[] }) => {
  const speaking = useWords()
  const said = packs.filter(({ by }) => by.promised !== null)
  return said.map(({ book, by }) => (
    <Sheet key={by.entry} tight label={speaking.words.handed.wrote}>
      <Text size="meta" tone="soft">
        {`${speaking.words.handed.wrote}${book.summary ? ` · ${speaking.alias(book.summary.glance.alias)}` : ''}`}
      </Text>
      <Text>{by.promised}</Text>
    </Sheet>
  ))
}

const bySoonest = (a: HandedRow, b: HandedRow): number =>
  (a.it.dueAt ? millis(a.it.dueAt) : 0) - (b.it.dueAt ? millis(b.it.dueAt) : 0) || (a.key < b.key ? -1 : 1)

export const HandedToMe = () => {
  const { words, say, number } = useWords()
  const me = useMe()
  const books = useBooks().filter((it) => it.sort === 'case')
  const { run, said } = useTry()
  // A touch counts at once; the fold follows in a moment and says the same.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const packs = packsFor(books, me.person)
  const rows = rowsIn(packs)
  const open = rows.filter((it) => it.it.takenBy === null && !touched.has(it.key)).toSorted(bySoonest)
  const take = (row: HandedRow) => async () => {
    const { what, of, duty } = row.it
    setTouched((all) => new Set([...all, row.key]))
    try {
      const body = { handed: row.by.entry, what, of, ...(duty && { duty }), at: minuteNow() }
      await write({ book: row.book.id, kind: 'taken-over', body })
    } catch (error) {
      setTouched((all) => new Set([...all].filter((it) => it !== row.key)))
      throw error
    }
  }
  return (
    <Page width="read">
      <Back href={paths.today()} label={words.app.places.back} />
      <Head
        title={words.handed.title}
        note={
          rows.length > 0 ? say(words.handed.left, { n: number(open.length), all: number(rows.length) }) : undefined
        }
      />
      <Stack>
        {books.some((it) => it.summary === null) ? (
          <Loading say={words.today.loading}>
            <LoadingLine />
          </Loading>
        ) : null}
        {open.length === 0 ? (
          <EmptyState title={words.handed.none} drawing="tea">
            {words.handed.noneNote}
          </EmptyState>
        ) : (
          <Text>{words.handed.note}</Text>
        )}
        <Wrong said={said} />
        <Wrote packs={packs} />
        {GROUPS.map((what) => {
          const some = open.filter((it) => it.it.what === what)
          return some.length === 0 ? null : (
            <section key={what}>
              <Rule end={number(some.length)}>{words.handed[what]}</Rule>
              <Rows label={words.handed[what]}>
                {some.map((row) => (
                  <One key={row.key} row={row} onTake={() => void run(take(row))} />
                ))}
              </Rows>
            </section>
          )
        })}
        {open.length < rows.length ? (
          <Text tone="leaf">{say(words.handed.taken, { n: number(rows.length - open.length) })}</Text>
        ) : null}
        {open.length > 0 ? (
          <Text size="meta" tone="soft">
            {words.handed.waits}
          </Text>
        ) : null}
        {leftIn(packs) > 0 && me.roles.includes('manager') ? <Onward packs={packs} /> : null}
      </Stack>
    </Page>
  )
}
