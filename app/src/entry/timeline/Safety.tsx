// How far an entry is safe, who wrote it as what, and who can see it. A mark of the server is said, and nothing more than said.
import type { Standing } from '@sajha/record'
import { type Book, useProven } from '../../sync/index.ts'
import { Source } from '../../ui/book/index.ts'
import { Text } from '../../ui/layout/index.ts'
import { Seal } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { useSeenBy, useWriter } from '../who.ts'
import { happenedAt } from './days.ts'

interface OfEntry {
  readonly book: Book
  readonly entry: Standing
}

export const Writer = ({ book, entry }: OfEntry) => {
  const { words, say, moment, number } = useWords()
  const writer = useWriter()
  const { people } = useSeenBy(book, entry.compartment)
  const where = words.compartments[entry.compartment]
  const seen = people === 1 ? words.entry.canSeeOne : words.entry.canSee
  const later = happenedAt(entry).slice(0, 10) !== entry.madeAt.slice(0, 10)
  return (
    <Source>
      {writer(entry)}
      {later ? ` · ${say(words.entry.writtenOn, { when: moment(entry.madeAt) })}` : ''}
      {` · ${say(seen, { where, n: number(people) })}`}
    </Source>
  )
}

/** Sealed, and how many outside stand behind it. Nobody waits for them: an entry is in use from the first. */
const Behind = ({ book, entry, sealedAt }: OfEntry & { readonly sealedAt: string }) => {
  const { words, say, moment, number } = useWords()
  const proven = useProven(book.id, entry.n)
  const when = moment(sealedAt)
  if (!proven) return <Seal kind="sealed">{say(words.app.safety.sealed, { when })}</Seal>
  const blanks = { when, n: number(proven.n), of: number(proven.of) }
  return proven.enough ? (
    <Seal kind="witnessed">{say(words.watching.enough, blanks)}</Seal>
  ) : (
    <Seal kind="sealed">{say(words.watching.some, blanks)}</Seal>
  )
}

export const Sealed = ({ book, entry }: OfEntry) => {
  const { words } = useWords()
  const broken = book.broken.get(entry.id)
  const { safety } = words.app
  if (broken) return <Seal kind="broken">{safety[broken]}</Seal>
  if (entry.sealedAt === null) return <Seal kind="waiting">{safety.waiting}</Seal>
  return (
    <>
      <Behind book={book} entry={entry} sealedAt={entry.sealedAt} />
      {entry.marks.map((mark) => (
        <Text key={mark} size="meta" tone="marigold">
          {words.marks[mark]}
        </Text>
      ))}
    </>
  )
}
