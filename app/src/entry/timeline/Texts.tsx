// Texts that stand beside one another: what was written first and what it says now, and her words beside what they dispute (laws 1, 8).
import { kindNamed, type Said, type SpokenWords, type Standing } from '@sajha/record'
import type { Book } from '../../sync/index.ts'
import { Ask, FirstText, NowText, Pair, Words } from '../../ui/book/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useWho } from '../who.ts'
import { Value } from './Values.tsx'

interface OfField {
  readonly book: Book
  readonly entry: Standing
  readonly field: string
}

const One = ({ book, entry, field, said }: OfField & { readonly said: Said }) => {
  const { words, say, moment } = useWords()
  const who = useWho()
  const by = book.entries.find((it) => it.id === said.entry) ?? entry
  const told = { who: who(by.author), when: moment(by.madeAt) }
  const value = (
    <Value book={book.id} kind={entry.kind} name={field} of={kindNamed(entry.kind)?.fields[field]} value={said.value} />
  )
  if (said.replaced) return <FirstText label={say(words.entry.first, told)}>{value}</FirstText>
  return (
    <NowText label={say(words.entry.now, told)}>
      <Text as="div" strong>
        {value}
      </Text>
      {said.why ? (
        <Text as="div" size="second" tone="soft">
          {say(words.entry.why, { why: said.why })}
        </Text>
      ) : null}
    </NowText>
  )
}

interface CorrectedProps extends OfField {
  /** Where the line above names the field already. */
  readonly untitled?: boolean
}

/** Every value a field has had, the first text first, and the question where two stand apart. */
export const Corrected = ({ book, entry, field, untitled }: CorrectedProps) => {
  const { words, field: wordsOf } = useWords()
  return (
    <Stack gap="small">
      {untitled ? null : (
        <Text size="second" strong>
          {wordsOf(entry.kind, field).label}
        </Text>
      )}
      <Pair>
        {(entry.history[field] ?? []).map((said) => (
          <One key={said.entry} book={book} entry={entry} field={field} said={said} />
        ))}
      </Pair>
      {entry.disputed.includes(field) ? <Ask title={words.questions['two-corrections'].ask} /> : null}
    </Stack>
  )
}

/** Her words beside the text: never smaller than what they dispute. */
export const Disputed = ({ entry }: { readonly entry: Standing }) => {
  const { words, say, moment } = useWords()
  const who = useWho()
  return entry.objections.map(({ id, body, author }) => {
    if (!body) return null
    const said = body['words'] as SpokenWords
    return (
      <Words
        key={id}
        beside
        lang={said.language}
        label={say(words.entry.disputes, { when: moment(String(body['saidAt'])), who: who(author) })}
        plain={typeof body['plain'] === 'string' ? body['plain'] : undefined}
      >
        {`“${said.text}”`}
      </Words>
    )
  })
}
