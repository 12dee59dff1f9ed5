// What needs a look in this book, a few at once; below, what was looked at, with the reply. A question about two books names the other.
import { type Across, type Asked, needsLook } from '@sajha/record'
import { QuestionCard, Reasons } from '../../entry/question/QuestionCard.tsx'
import { Reply } from '../../entry/question/Reply.tsx'
import { paths } from '../../paths.ts'
import { type Book, useAcross, useNow } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { More, Row, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'

/** So many stand open at once; the rest for those who ask. Their order says nothing about weight. */
const AT_ONCE = 3

const Replied = ({ it, book }: { readonly it: Asked; readonly book: Book }) => {
  const speaking = useWords()
  const { words } = speaking
  const reply = book.entries.find((one) => one.id === it.reply)
  return (
    <Stack gap="tiny">
      <Text as="div" strong>
        {speaking.question(it)}
      </Text>
      <Text as="div" size="second">
        {reply ? speaking.headline(reply) : ''}
      </Text>
      {reply ? (
        <Text as="div" size="meta" tone="soft">
          {`${speaking.kind(reply.kind)?.label ?? words.asking.title} · ${speaking.moment(reply.madeAt)}`}
        </Text>
      ) : null}
    </Stack>
  )
}

const Over = ({ it, book }: { readonly it: Across; readonly book: Book }) => {
  const speaking = useWords()
  const { words } = speaking
  const other = it.entries.find((one) => one.book !== book.id)
  const lies = book.entries.flatMap((one) => (one.id === it.on ? [one.compartment] : []))
  const about = { key: it.key, on: it.on, lies }
  return (
    <Ask title={speaking.question(it)} act={<Reply about={about} book={it.book} roles={book.roles} />}>
      <Stack gap="small">
        <Row>
          <Tag tone="indigo">{words.asking.inTwoBooks}</Tag>
          {other ? (
            <LinkButton kind="quiet" href={paths.book(other.book)}>
              {words.asking.openOther}
            </LinkButton>
          ) : null}
        </Row>
        <Reasons name={it.name} />
      </Stack>
    </Ask>
  )
}

export const Questions = ({ book }: { readonly book: Book }) => {
  const { words, say } = useWords()
  const now = useNow()
  const over = useAcross().filter((it) => it.book === book.id && !it.answered)
  const open = book.questions.filter((it) => needsLook(it, now))
  const settled = book.questions.filter((it) => it.reply !== null && it.state !== 'open' && !open.includes(it))
  const card = (it: Asked) => <QuestionCard key={`${it.name} ${it.field} ${it.on}`} it={it} book={book} />
  if (open.length + over.length + settled.length === 0) return null
  return (
    <Stack>
      {open.slice(0, AT_ONCE).map(card)}
      {over.map((it) => (
        <Over key={`${it.key} ${it.on}`} it={it} book={book} />
      ))}
      {open.length > AT_ONCE ? (
        <More summary={say(words.asking.more, { n: open.length - AT_ONCE })}>
          <Stack>{open.slice(AT_ONCE).map(card)}</Stack>
        </More>
      ) : null}
      {settled.length > 0 ? (
        <More summary={say(words.asking.settled, { n: settled.length })}>
          <Stack>
            {settled.map((it) => (
              <Replied key={`${it.name} ${it.field} ${it.on}`} it={it} book={book} />
            ))}
          </Stack>
        </More>
      ) : null}
    </Stack>
  )
}
