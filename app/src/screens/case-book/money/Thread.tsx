// One application, stage by stage, and what may be told next. A question about it stands where it is, with its letter.
import type { ClaimStage, ClaimStep, ClaimThread } from '@sajha/record'
import { QuestionCard } from '../../../entry/question/QuestionCard.tsx'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import type { Book } from '../../../sync/index.ts'
import { Check, Checks } from '../../../ui/book/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { More, Row, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Tag } from '../../../ui/marks/index.ts'
import { type Speaking, useWords } from '../../../words/index.ts'

const HOW = {
  blocked: ['entitlement-blocked', 'because'],
  paid: ['entitlement-paid', 'into'],
  'in-hand': ['entitlement-in-hand', 'control'],
  hers: ['entitlement-in-hand', 'control'],
} as const

const howInWords = ({ stage, how }: ClaimStep, { value }: Speaking): readonly string[] => {
  const at = (HOW as { readonly [S in ClaimStage]?: readonly [string, string] })[stage]
  return at && how ? [value(at[0], at[1], how)] : []
}

const stepInWords = (it: ClaimStep, speaking: Speaking): string =>
  [
    speaking.moment(it.at),
    ...(it.office ? [it.office] : []),
    ...howInWords(it, speaking),
    ...(it.amount
      ? [
          speaking.say(speaking.words.claims.sum, {
            figures: speaking.money(it.amount),
            words: speaking.sum(it.amount),
          }),
        ]
      : []),
  ].join(' · ')

const NEXT = [
  'entitlement-pending',
  'entitlement-blocked',
  'entitlement-sanctioned',
  'entitlement-paid',
  'entitlement-in-hand',
] as const

const Next = ({ it, book }: { readonly it: ClaimThread; readonly book: Book }) => {
  const { words, kind } = useWords()
  const may = NEXT.filter((one) => mayWrite(book, one))
  if (may.length === 0) return null
  return (
    <More summary={words.claims.next}>
      <Row>
        {may.map((one) => (
          <LinkButton key={one} icon="pen" href={paths.write(one, { book: book.id, of: it.applied })}>
            {kind(one)?.label ?? one}
          </LinkButton>
        ))}
      </Row>
    </More>
  )
}

export const Thread = ({ it, book }: { readonly it: ClaimThread; readonly book: Book }) => {
  const speaking = useWords()
  const { words, value } = speaking
  const { claims } = words
  const title = it.scheme
    ? value('entitlement-applied', 'scheme', it.scheme)
    : value('entitlement-applied', 'what', it.what)
  const asked = book.questions.filter((one) => one.state === 'open' && one.entries.includes(it.applied))
  return (
    <Sheet label={title} first={!it.hers}>
      <Stack gap="small">
        <Rule level={3}>{title}</Rule>
        <Row>
          <Tag tone={it.hers ? 'leaf' : 'marigold'}>{it.hers ? claims.hers : claims.notHers}</Tag>
        </Row>
        <Checks>
          {it.steps.map((one) => (
            <Check
              key={one.entry}
              icon={one.stage === 'hers' ? 'check' : 'next'}
              holds={one.stage === 'hers'}
              title={claims.stages[one.stage]}
            >
              <Text as="div" size="second">
                {stepInWords(one, speaking)}
              </Text>
            </Check>
          ))}
        </Checks>
        {asked.map((one) => (
          <QuestionCard key={`${one.name} ${one.entries.join(' ')}`} it={one} book={book} />
        ))}
        {it.hers ? null : <Next it={it} book={book} />}
      </Stack>
    </Sheet>
  )
}
