// What was decided, with its reasons, newest first; and the papers that are made from what stands here.
import type { Chosen, Decided, LawOfCase } from '@sajha/record'
import { paths } from '../../../paths.ts'
import type { Book } from '../../../sync/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { useLawSpeech, useWords } from '../../../words/index.ts'

const Line = ({ it }: { readonly it: Decided }) => {
  const { law, name } = useLawSpeech()
  const [one] = it.read.read
  return (
    <Text as="div" size="second">
      <b>{one && it.read.read.length === 1 ? name(one) : it.section}</b>
      {` · ${it.why ?? law.screen.noReason}`}
    </Text>
  )
}

const One = ({ it }: { readonly it: Chosen }) => {
  const { law, say } = useLawSpeech()
  const { value, moment } = useWords()
  return (
    <Sheet tight>
      <Stack gap="small">
        <Text as="div" strong>
          {say(law.screen.chosenOn, { use: value('sections-chosen', 'use', it.use), when: moment(it.at) })}
        </Text>
        {it.sections.map((line) => (
          <Line key={line.section} it={line} />
        ))}
        {it.left.length > 0 ? (
          <Text as="div" tone="soft" strong>
            {law.screen.left}
          </Text>
        ) : null}
        {it.left.map((line) => (
          <Line key={line.section} it={line} />
        ))}
        {it.note ? <Text as="div">{it.note}</Text> : null}
      </Stack>
    </Sheet>
  )
}

interface DecisionsProps {
  readonly book: Book
  readonly it: LawOfCase
  readonly writes: boolean
}

export const Decisions = ({ book, it, writes }: DecisionsProps) => {
  const { law } = useLawSpeech()
  const { screen } = law
  const some = it.candidates.some((one) => one.verdict !== 'would')
  return (
    <>
      <section>
        <Rule>{screen.chosen}</Rule>
        <Stack gap="small">
          {it.chosen.length === 0 ? <Text tone="soft">{screen.noneChosen}</Text> : null}
          {it.chosen.toReversed().map((one) => (
            <One key={one.entry} it={one} />
          ))}
          {writes && some ? (
            <Row>
              <LinkButton kind="go" icon="check" href={paths.lawWork(book.id, 'choose')}>
                {screen.choose}
              </LinkButton>
            </Row>
          ) : null}
        </Stack>
      </section>
      <section>
        <Rule>{screen.papers}</Rule>
        <Stack gap="small">
          <Text size="second" tone="soft">
            {screen.papersNote}
          </Text>
          <Row>
            <LinkButton icon="paper" href={paths.lawWork(book.id, 'aide')}>
              {screen.aide}
            </LinkButton>
            <LinkButton icon="paper" href={paths.lawWork(book.id, 'adding')}>
              {screen.adding}
            </LinkButton>
          </Row>
        </Stack>
      </section>
    </>
  )
}
