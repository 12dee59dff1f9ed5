// Signing in: with a passkey where this browser has them, or with user name, password and a six-figure code.
import { useState } from 'react'
import { go } from '../../address.ts'
import { paths } from '../../paths.ts'
import { signInWithPassword, useContact, useSession } from '../../sync/index.ts'
import { signInWithPasskey } from '../../sync/people/sign-in-with-passkey.ts'
import { hasPasskeys } from '../../sync/people/ways.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Field, Form, PhraseInput, TextInput } from '../../ui/form/index.ts'
import { Head, Page, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

const useEntering = () => {
  const { stage } = useSession()
  const { busy, run, said } = useTry()
  const enter = (way: () => Promise<void>) =>
    void run(async () => {
      await way()
      // On an open device nothing else says that it worked.
      if (stage === 'open') go(paths.today())
    })
  return { busy, enter, said }
}

const WithPassword = ({ busy, enter }: Pick<ReturnType<typeof useEntering>, 'busy' | 'enter'>) => {
  const { words } = useWords()
  const { title, name, password: passwordLabel, act } = words.app.signIn
  const { code: codeLabel, codeHelp } = words.account.signIn
  const { show, hide } = words.app.lock
  const [username, setUsername] = useState<string>()
  const [password, setPassword] = useState<string>()
  const [code, setCode] = useState<string>()
  const [looked, setLooked] = useState(false)
  const missing = (it: string | undefined) => (looked && !it ? words.faults.missing : undefined)
  const submit = () => {
    setLooked(true)
    if (username && password && code) enter(() => signInWithPassword({ username, password, code }))
  }
  return (
    <Form onSubmit={submit} label={title}>
      <Field label={name} error={missing(username)}>
        <TextInput value={username} onChange={setUsername} autoComplete="username" />
      </Field>
      <Field label={passwordLabel} error={missing(password)}>
        <PhraseInput value={password} onChange={setPassword} labels={{ show, hide }} />
      </Field>
      <Field label={codeLabel} help={codeHelp} error={missing(code)}>
        <TextInput value={code} onChange={setCode} autoComplete="one-time-code" />
      </Field>
      <Button kind="go" full submit>
        {busy ? words.app.frame.loading : act}
      </Button>
    </Form>
  )
}

export const SignIn = () => {
  const { words } = useWords()
  const { online } = useContact()
  const { busy, enter, said } = useEntering()
  const { title, passkey, needsNetwork, join, practise } = words.app.signIn
  return (
    <Page width="read">
      <Head title={title} />
      {online ? null : <Text tone="marigold">{needsNetwork}</Text>}
      {hasPasskeys() ? (
        <Stack>
          <Button full icon="hand" onPress={() => enter(signInWithPasskey)}>
            {passkey}
          </Button>
          <Rule level={2}>{words.account.signIn.or}</Rule>
        </Stack>
      ) : null}
      <Wrong said={said} />
      <WithPassword busy={busy} enter={enter} />
      <Stack gap="small">
        <LinkButton href={paths.join()} kind="quiet" full>
          {join}
        </LinkButton>
        <LinkButton href={paths.toPractice()} kind="quiet" full>
          {practise}
        </LinkButton>
      </Stack>
    </Page>
  )
}
