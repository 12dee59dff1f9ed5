// What stands over a form that is about something: the entry to be corrected or objected to, as it reads now; what a newcomer will read.
import { isRole, kindNamed, READS, type Standing } from '@sajha/record'
import { Value } from '../../entry/timeline/Values.tsx'
import { useWriter } from '../../entry/who.ts'
import { NowText } from '../../ui/book/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { Seen } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'

interface AboutProps {
  readonly original: Standing
  /** Of a correction, once it is chosen. */
  readonly field: string | undefined
}

export const About = ({ original, field }: AboutProps) => {
  const speaking = useWords()
  const { words, moment } = speaking
  const writer = useWriter()
  const of = field ? kindNamed(original.kind)?.fields[field] : undefined
  return (
    <NowText label={words.newEntry.about}>
      <Stack gap="tiny">
        <Text as="div" strong>
          {speaking.headline(original)}
        </Text>
        <Text as="div" size="second" tone="soft">
          {`${writer(original)} · ${moment(original.madeAt)}`}
        </Text>
        {of && field ? (
          <Text as="div" size="second">
            {`${words.newEntry.standsNow}: `}
            <Value book={original.book} kind={original.kind} name={field} of={of} value={original.body?.[field]} />
          </Text>
        ) : null}
      </Stack>
    </NowText>
  )
}

/** What an assignment opens, in words, before it is made. */
export const Grants = ({ as }: { readonly as: unknown }) => {
  const { words, say } = useWords()
  if (!isRole(as)) return null
  const what = READS[as]
    .map((it) => words.compartments[it])
    .reduce((all, one) => (all ? say(words.app.values.and, { first: all, second: one }) : one), '')
  return <Seen>{say(words.newEntry.grants, { what })}</Seen>
}
