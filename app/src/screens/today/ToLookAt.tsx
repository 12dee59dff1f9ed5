// What needs a look, out of every book on this device: a short list. Books come in turn, one question of each first, so that no book
// stands over another; where they are answered is in the book.
import { type Asked, needsLook } from '@sajha/record'
import { paths } from '../../paths.ts'
import { type Listed, useAcross, useNow } from '../../sync/index.ts'
import type { AnimalName } from '../../ui/drawings/index.ts'
import { Rule } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'

const SHOWN = 5

type Row = {
  readonly book: Listed
  readonly it: Pick<Asked, 'name' | 'fill' | 'on'>
  readonly n: number
  readonly over: boolean
}

export const ToLookAt = ({ books }: { readonly books: readonly Listed[] }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const now = useNow()
  const across = useAcross().filter((it) => !it.answered)
  const rows = books
    .filter((book) => book.summary?.glance.open)
    .flatMap((book): readonly Row[] => {
      const asked = book.summary?.questions.filter((it) => needsLook(it, now)) ?? []
      const over = across.filter((it) => it.book === book.id)
      return [
        ...asked.map((it, n) => ({ book, it, n, over: false })),
        ...over.map((it, n) => ({ book, it, n: asked.length + n, over: true })),
      ]
    })
    .sort((a, b) => a.n - b.n)
  if (rows.length === 0) return null
  return (
    <section>
      <Rule end={speaking.number(rows.length)}>{words.asking.today}</Rule>
      <Rows label={words.asking.today}>
        {rows.slice(0, SHOWN).map(({ book, it, over }) => {
          const alias = book.summary?.glance.alias
          return (
            <ActRow
              key={`${book.id} ${it.name} ${it.on}`}
              drawing="papers"
              title={speaking.question(it)}
              who={
                alias ? (
                  <Who animal={alias.animal as AnimalName} colour={alias.colour}>
                    {speaking.alias(alias)}
                  </Who>
                ) : null
              }
              note={over ? words.asking.inTwoBooks : undefined}
              href={paths.book(book.id)}
            />
          )
        })}
      </Rows>
      {rows.length > SHOWN ? say(words.asking.more, { n: rows.length - SHOWN }) : null}
    </section>
  )
}
