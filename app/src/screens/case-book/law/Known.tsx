// What was ticked so far, by occasion, in the words it was ticked in.
import type { LawOfCase, Occasion } from '@sajha/record'
import { paths } from '../../../paths.ts'
import type { Book } from '../../../sync/index.ts'
import { Fact, Facts } from '../../../ui/book/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../../ui/layout/index.ts'
import { Tag } from '../../../ui/marks/index.ts'
import { useLawSpeech, useWords } from '../../../words/index.ts'

const Person = ({ facts }: { readonly facts: LawOfCase['facts'] }) => {
  const { value, field, number } = useWords()
  const rows = [
    { name: 'age', said: facts.age && value('offence-facts', 'age', facts.age) },
    { name: 'sex', said: facts.sex && value('offence-facts', 'sex', facts.sex) },
    { name: 'people', said: facts.people !== null && number(facts.people) },
    { name: 'children', said: facts.children !== null && number(facts.children) },
    { name: 'daysConfined', said: facts.daysConfined !== null && number(facts.daysConfined) },
    { name: 'places', said: facts.places.size > 0 && value('offence-facts', 'places', [...facts.places]) },
  ]
  return rows.flatMap(({ name, said }) =>
    said ? (
      <Fact key={name} label={field('offence-facts', name).label}>
        {said}
      </Fact>
    ) : (
      []
    ),
  )
}

const Told = ({ occasion }: { readonly occasion: Occasion }) => {
  const { law, say, fact } = useLawSpeech()
  const { dayField } = useWords()
  const { days, yes } = occasion.facts
  return (
    <Stack gap="small">
      <Text strong>{days ? say(law.screen.onDay, { when: dayField(days) }) : law.screen.noDay}</Text>
      <Row>
        {[...yes].map((it) => (
          <Tag key={it}>{fact({ atom: it, so: true })}</Tag>
        ))}
      </Row>
    </Stack>
  )
}

interface KnownProps {
  readonly book: Book
  readonly it: LawOfCase
  readonly writes: boolean
}

export const Known = ({ book, it, writes }: KnownProps) => {
  const { law } = useLawSpeech()
  return (
    <section>
      <Rule>{law.screen.known}</Rule>
      <Stack>
        <Facts sheet>
          <Person facts={it.facts} />
        </Facts>
        {it.occasions.map((one) => (
          <Told key={one.entries.join(' ')} occasion={one} />
        ))}
        {writes ? (
          <Row>
            <LinkButton icon="plus" href={paths.lawWork(book.id, 'facts')}>
              {law.screen.tickMore}
            </LinkButton>
          </Row>
        ) : null}
      </Stack>
    </section>
  )
}
