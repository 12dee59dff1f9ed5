// Questions for copies that need two: what colleagues ask, to agree or not, and what became of one's own. Not which person it is about.
import { COPIES } from '@sajha/record'
import { paths } from '../../paths.ts'
import { type AskedCopy, answerCopy, askedCopies } from '../../sync/bodies/copies.ts'
import { Head, Page, Row, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { Twice } from '../account/Twice.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { useAt } from '../stewardship/at.ts'

const Acts = ({ it, onDone }: { readonly it: AskedCopy; readonly onDone: () => void }) => {
  const { words, say } = useWords()
  const { agree, agreeAgain, decline, declineAgain, callOff, callOffAgain, keep } = words.copies
  const { busy, run, said } = useTry()
  const act = (answer: Parameters<typeof answerCopy>[1]) =>
    void run(async () => {
      await answerCopy(it.id, answer)
      onDone()
    })
  const name = it.name
  return (
    <Stack gap="small">
      <Wrong said={said} />
      {it.mayAgree ? (
        <Row>
          <Twice
            act={agree}
            keep={keep}
            questions={[say(agreeAgain, { name })]}
            busy={busy}
            onDo={() => act('agreed')}
          />
          <Twice
            act={decline}
            keep={keep}
            questions={[say(declineAgain, { name })]}
            busy={busy}
            onDo={() => act('declined')}
          />
        </Row>
      ) : null}
      {it.mayCallOff ? (
        <Twice act={callOff} keep={keep} questions={[callOffAgain]} busy={busy} onDo={() => act('called-off')} />
      ) : null}
    </Stack>
  )
}

const One = ({ it, onDone }: { readonly it: AskedCopy; readonly onDone: () => void }) => {
  const { words, say } = useWords()
  const at = useAt()
  const { who, forWhom, times, byWhom, broughtIn, states } = words.copies
  const asked = say(who, { name: it.name, as: words.roles[it.as] })
  const open = it.state === 'asked' || it.state === 'agreed' || it.state === 'ready'
  return (
    <Sheet tight label={asked}>
      <Row between align="baseline">
        <Text strong>{asked}</Text>
        <Tag tone={open ? 'marigold' : 'plain'}>{states[it.state]}</Tag>
      </Row>
      <Text>{it.why}</Text>
      {it.recipient ? <Text size="second">{say(forWhom, { who: it.recipient })}</Text> : null}
      <Text size="second" tone="soft">
        {say(times, { when: at(it.askedAt), from: at(it.runsFrom), until: at(it.runsUntil) })}
      </Text>
      {it.agreedBy ? <Text size="second">{say(byWhom, { name: it.agreedBy })}</Text> : null}
      {it.agreedBy && it.broughtIn ? <Text tone="marigold">{say(broughtIn, { name: it.agreedBy })}</Text> : null}
      <Acts it={it} onDone={onDone} />
    </Sheet>
  )
}

export const Copies = () => {
  const { words, say, number } = useWords()
  const { title, note, none, noneNote } = words.copies
  const told = useTold(askedCopies)
  return (
    <Page width="read">
      <Back href={paths.team()} label={words.team.title} />
      <Head title={title} note={say(note, { n: number(COPIES.persons) })} />
      <FromServer from={told}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={none} drawing="papers">
              <Text tone="soft">{noneNote}</Text>
            </EmptyState>
          ) : (
            <Stack>
              {all.map((it) => (
                <One key={it.id} it={it} onDone={told.again} />
              ))}
            </Stack>
          )
        }
      </FromServer>
    </Page>
  )
}
