// Decoys that lie, and making one. What is shown here is to be left somewhere; nothing of it leads to a book.
import { useState } from 'react'
import { paths } from '../../../paths.ts'
import { layDecoy, takeUpDecoy, type Watch } from '../../../sync/bodies/watch.ts'
import { Button } from '../../../ui/button/index.ts'
import { Field, Form, TextInput } from '../../../ui/form/index.ts'
import { More, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { useWords } from '../../../words/index.ts'
import { Twice } from '../../account/Twice.tsx'
import { useTry } from '../../account/use-try.ts'
import { Wrong } from '../../account/Wrong.tsx'
import { useAt } from '../at.ts'

type Listed = NonNullable<Watch['decoys']>
type Changed = { readonly onChanged: () => void }

const One = ({ it, onChanged }: Changed & { readonly it: Listed[number] }) => {
  const { words, say } = useWords()
  const at = useAt()
  const { decoy, address, laid, takeUp, takeUpAgain, keep } = words.watch
  const { busy, run, said } = useTry()
  const up = () =>
    void run(async () => {
      await takeUpDecoy(it.id)
      onChanged()
    })
  return (
    <Sheet tight label={it.name}>
      <Text strong>{say(decoy, { name: it.name, other: it.otherName, year: String(it.year) })}</Text>
      <Text size="second">{say(address, { address: `${location.origin}${paths.book(it.address)}` })}</Text>
      <Text size="second" tone="soft">
        {say(laid, { where: it.where, when: at(it.at) })}
      </Text>
      <Wrong said={said} />
      <Twice act={takeUp} keep={keep} questions={[takeUpAgain]} busy={busy} onDo={up} />
    </Sheet>
  )
}

const Laying = ({ onChanged }: Changed) => {
  const { words } = useWords()
  const { where, whereHelp, lay } = words.watch
  const [said, setSaid] = useState<string>()
  const { busy, run, said: wrong } = useTry()
  const submit = () =>
    run(async () => {
      if (!said) return
      await layDecoy(said)
      setSaid(undefined)
      onChanged()
    })
  return (
    <More summary={lay}>
      <Form onSubmit={() => void submit()} label={lay}>
        <Field id="decoy-where" label={where} help={whereHelp}>
          <TextInput value={said} onChange={setSaid} autoComplete="off" />
        </Field>
        <Wrong said={wrong} />
        <Button onPress={() => void submit()} notReady={busy || !said ? where : undefined}>
          {lay}
        </Button>
      </Form>
    </More>
  )
}

export const Decoys = ({ decoys, onChanged }: Changed & { readonly decoys: Listed }) => {
  const { words, number } = useWords()
  const { decoys: title, decoysNote, noDecoys } = words.watch
  return (
    <Stack gap="small">
      <Rule end={decoys.length > 0 ? number(decoys.length) : undefined}>{title}</Rule>
      <Text>{decoysNote}</Text>
      {decoys.length === 0 ? <Text tone="soft">{noDecoys}</Text> : null}
      {decoys.map((it) => (
        <One key={it.id} it={it} onChanged={onChanged} />
      ))}
      <Laying onChanged={onChanged} />
    </Stack>
  )
}
