// A closed book and the rule of its body: until when it is kept, and once that is past, what can be done. It warns whoever may ask for
// something to be destroyed; by itself it does nothing.
import { dayOf, inOffset, keptUntil } from '@sajha/record'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import { retentionRule } from '../../../sync/bodies/retention.ts'
import { type Book, useNow } from '../../../sync/index.ts'
import { Ask } from '../../../ui/book/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { Row, Stack, Text } from '../../../ui/layout/index.ts'
import { useWords } from '../../../words/index.ts'
import { useTold } from '../../account/use-told.ts'

export const KeptUntil = ({ book }: { readonly book: Book }) => {
  const { words, say, day, number } = useWords()
  const today = dayOf(inOffset(useNow(), '+05:30'))
  const { told: rule } = useTold(retentionRule)
  const until = rule && keptUntil(book.entries, rule)
  if (!rule || !until || !mayWrite(book, 'erasure-asked')) return null
  const { keeping } = words
  if (until >= today)
    return (
      <Text size="second" tone="soft">
        {say(keeping.until, { until: day(until) })}
      </Text>
    )
  const blanks = { day: day(rule.since), months: number(rule.months), until: day(until), order: rule.order }
  return (
    <Ask
      title={keeping.past}
      act={
        <Row>
          <LinkButton href={paths.write('legal-hold', { book: book.id })}>{keeping.hold}</LinkButton>
          <LinkButton kind="quiet" href={paths.write('erasure-asked', { book: book.id })}>
            {keeping.ask}
          </LinkButton>
        </Row>
      }
    >
      <Stack gap="small">
        <Text>{say(keeping.pastText, blanks)}</Text>
        <Text>{keeping.pastHow}</Text>
      </Stack>
    </Ask>
  )
}
