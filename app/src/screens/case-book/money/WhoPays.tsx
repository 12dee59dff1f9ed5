// Who pays for her care, for what and until when; from thirty days before the end, who pays then, or nobody yet. It is never shown as
// law: the thirty days are a rule of ours, and it says so.
import { type PaysNow, whoPays } from '@sajha/record'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import { type Book, useNow } from '../../../sync/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { Row, Stack, Text } from '../../../ui/layout/index.ts'
import { type Speaking, useWords } from '../../../words/index.ts'

const afterwards = ({ it, ended }: PaysNow, { words, say, moment }: Speaking): string => {
  if (it.over) return words.agreements.afterOver
  if (it.next) return say(words.agreements.after, { who: it.next.who, when: moment(it.next.until) })
  return ended ? words.agreements.sinceNobody : words.agreements.afterNobody
}

const One = ({ pays, book }: { readonly pays: PaysNow; readonly book: Book }) => {
  const speaking = useWords()
  const { words, say, moment } = speaking
  const { it, ending, ended } = pays
  const line = ended ? words.agreements.paidEnded : words.agreements.payer
  const open = ending && !it.next && !it.over
  return (
    <Stack gap="tiny">
      <Text as="div">{say(line, { who: it.who, what: it.what, when: moment(it.until) })}</Text>
      {ending ? (
        <Text as="div" strong={open} tone={open ? 'marigold' : 'ink'}>
          {afterwards(pays, speaking)}
        </Text>
      ) : null}
      {open ? (
        <Text as="div" size="meta" tone="soft">
          {words.agreements.ownRule}
        </Text>
      ) : null}
      {open && mayWrite(book, 'care-paid') ? (
        <Row>
          <LinkButton icon="pen" href={paths.write('care-paid', { book: book.id, of: it.entry })}>
            {words.agreements.sayNext}
          </LinkButton>
        </Row>
      ) : null}
    </Stack>
  )
}

/** Everyone who pays now; nothing where nobody said who does. */
export const useWhoPays = (book: Book): readonly PaysNow[] => whoPays(book.entries, useNow())

export const WhoPays = ({ pays, book }: { readonly pays: readonly PaysNow[]; readonly book: Book }) => (
  <Stack gap="small">
    {pays.map((one) => (
      <One key={one.it.entry} pays={one} book={book} />
    ))}
  </Stack>
)
