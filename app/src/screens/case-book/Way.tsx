// The way of a case: which of the seven flows it is on, what is now, what comes next and whom it waits for; every step with its source.
import { type FlowOn, flowsOf, grownAs, kindNamed, type StepOn, stateOf } from '@sajha/record'
import { dueInWords } from '../../entry/duty/say.ts'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, useNow } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { More, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Cite, Tag } from '../../ui/marks/index.ts'
import { ItemRow, Rows } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'

interface StepProps {
  readonly book: Book
  readonly it: StepOn
}

const TONES = { done: 'leaf', 'not-needed': 'plain', now: 'teal', ahead: 'plain', unseen: 'plain' } as const

const labelOf = ({ value }: Speaking, it: StepOn): string => value('step-noted', 'step', it.name)

/** Entries that would tell it, papers that go with it, and a note by hand where no entry fits. */
const Acts = ({ book, it }: StepProps) => {
  const { words, say, kind: wordsOf, value } = useWords()
  const kinds = [...new Set(it.step.doneBy.map((one) => one.kind))].filter((one) => mayWrite(book, one))
  const { paper } = it.step
  if (it.state === 'done' || it.state === 'not-needed') return null
  return (
    <Row>
      {kinds.map((one) => (
        <LinkButton key={one} icon="pen" href={paths.write(one, { book: book.id })}>
          {say(words.flows.write, { what: wordsOf(one)?.label ?? one })}
        </LinkButton>
      ))}
      {paper ? (
        <LinkButton icon="print" href={paths.paper(book.id, paper)}>
          {value('paper-made', 'paper', paper)}
        </LinkButton>
      ) : null}
      {mayWrite(book, 'step-noted') ? (
        <LinkButton icon="pen" href={paths.write('step-noted', { book: book.id, field: it.name })}>
          {words.flows.note}
        </LinkButton>
      ) : null}
    </Row>
  )
}

const Duties = ({ it }: { readonly it: StepOn }) => {
  const speaking = useWords()
  const now = useNow()
  return it.duties.map((duty) => (
    <Text key={duty.key} as="div" size="second">
      {`${speaking.words.protocols[duty.protocol as keyof typeof speaking.words.protocols].label}: ${dueInWords(duty, { state: stateOf(duty, now), now }, speaking)}`}
    </Text>
  ))
}

const Step = ({ book, it }: StepProps) => {
  const speaking = useWords()
  const { words } = speaking
  return (
    <ItemRow>
      <Stack gap="small">
        <Row between>
          <Text strong>{labelOf(speaking, it)}</Text>
          <Tag tone={it.stuck ? 'marigold' : TONES[it.state]}>
            {it.stuck ? words.flows.stuck : words.flows.states[it.state]}
          </Tag>
        </Row>
        {it.at ? (
          <Text size="second" tone="soft">
            {speaking.moment(it.at)}
          </Text>
        ) : null}
        <Duties it={it} />
        {it.step.citation ? (
          <Cite>{it.step.citation}</Cite>
        ) : (
          <Text size="meta" tone="soft">
            {words.flows.practice}
          </Text>
        )}
        <Acts book={book} it={it} />
      </Stack>
    </ItemRow>
  )
}

const Steps = ({
  book,
  steps,
  label,
}: {
  readonly book: Book
  readonly steps: readonly StepOn[]
  readonly label: string
}) => (
  <Rows ordered label={label}>
    {steps.map((it) => (
      <Step key={it.name} book={book} it={it} />
    ))}
  </Rows>
)

const Checklists = ({ book, flow }: { readonly book: Book; readonly flow: FlowOn }) => {
  const { words } = useWords()
  const { checklists } = flow
  if (!checklists) return null
  return (
    <More summary={words.flows.check}>
      {(['before', 'during', 'after'] as const).map((stage) => (
        <section key={stage}>
          <Rule>{words.flows[stage]}</Rule>
          <Steps book={book} steps={checklists[stage]} label={words.flows[stage]} />
        </section>
      ))}
    </More>
  )
}

const Flow = ({ book, flow }: { readonly book: Book; readonly flow: FlowOn }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const who = flow.waitingFor.map((it) => words.lawRoles[it]).join(', ')
  return (
    <section>
      <Rule>{words.flows.names[flow.name]}</Rule>
      <Stack>
        {flow.now ? (
          <Sheet first label={words.flows.now}>
            <Stack gap="small">
              <Text size="meta" tone="soft">
                {words.flows.now}
              </Text>
              <Text size="head">{labelOf(speaking, flow.now)}</Text>
              <Text>{say(words.flows.waits, { who })}</Text>
              <Duties it={flow.now} />
              <Acts book={book} it={flow.now} />
              {flow.next ? <Text tone="soft">{`${words.flows.next}: ${labelOf(speaking, flow.next)}`}</Text> : null}
            </Stack>
          </Sheet>
        ) : null}
        <More summary={words.flows.all}>
          <Steps book={book} steps={flow.steps} label={words.flows.all} />
        </More>
        <Checklists book={book} flow={flow} />
      </Stack>
    </section>
  )
}

export const Way = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const sees = (kind: string): boolean =>
    kindNamed(kind)?.compartments.some((it) => book.compartments.includes(it)) ?? false
  const flows = flowsOf(book.entries, book.duties, sees)
  if (flows.length === 0)
    return (
      <EmptyState title={words.flows.none} drawing="gowith">
        <Text>{words.flows.noneNote}</Text>
      </EmptyState>
    )
  const both = flows.some((it) => it.name === 'adult-sexual') && flows.some((it) => it.name === 'child-sexual')
  return (
    <Stack>
      {both && grownAs(book.entries).length > 1 ? <Ask title={words.book.question}>{words.flows.both}</Ask> : null}
      {flows.map((flow) => (
        <Flow key={flow.name} book={book} flow={flow} />
      ))}
    </Stack>
  )
}
