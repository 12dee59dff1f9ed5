// The app that makes codes learns its secret from a picture, from a link on the same device, or letter by letter; the first code proves
// that it did.
import { useState } from 'react'
import type { CodeSecret } from '../../sync/people/ways.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Field, TextInput } from '../../ui/form/index.ts'
import { Letters, More, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Qr } from '../account/Qr.tsx'
import { useTry } from '../account/use-try.ts'
import { type Count, Step } from './Step.tsx'
import type { WayProps } from './WaySteps.tsx'

const inFours = (text: string): string => text.replace(/.{4}(?=.)/g, '$& ')

type CodeStepProps = Pick<WayProps, 'back' | 'draft' | 'submit'> & {
  readonly secret: CodeSecret
  readonly count: Count
}

export const CodeStep = ({ back, draft, submit, secret, count }: CodeStepProps) => {
  const { words } = useWords()
  const { code: text } = words.account
  const { busy, run, said } = useTry()
  const [code, setCode] = useState<string>()
  const [looked, setLooked] = useState(false)
  const typed = (code ?? '').replace(/\s/g, '')
  const missing = typed.length < 6
  const next = async () => {
    setLooked(true)
    const { username = '', password = '' } = draft
    if (!missing)
      await submit({ password: { username: username.trim(), password, ticket: secret.ticket, code: typed } })
  }
  return (
    <Step
      count={count}
      title={text.title}
      why={text.scan}
      act={words.account.next}
      busy={busy}
      said={said}
      onNext={() => void run(next)}
      onBack={back}
    >
      <Stack gap="small">
        <Qr text={secret.uri} label={text.picture} />
        <More summary={text.type}>
          <Sheet tight>
            <Stack gap="small">
              <Text>
                <Letters>{inFours(secret.secret)}</Letters>
              </Text>
              <LinkButton href={secret.uri}>{text.here}</LinkButton>
            </Stack>
          </Sheet>
        </More>
      </Stack>
      <Field label={text.label} help={text.help} error={looked && missing ? text.missing : undefined}>
        <TextInput value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" />
      </Field>
    </Step>
  )
}
