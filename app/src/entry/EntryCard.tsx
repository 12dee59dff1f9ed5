// One entry as a timeline shows it: its line, what else is filled, what it said first, her words beside it, and how far it is safe.
import { kindNamed, type Standing } from '@sajha/record'
import { paths } from '../paths.ts'
import type { Book } from '../sync/index.ts'
import { Fact, Facts } from '../ui/book/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { More, Row, Stack, Text } from '../ui/layout/index.ts'
import { type Speaking, useWords } from '../words/index.ts'
import { Sealed, Writer } from './timeline/Safety.tsx'
import { Corrected, Disputed } from './timeline/Texts.tsx'
import { Value } from './timeline/Values.tsx'
import { worthShowing } from './timeline/worth.ts'
import { mayWrite } from './who.ts'

interface EntryCardProps {
  readonly entry: Standing
  readonly book: Book
}

const originalIn = (book: Book, { kind, body }: Standing): Standing | undefined =>
  kind === 'correction' || kind === 'objection' ? book.entries.find((it) => it.id === body?.['of']) : undefined

/** A correction is called by the field it is about, never by its code. */
const lineOf = (entry: Standing, original: Standing | undefined, speaking: Speaking): string => {
  const field = entry.body?.['field']
  if (entry.kind !== 'correction' || !original || typeof field !== 'string') return speaking.headline(entry)
  return speaking.say(speaking.words.entry.corrected, { field: speaking.field(original.kind, field).label })
}

const About = ({ entry, book }: EntryCardProps) => {
  const speaking = useWords()
  const { words, say } = speaking
  const original = originalIn(book, entry)
  const field = entry.body?.['field']
  return (
    <>
      <Text strong>{lineOf(entry, original, speaking)}</Text>
      {original ? (
        <Text size="second" tone="soft">
          {say(words.entry.about, { what: speaking.headline(original) })}
        </Text>
      ) : null}
      {original && entry.kind === 'correction' && typeof field === 'string' && original.history[field] ? (
        <Corrected book={book} entry={original} field={field} />
      ) : null}
    </>
  )
}

const Rest = ({ entry, book }: EntryCardProps) => {
  const { field: wordsOf } = useWords()
  // Those of a correction are in its pair.
  const filled = entry.kind === 'correction' ? [] : worthShowing(entry)
  if (filled.length === 0) return null
  return (
    <Facts>
      {filled.map(({ name, field, value }) => (
        <Fact key={name} label={wordsOf(entry.kind, name).label}>
          <Value book={book.id} kind={entry.kind} name={name} of={field} value={value} />
        </Fact>
      ))}
    </Facts>
  )
}

const ABOUT_OTHERS: ReadonlySet<string> = new Set(['correction', 'objection', 'looked'])

const Acts = ({ entry, book }: EntryCardProps) => {
  const { words, kind: wordsOf } = useWords()
  const kinds = (['correction', 'objection'] as const).filter((it) => mayWrite(book, it))
  const open = entry.body !== null && kindNamed(entry.kind) !== null && !ABOUT_OTHERS.has(entry.kind)
  if (!open || kinds.length === 0) return null
  return (
    <More summary={words.entry.wrong}>
      <Row>
        {kinds.map((kind) => (
          <LinkButton
            key={kind}
            icon={kind === 'correction' ? 'pen' : 'speech'}
            href={paths.write(kind, { book: book.id, of: entry.id })}
          >
            {kind === 'correction' ? words.entry.correct : wordsOf(kind)?.label}
          </LinkButton>
        ))}
      </Row>
    </More>
  )
}

export const EntryCard = ({ entry, book }: EntryCardProps) => {
  const { words } = useWords()
  return (
    <Stack gap="small">
      <About entry={entry} book={book} />
      {entry.body === null ? <Text tone="soft">{words.entry.kept}</Text> : <Rest entry={entry} book={book} />}
      {Object.keys(entry.history).map((field) => (
        <Corrected key={field} book={book} entry={entry} field={field} />
      ))}
      <Disputed entry={entry} />
      <Writer book={book} entry={entry} />
      <Sealed book={book} entry={entry} />
      <Acts entry={entry} book={book} />
    </Stack>
  )
}
