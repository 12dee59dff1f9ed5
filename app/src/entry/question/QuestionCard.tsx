// One question: what is asked, about which entries, why, the innocent reasons first, the source, and what can be done. Indigo, never red:
// it blames nobody and stops nothing.
import { type Asked, lawOfQuestion, type QuestionName } from '@sajha/record'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import type { Book } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { Link } from '../../ui/button/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { Letter } from './Letter.tsx'
import { Reply } from './Reply.tsx'
import { aboutOf } from './replies.ts'

/** The source of a question; of one that only compares the record with itself there is none. */
const Source = ({ name }: { readonly name: QuestionName }) => {
  const { words } = useWords()
  const law = lawOfQuestion(name)
  if (!law) return null
  const ours = Object.values(law.thresholds).every((it) => it.basis === 'design')
  const unsure = law.confidence === 'high' || law.confidence === 'unsure'
  return (
    <Cite unsure={unsure ? words.asking.unsure : undefined}>
      {[law.citation === 'policy' ? null : law.citation, ours ? words.asking.ours : null].filter(Boolean).join(' · ')}
    </Cite>
  )
}

export const Reasons = ({ name, children }: { readonly name: QuestionName; readonly children?: ReactNode }) => {
  const { words } = useWords()
  const { why, look } = words.questions[name]
  return (
    <Stack gap="small">
      <Text as="div" size="second">
        <Text as="span" tone="soft">{`${words.asking.look}: `}</Text>
        {look.join(' · ')}
      </Text>
      <More summary={words.asking.why}>
        <Stack gap="small">
          <Text size="second">{why}</Text>
          <Source name={name} />
          <Text size="meta" tone="soft">
            {words.asking.blames}
          </Text>
        </Stack>
      </More>
      {children}
    </Stack>
  )
}

const about = (it: Asked, book: Book, speaking: Speaking): ReactNode =>
  it.entries.flatMap((id) => {
    const entry = book.entries.find((one) => one.id === id)
    return entry
      ? [
          <Text key={id} as="div" size="second">
            <Link href={`${paths.book(book.id, 'timeline')}#${id}`}>{speaking.headline(entry)}</Link>
          </Text>,
        ]
      : []
  })

export const QuestionCard = ({ it, book }: { readonly it: Asked; readonly book: Book }) => {
  const speaking = useWords()
  return (
    <Ask title={speaking.question(it)} act={<Reply about={aboutOf(it)} book={book.id} roles={book.roles} />}>
      <Stack gap="small">
        {it.reply ? <Text size="second">{speaking.words.asking.again}</Text> : null}
        <div>{about(it, book, speaking)}</div>
        <Reasons name={it.name}>
          <Letter it={it} book={book} />
        </Reasons>
      </Stack>
    </Ask>
  )
}
