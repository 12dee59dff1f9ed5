// A passkey beside the phrase, to open what is kept on this device: made a way by the phrase, taken away again with one press, and said
// plainly where this browser or this passkey cannot do it.
import { useState } from 'react'
import {
  addPasskey,
  mayOpenWithPasskey,
  opensWithPasskey,
  takePasskeyAway,
} from '../../sync/people/open-with-passkey.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, PhraseInput } from '../../ui/form/index.ts'
import { More, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type Tried = Awaited<ReturnType<typeof addPasskey>> | 'removed'

const howItIs = async () => ({ may: await mayOpenWithPasskey(), does: await opensWithPasskey() })

const Add = ({ onTried, last }: { readonly onTried: (it: Tried) => void; readonly last: Tried | null }) => {
  const { words } = useWords()
  const { opensAdd, opensWhy, opensAct } = words.account.me
  const { phrase: label, show, hide, wrong } = words.app.lock
  const { busy, run, said } = useTry()
  const [phrase, setPhrase] = useState<string>()
  const submit = async () => onTried(await addPasskey(phrase ?? ''))
  return (
    <More summary={opensAdd}>
      <Form onSubmit={() => void run(submit)} label={opensAdd}>
        <Text>{opensWhy}</Text>
        <Field label={label} error={last === 'wrong-phrase' ? wrong : undefined}>
          <PhraseInput value={phrase} onChange={setPhrase} labels={{ show, hide }} autoComplete="off" />
        </Field>
        <Wrong said={said} />
        <Button submit>{busy ? words.account.way.passkeyAsks : opensAct}</Button>
      </Form>
    </More>
  )
}

export const OpenByPasskey = () => {
  const { words } = useWords()
  const { opens, opensPhrase, opensPasskey, has, hasNot, opensCannot, opensRemove, opensSaid } = words.account.me
  const { told, again } = useTold(howItIs)
  const [last, setLast] = useState<Tried | null>(null)
  const { run } = useTry()
  if (!told) return null
  const { may, does } = told
  const tried = (it: Tried) => {
    setLast(it)
    again()
  }
  return (
    <Stack>
      <Rule>{opens}</Rule>
      <Facts>
        <Fact label={opensPhrase}>{has}</Fact>
        <Fact label={opensPasskey}>{does ? has : hasNot}</Fact>
      </Facts>
      {may || does ? null : <Text tone="soft">{opensCannot}</Text>}
      <div role="status">
        {last && last !== 'wrong-phrase' ? (
          <Text tone={last === 'added' || last === 'removed' ? 'leaf' : 'indigo'}>{opensSaid[last]}</Text>
        ) : null}
      </div>
      {does ? (
        <Button
          onPress={() =>
            void run(async () => {
              await takePasskeyAway()
              tried('removed')
            })
          }
        >
          {opensRemove}
        </Button>
      ) : null}
      {may && !does ? <Add onTried={tried} last={last} /> : null}
    </Stack>
  )
}
