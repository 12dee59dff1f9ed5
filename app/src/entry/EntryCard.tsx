// One entry as a timeline shows it: its line, what else is filled, what it said first, her words beside it, and how far it is safe.
import { comparable, kindNamed, needsLook, type Standing } from '@sajha/record'
import { paths } from '../paths.ts'
import { type Book, useNow } from '../sync/index.ts'
import { Ask, Fact, Facts, Words } from '../ui/book/index.ts'
import { Link, LinkButton } from '../ui/button/index.ts'
import { More, Row, Stack, Text } from '../ui/layout/index.ts'
import { type Speaking, useWords } from '../words/index.ts'
import { HowItIsDone } from './HowItIsDone.tsx'
import { REPLIES } from './question/replies.ts'
import { Sealed, Writer } from './timeline/Safety.tsx'
import { Corrected, Disputed } from './timeline/Texts.tsx'
import { Value } from './timeline/Values.tsx'
import { type Filled, spokenIn, worthShowing } from './timeline/worth.ts'
import { mayWrite, useWho } from './who.ts'

interface EntryCardProps {
  readonly entry: Standing
  readonly book: Book
}

/** Kinds that say what they are about by naming another entry. */
const ABOUT_ONE: ReadonlySet<string> = new Set(['correction', 'objection', 'delay-reason', ...REPLIES])

const originalIn = (book: Book, { kind, body }: Standing): Standing | undefined =>
  ABOUT_ONE.has(kind) ? book.entries.find((it) => it.id === body?.['of']) : undefined

/** A correction is called by the field it is about, never by its code. */
const lineOf = (entry: Standing, original: Standing | undefined, speaking: Speaking): string => {
  const field = entry.body?.['field']
  if (entry.kind !== 'correction' || !original || typeof field !== 'string') return speaking.headline(entry)
  return speaking.say(speaking.words.entry.corrected, { field: speaking.field(original.kind, field).label })
}

/** What she said, as she said it. */
const Spoken = ({ entry }: { readonly entry: Standing }) => {
  const { words, say, kind: wordsOf } = useWords()
  const who = useWho()
  const said = spokenIn(entry)
  if (!said) return null
  const plain = entry.body?.['plain']
  return (
    <Words
      lang={said.language}
      label={say(words.entry.heard, { what: wordsOf(entry.kind)?.label ?? '', who: who(entry.author) })}
      plain={typeof plain === 'string' ? plain : undefined}
    >
      {`“${said.text}”`}
    </Words>
  )
}

const About = ({ entry, book }: EntryCardProps) => {
  const speaking = useWords()
  const { words, say } = speaking
  const original = originalIn(book, entry)
  const field = entry.body?.['field']
  return (
    <>
      {spokenIn(entry) ? <Spoken entry={entry} /> : <Text strong>{lineOf(entry, original, speaking)}</Text>}
      {original ? (
        <Text size="second" tone="soft">
          {say(words.entry.about, { what: speaking.headline(original) })}
        </Text>
      ) : null}
      {original && entry.kind === 'correction' && typeof field === 'string' && original.history[field] ? (
        <Corrected book={book} entry={original} field={field} untitled />
      ) : null}
    </>
  )
}

/** So many stand at once; the rest for those who ask. */
const AT_ONCE = 2

const worthIn = (entry: Standing): readonly Filled[] => {
  // What a correction says is in its pair.
  if (entry.kind === 'correction') return []
  const spoken = spokenIn(entry)
  // Which question a reply is about stands in its code; the entry it is about is named instead.
  return worthShowing(entry).filter((it) => (!spoken || it.name !== 'plain') && it.name !== 'question')
}

const Lines = ({ entry, book }: EntryCardProps) => {
  const { field: wordsOf } = useWords()
  return worthIn(entry)
    .slice(0, AT_ONCE)
    .map(({ name, field, value }) => (
      <Text key={name} as="div" size="second">
        <Text as="span" tone="soft">{`${wordsOf(entry.kind, name).label}: `}</Text>
        <Value book={book.id} kind={entry.kind} name={name} of={field} value={value} />
      </Text>
    ))
}

const Rest = ({ entry, book }: EntryCardProps) => {
  const { field: wordsOf } = useWords()
  const rest = worthIn(entry).slice(AT_ONCE)
  if (rest.length === 0) return null
  return (
    <Facts>
      {rest.map(({ name, field, value }) => (
        <Fact key={name} label={wordsOf(entry.kind, name).label}>
          <Value book={book.id} kind={entry.kind} name={name} of={field} value={value} />
        </Fact>
      ))}
    </Facts>
  )
}

const ABOUT_OTHERS: ReadonlySet<string> = new Set(['correction', 'objection', 'looked'])

const correctable = (entry: Standing): boolean =>
  entry.body !== null && kindNamed(entry.kind) !== null && !ABOUT_OTHERS.has(entry.kind)

/** The one before it of its kind, or the one after the first: what it is put beside. */
const Beside = ({ entry, book }: EntryCardProps) => {
  const { words, say, moment, kind: wordsOf } = useWords()
  const others = comparable(book.entries, entry.id)
  const other = others.findLast((it) => it.madeAt < entry.madeAt) ?? others.at(0)
  if (!other) return null
  return (
    <Row>
      <LinkButton icon="differ" href={paths.compare(book.id, entry.id, other.id)}>
        {say(words.proof.compareWith, { what: wordsOf(other.kind)?.label ?? '', when: moment(other.madeAt) })}
      </LinkButton>
    </Row>
  )
}

const Acts = ({ entry, book }: EntryCardProps) => {
  const { words, kind: wordsOf } = useWords()
  const kinds = correctable(entry) ? (['correction', 'objection'] as const).filter((it) => mayWrite(book, it)) : []
  if (kinds.length === 0) return null
  return (
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
  )
}

const Asked = (props: EntryCardProps) => {
  const { words } = useWords()
  const more = worthIn(props.entry).length > AT_ONCE
  if (!more && !correctable(props.entry)) return null
  return (
    <More summary={more ? words.entry.more : words.entry.wrong}>
      <Stack gap="small">
        <Rest {...props} />
        <Acts {...props} />
      </Stack>
    </More>
  )
}

/** What is asked about this entry, on the entry: where it is answered is one touch away. */
const Questioned = ({ entry, book }: EntryCardProps) => {
  const { question } = useWords()
  const now = useNow()
  return book.questions
    .filter((it) => it.on === entry.id && needsLook(it, now))
    .map((it) => <Ask key={`${it.name} ${it.field}`} title={<Link href={paths.book(book.id)}>{question(it)}</Link>} />)
}

export const EntryCard = ({ entry, book }: EntryCardProps) => {
  const { words } = useWords()
  return (
    <Stack gap="small">
      <About entry={entry} book={book} />
      {entry.body === null ? <Text tone="soft">{words.entry.kept}</Text> : <Lines entry={entry} book={book} />}
      {Object.keys(entry.history).map((field) => (
        <Corrected key={field} book={book} entry={entry} field={field} />
      ))}
      <Disputed entry={entry} />
      <Questioned entry={entry} book={book} />
      <Writer book={book} entry={entry} />
      <Sealed book={book} entry={entry} />
      <Beside entry={entry} book={book} />
      <Asked entry={entry} book={book} />
      {entry.body ? <HowItIsDone kind={entry.kind} body={entry.body} /> : null}
    </Stack>
  )
}
