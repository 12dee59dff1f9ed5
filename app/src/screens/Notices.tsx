// What waits for this person: which book and what sort of thing.
import { paths } from '../paths.ts'
import { markSeen, type Notice, useBooks, useInbox, useNotices } from '../sync/index.ts'
import { Button, LinkButton } from '../ui/button/index.ts'
import { Head, Page } from '../ui/layout/index.ts'
import { ActRow, Rows } from '../ui/rows/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

/** The part of the book that a notice is about. */
const PARTS: Readonly<Record<string, string>> = {
  'packet-answered': 'packets',
  'stands-beside': 'evidence',
  'opened-in-emergency': 'saw',
}

/** Notices that are not about a book of mine. */
const ELSEWHERE: Readonly<Record<string, () => string>> = {
  'find-waits': paths.find,
  'danger-waits': paths.find,
  'handed-on': paths.handed,
  'cases-unattended': paths.team,
  'opening-waits': paths.openings,
  'opening-answered': paths.openings,
  'opening-account': paths.openings,
  'copy-asked': paths.copies,
  'copy-answered': paths.copies,
  'reading-noticed': paths.stewardship,
  'decoy-met': paths.stewardship,
}

const hrefOf = (it: Notice, sort = 'case'): string => {
  if (it.what === 'packet-waits') return paths.packet(it.about)
  return ELSEWHERE[it.what]?.() ?? paths.bookOf({ id: it.book, sort }, PARTS[it.what])
}

export const Notices = () => {
  const { words, alias, instant } = useWords()
  const notices = useNotices()
  const books = new Map(useBooks().map((it) => [it.id, it]))
  const packets = useInbox()
  const said = words.app.notices as Readonly<Record<string, string>>
  const unseen = notices.filter((it) => !it.seen).map((it) => it.id)
  return (
    <Page>
      <Head title={words.app.places.notices} />
      {notices.length === 0 ? <EmptyState title={words.app.notices.none} /> : null}
      <LinkButton href={paths.agreements()} icon="paper">
        {words.app.places.agreements}
      </LinkButton>
      <LinkButton href={paths.directory()} icon="place">
        {words.app.places.directory}
      </LinkButton>
      {packets.length > 0 ? (
        <LinkButton href={paths.inbox()} icon="inbox">
          {words.app.places.inbox}
        </LinkButton>
      ) : null}
      <Rows label={words.app.places.notices}>
        {notices.map((it) => {
          const book = books.get(it.book)
          const who = book?.sort === 'agreement' ? undefined : book?.summary?.glance.alias
          return (
            <ActRow
              key={it.id}
              drawing={it.what === 'brought-in' ? 'papers' : 'date'}
              href={hrefOf(it, book?.sort)}
              first={!it.seen}
              title={said[it.what] ?? words.app.notices.other}
              who={who ? alias(who) : undefined}
              note={instant(Temporal.Instant.from(it.madeAt).epochMilliseconds)}
            />
          )
        })}
      </Rows>
      {unseen.length > 0 ? (
        <Dock
          act={
            <Button kind="go" full onPress={() => void markSeen(unseen)}>
              {words.app.notices.seen}
            </Button>
          }
        />
      ) : null}
    </Page>
  )
}
