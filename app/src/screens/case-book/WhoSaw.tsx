// Who can see this book, and who looked: by name, role and time; those not brought in stand first (AC-17). Nobody is exempt.
import { type BodyNamed, ofKind, type Role } from '@sajha/record'
import { paths } from '../../paths.ts'
import { type Book, useMe, usePeople, useReaders } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { Listing } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from '../packets/names.ts'

type Look = {
  readonly key: string
  /** A person; of somebody without an account the packet says whom it was for. */
  readonly who: string
  readonly packet?: BodyNamed<'packet-sent'> | undefined
  readonly as: Role | null
  readonly how: string
  /** The reason that was given, where one was asked for. */
  readonly why?: string
  readonly opened?: BodyNamed<'opened-in-emergency'>
  readonly at: string
  readonly entries: number
}

/** Through a packet too: nobody reads any of it without standing here. */
const readingsIn = (book: Book): readonly Look[] =>
  ofKind(book.entries, 'packet-opened').map(({ id, body }) => ({
    key: id,
    who: body.who ?? '',
    packet: ofKind(book.entries, 'packet-sent').find((it) => it.id === body.of)?.body,
    as: body.as ?? null,
    how: body.how,
    at: body.at,
    entries: 0,
  }))

/** Whoever asked for her by name saw nothing, and stands here all the same: with the reason they gave. */
const findsIn = (book: Book): readonly Look[] =>
  ofKind(book.entries, 'find-matched').map(({ id, body }) => ({
    key: id,
    who: body.who,
    as: body.as,
    how: 'find',
    why: body.why,
    at: body.at,
    entries: 0,
  }))

/** To whom the book was opened in an emergency, and who agreed: before all others, whether they then read it or not. */
const openingsIn = (book: Book): readonly Look[] =>
  ofKind(book.entries, 'opened-in-emergency').map(({ id, body }) => ({
    key: id,
    who: body.who,
    as: body.as,
    how: 'opening',
    opened: body,
    at: body.from,
    entries: 0,
  }))

const looksIn = (book: Book): readonly Look[] =>
  [
    ...openingsIn(book),
    ...ofKind(book.entries, 'looked').map((it): Look => ({ key: it.id, ...it.body })),
    ...readingsIn(book),
    ...findsIn(book),
  ].toSorted((a, b) => b.at.localeCompare(a.at))

export const WhoSaw = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const names = useNames()
  const me = useMe()
  const people = usePeople()
  const readers = useReaders(book)
  const emergencies = new Set(openingsIn(book).map((it) => it.key))
  const assigned = new Set(readers.filter((it) => !emergencies.has(it.by)).map((it) => it.person))
  const nameOf = (person: string) =>
    person === me.person ? `${me.name} (${words.book.you})` : (people[person]?.name ?? '–')
  const readerOf = (it: Look) => (it.who === '' && it.packet ? names.whom(it.packet) : nameOf(it.who))
  const howOf = (it: Look) => {
    if (it.opened) {
      const { until, danger, agreed, agreedOfName: organisation, agreedWhy: why } = it.opened
      return say(words.openings.whoSaw, {
        until: speaking.moment(until),
        danger,
        who: nameOf(agreed),
        organisation,
        why,
      })
    }
    if (it.how === 'find') return `${words.find.matched}: ${it.why}`
    if (it.packet) return speaking.value('packet-opened', 'how', it.how)
    return say(words.book.looked, { how: speaking.value('looked', 'how', it.how), n: it.entries })
  }
  const bodyOf = (person: string, organisation = '') =>
    people[person]?.organisationName ?? (organisation === me.organisation.id ? me.organisation.name : '')
  const rank = (it: Look): number => (it.opened ? 0 : assigned.has(it.who) ? 2 : 1)
  const looks = looksIn(book).toSorted((a, b) => rank(a) - rank(b))
  const rows = (now: boolean) => [
    ...new Map(readers.filter((it) => it.now === now).map((it) => [`${it.person} ${it.as}`, it])).values(),
  ]
  const since = (it: (typeof readers)[number]) =>
    it.until
      ? say(words.book.until, { when: speaking.moment(it.until) })
      : say(words.book.from, { when: speaking.moment(it.from) })
  const team = (title: string, of: ReturnType<typeof rows>) => (
    <section>
      <Rule end={speaking.number(of.length)}>{title}</Rule>
      <Listing
        caption={title}
        keyOf={(it) => `${it.person} ${it.as} ${it.by}`}
        columns={[
          { key: 'who', label: words.book.team, head: true, cell: (it) => nameOf(it.person) },
          { key: 'as', label: words.kinds.looked.fields.as.label, cell: (it) => words.roles[it.as] },
          { key: 'body', label: words.bookSorts.organisation, cell: (it) => bodyOf(it.person, it.organisation) },
          { key: 'since', label: '', bare: true, cell: since },
        ]}
        groups={[{ key: title, rows: of }]}
      />
    </section>
  )
  return (
    <Stack>
      {team(words.book.readers, rows(true))}
      <Row>
        <LinkButton href={paths.write('assignment', { book: book.id })} icon="people">
          {words.book.bringIn}
        </LinkButton>
        <LinkButton href={paths.write('hand-over', { book: book.id })} icon="hand">
          {words.book.handOver}
        </LinkButton>
      </Row>
      {rows(false).length > 0 && team(words.book.gone, rows(false))}
      <section>
        <Rule end={speaking.number(looks.length)}>{words.book.looks}</Rule>
        <Text size="meta" tone="soft">
          {looks.length === 0 ? words.book.noLooks : words.book.everyone}
        </Text>
        {looks.length > 0 && (
          <Listing
            caption={words.book.looks}
            keyOf={(it) => it.key}
            columns={[
              {
                key: 'who',
                label: words.kinds.looked.fields.who,
                head: true,
                cell: (it) => (
                  <>
                    {readerOf(it)} {assigned.has(it.who) ? null : <Tag tone="marigold">{words.book.unassigned}</Tag>}
                  </>
                ),
              },
              {
                key: 'as',
                label: words.kinds.looked.fields.as.label,
                cell: (it) => (it.as ? words.roles[it.as] : speaking.value('packet-sent', 'to', 'outside')),
              },
              {
                key: 'how',
                label: words.kinds.looked.fields.how.label,
                cell: howOf,
              },
              { key: 'at', label: words.kinds.looked.fields.at, cell: (it) => speaking.moment(it.at) },
            ]}
            groups={[{ key: 'looks', rows: looks }]}
          />
        )}
      </section>
    </Stack>
  )
}
