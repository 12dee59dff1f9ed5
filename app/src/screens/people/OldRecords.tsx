// Old records, taken over from other systems and closed: read from the server a page at a time, and counted. Never kept on a phone.
import { useEffect, useState } from 'react'
import { type Counted, counts, type DocketBook, docket } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import type { AnimalName } from '../../ui/drawings/index.ts'
import { More, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Listing, PersonRow, Rows } from '../../ui/rows/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

const PAGE = 50

type Read = { readonly books: readonly DocketBook[]; readonly total: number; readonly facts: readonly Counted[] }

const useOld = () => {
  const [read, set] = useState<Read | null>(null)
  const [refused, refuse] = useState(false)
  const fetch = async (after: number) => {
    try {
      const [page, facts] = await Promise.all([
        docket({ open: false, historical: true, after, limit: PAGE }),
        after === 0 ? counts({ historical: true }) : Promise.resolve(null),
      ])
      set((before) => ({
        books: [...(after > 0 ? (before?.books ?? []) : []), ...page.books],
        total: page.totals.historical,
        facts: facts ?? before?.facts ?? [],
      }))
      refuse(false)
    } catch {
      refuse(true)
    }
  }
  return { read, refused, fetch }
}

export const OldRecords = () => {
  const speaking = useWords()
  const { words, say } = speaking
  const { read, refused, fetch } = useOld()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => {
    fetch(0).catch(() => undefined)
  }, [])
  if (refused && !read) return <RefusedNote title={words.people.needsNetwork} />
  if (!read) {
    return (
      <Loading say={words.today.loading}>
        <LoadingLine length="long" />
      </Loading>
    )
  }
  const fields = Map.groupBy(read.facts, (it) => `${it.kind} ${it.field}`)
  return (
    <Stack>
      <Text tone="soft">{words.people.oldNote}</Text>
      <Rule end={speaking.number(read.total)}>{words.people.old}</Rule>
      <Rows label={words.people.old}>
        {read.books.map((it) => (
          <PersonRow
            key={it.book}
            animal={it.animal as AnimalName}
            colour={it.colour}
            title={speaking.alias({ colour: it.colour, animal: it.animal })}
            note={it.opened_at ? speaking.day(it.opened_at.slice(0, 10)) : undefined}
          />
        ))}
      </Rows>
      {read.books.length < read.total && (
        <Button
          onPress={() => {
            fetch(read.books.length).catch(() => undefined)
          }}
        >
          {words.people.showMore}
        </Button>
      )}
      <Rule>{say(words.people.counted, { n: read.total })}</Rule>
      {[...fields].map(([key, facts]) => {
        const { kind, field } = facts[0] as Counted
        const { label, choices } = speaking.field(kind, field)
        return (
          <More key={key} summary={label}>
            <Listing
              caption={label}
              keyOf={(it: Counted) => it.value}
              columns={[
                { key: 'value', label, cell: (it) => choices[it.value] ?? it.value, head: true },
                {
                  key: 'books',
                  label: words.people.title,
                  cell: (it) => speaking.number(it.books),
                  align: 'end',
                  width: 'narrow',
                },
              ]}
              groups={[{ key, rows: facts }]}
            />
          </More>
        )
      })}
    </Stack>
  )
}
