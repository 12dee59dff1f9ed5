// What waits for this person: which book and what sort of thing.
import { paths } from '../paths.ts'
import { markSeen, useBooks, useNotices } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Head, Page } from '../ui/layout/index.ts'
import { ActRow, Rows } from '../ui/rows/index.ts'
import { Dock } from '../ui/shell/index.ts'
import { EmptyState } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

export const Notices = () => {
  const { words, alias, instant } = useWords()
  const notices = useNotices()
  const books = new Map(useBooks().map((it) => [it.id, it]))
  const said = words.app.notices as Readonly<Record<string, string>>
  const unseen = notices.filter((it) => !it.seen).map((it) => it.id)
  return (
    <Page>
      <Head title={words.app.places.notices} />
      {notices.length === 0 ? <EmptyState title={words.app.notices.none} /> : null}
      <Rows label={words.app.places.notices}>
        {notices.map((it) => {
          const who = books.get(it.book)?.summary?.glance.alias
          return (
            <ActRow
              key={it.id}
              drawing={it.what === 'brought-in' ? 'papers' : 'date'}
              href={paths.book(it.book, it.what === 'stands-beside' ? 'evidence' : undefined)}
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
