// Where a copy is made: whoever took as many as one takes alone finds here what it needs now. The server judges each copy by itself; while
// it cannot be asked, what stands inside is shown as always.
import { type ReactNode, useCallback, useState } from 'react'
import { paths } from '../../paths.ts'
import { type AskedCopy, askCopy, type CopyStanding, copyStanding } from '../../sync/bodies/copies.ts'
import { Button, Link, LinkButton } from '../../ui/button/index.ts'
import { Field, Form, LongText } from '../../ui/form/index.ts'
import { Row, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { useAt } from '../stewardship/at.ts'

type Given = { readonly book: string; readonly recipient?: string | undefined }

const Asking = ({ book, recipient, onAsked }: Given & { readonly onAsked: () => void }) => {
  const { words } = useWords()
  const { why, whyHelp, ask } = words.copies
  const [said, setSaid] = useState<string>()
  const { busy, run, said: wrong } = useTry()
  const submit = () =>
    run(async () => {
      if (!said) return
      await askCopy({ book, why: said, ...(recipient && { recipient }) })
      onAsked()
    })
  return (
    <Form onSubmit={() => void submit()} label={ask}>
      <Field id="copy-why" label={why} help={whyHelp}>
        <LongText rows={3} value={said} onChange={setSaid} />
      </Field>
      <Wrong said={wrong} />
      <Button full onPress={() => void submit()} notReady={busy || !said ? why : undefined}>
        {ask}
      </Button>
    </Form>
  )
}

const Asked = ({ ask }: { readonly ask: AskedCopy }) => {
  const { words, say } = useWords()
  const at = useAt()
  const { asked, agreed, see } = words.copies
  const text = ask.agreedBy
    ? say(agreed, { name: ask.agreedBy, from: at(ask.runsFrom) })
    : say(asked, { when: at(ask.askedAt), from: at(ask.runsFrom) })
  return (
    <Stack gap="small">
      <Text strong>{text}</Text>
      <Link href={paths.copies()}>{see}</Link>
    </Stack>
  )
}

const NeedsTwo = ({ standing, onAsked, ...given }: Given & { standing: CopyStanding; onAsked: () => void }) => {
  const { words, say, number } = useWords()
  const { needs, needsNote, send } = words.copies
  return (
    <Sheet tight label={needs}>
      <Text strong>{needs}</Text>
      <Text>{say(needsNote, { n: number(standing.persons) })}</Text>
      {standing.ask ? <Asked ask={standing.ask} /> : <Asking {...given} onAsked={onAsked} />}
      <Row>
        <LinkButton href={paths.send(given.book)} icon="send">
          {send}
        </LinkButton>
      </Row>
    </Sheet>
  )
}

/** `recipient`: for whom the copy is, where that is known. */
export const CopyGate = ({ children, ...given }: Given & { readonly children: ReactNode }) => {
  const { words, say } = useWords()
  const at = useAt()
  const { book } = given
  const { told, again } = useTold(useCallback(() => copyStanding(book), [book]))
  if (told?.may === 'needs-two') return <NeedsTwo {...given} standing={told} onAsked={again} />
  const { ask } = told ?? { ask: null }
  if (!ask) return children
  return (
    <Stack gap="small">
      <Text tone="leaf">{say(words.copies.ready, { name: ask.agreedBy ?? '', until: at(ask.runsUntil) })}</Text>
      {children}
    </Stack>
  )
}
