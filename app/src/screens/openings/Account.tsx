// What came of an emergency opening, said by the one it was open for: what was done, and whether it was right.
import { millis } from '@sajha/record'
import { useState } from 'react'
import { accountFor, type OpenForMe } from '../../sync/bodies/openings.ts'
import { Button } from '../../ui/button/index.ts'
import { Choice, Field, Form, LongText } from '../../ui/form/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

const WITHIN = 7 * 24 * 3_600_000
const RIGHT = ['yes', 'no', 'unsure'] as const

interface AccountProps {
  readonly it: OpenForMe
  readonly onSaid: () => void
}

const Saying = ({ it, onSaid }: AccountProps) => {
  const { words, value } = useWords()
  const { account, did: label, didHelp, right: asked, save, missing } = words.openings
  const [did, setDid] = useState<string>()
  const [right, setRight] = useState<(typeof RIGHT)[number]>()
  const { busy, run, said } = useTry()
  const submit = async () => {
    if (!did || !right) return
    await accountFor(it.book, { did, right })
    onSaid()
  }
  return (
    <Form onSubmit={() => void run(submit)} label={account}>
      <Field label={label} help={didHelp}>
        <LongText rows={3} value={did} onChange={setDid} />
      </Field>
      <Field label={asked} group>
        <Choice
          value={right}
          onChange={setRight}
          none=""
          columns={3}
          options={RIGHT.map((it) => ({ value: it, label: value('opening-accounted', 'right', it) }))}
        />
      </Field>
      <Wrong said={said} />
      <Button submit notReady={busy || !did?.trim() || !right ? missing : undefined}>
        {save}
      </Button>
    </Form>
  )
}

export const Account = (props: AccountProps) => {
  const { words, say, instant } = useWords()
  const { account, accountBy, accounted } = words.openings
  if (props.it.accounted) return <Text tone="leaf">{accounted}</Text>
  return (
    <Stack gap="small">
      <Text>{say(accountBy, { when: instant(millis(props.it.from) + WITHIN) })}</Text>
      <More summary={account}>
        <Saying {...props} />
      </More>
    </Stack>
  )
}
