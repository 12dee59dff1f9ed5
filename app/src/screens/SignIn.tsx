// Signing in with a user name, a password and a code, or with a passkey.
import { useState } from 'react'
import { go } from '../address.ts'
import { paths } from '../paths.ts'
import { signInWithPassword, useContact, useSession } from '../sync/index.ts'
import { Button, Link } from '../ui/button/index.ts'
import { Field, Form, PhraseInput, TextInput } from '../ui/form/index.ts'
import { Head, Page, Row, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

export const SignIn = () => {
  const { words, error: sayError } = useWords()
  const { online } = useContact()
  const { stage } = useSession()
  const [username, setUsername] = useState<string>()
  const [password, setPassword] = useState<string>()
  const [code, setCode] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const { title, name, password: passwordLabel, code: codeLabel, codeHelp, act, needsNetwork } = words.app.signIn
  const { join, practise } = words.app.signIn
  const { show, hide } = words.app.lock
  const submit = async () => {
    try {
      await signInWithPassword({ username: username ?? '', password: password ?? '', code: code ?? '' })
      if (stage === 'open') go(paths.today())
    } catch (error) {
      setWrong(sayError(error))
    }
  }
  return (
    <Page width="read">
      <Head title={title} note={online ? undefined : needsNetwork} />
      {wrong ? (
        <Text tone="indigo">
          <span role="alert">{wrong}</span>
        </Text>
      ) : null}
      <Form onSubmit={() => void submit()} label={title}>
        <Field label={name}>
          <TextInput value={username} onChange={setUsername} autoComplete="username" />
        </Field>
        <Field label={passwordLabel}>
          <PhraseInput value={password} onChange={setPassword} labels={{ show, hide }} />
        </Field>
        <Field label={codeLabel} help={codeHelp}>
          <TextInput value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" />
        </Field>
        <Button kind="go" full submit>
          {act}
        </Button>
      </Form>
      <Row>
        <Link href={paths.join()}>{join}</Link>
        <Link href={paths.toPractice()}>{practise}</Link>
      </Row>
    </Page>
  )
}
