// The next days in court of the books on this device, the soonest first.
import { paths } from '../../paths.ts'
import type { Listed } from '../../sync/index.ts'
import { useNow } from '../../sync/index.ts'
import type { AnimalName } from '../../ui/drawings/index.ts'
import { Rule } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { courtDates } from './owed.ts'

interface CourtDatesProps {
  readonly books: readonly Listed[]
  /** How many at most. */
  readonly most: number
}

export const CourtDates = ({ books, most }: CourtDatesProps) => {
  const { words, number, moment, alias } = useWords()
  const now = useNow()
  const all = courtDates(books, now)
  if (all.length === 0) return null
  return (
    <section>
      <Rule end={number(all.length)}>{words.promises.court}</Rule>
      <Rows ordered label={words.promises.court}>
        {all.slice(0, most).map(({ key, book, at }) => {
          const called = book.summary?.glance.alias
          return (
            <ActRow
              key={key}
              drawing="court"
              title={words.today.hearing}
              time={moment(at)}
              who={
                called ? (
                  <Who animal={called.animal as AnimalName} colour={called.colour}>
                    {alias(called)}
                  </Who>
                ) : null
              }
              href={paths.book(book.id, 'law')}
            />
          )
        })}
      </Rows>
    </section>
  )
}
