// The first visit to an address where nobody keeps a record yet: what this is, and the two ways on.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { lookAround } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Drawing } from '../../ui/drawings/index.ts'
import { Field, Form, TextInput } from '../../ui/form/index.ts'
import { Head, Page, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'

/** What follows the # of a set-up link, or a bare token that was copied. Null for anything else. */
export const tokenIn = (pasted: string): string | null =>
  /(?:#|^)([A-Za-z0-9_-]{16,})\s*$/.exec(pasted.trim())?.[1] ?? null

const Link = ({ onToken }: { readonly onToken: (token: string) => void }) => {
  const { words } = useWords()
  const { where, whereNote, paste, open, notLink } = words.account.welcome
  const [pasted, setPasted] = useState<string>()
  const [looked, setLooked] = useState(false)
  const token = tokenIn(pasted ?? '')
  const submit = () => {
    setLooked(true)
    if (token) onToken(token)
  }
  return (
    <Stack>
      <Rule>{where}</Rule>
      <Text>{whereNote}</Text>
      <Form onSubmit={submit} label={paste}>
        <Field label={paste} error={looked && !token ? notLink : undefined}>
          <TextInput value={pasted} onChange={setPasted} autoComplete="off" />
        </Field>
        <Button kind="go" full submit>
          {open}
        </Button>
      </Form>
      <Button kind="quiet" onPress={() => void lookAround()}>
        {words.account.welcome.look}
      </Button>
    </Stack>
  )
}

export const Welcome = ({ onToken }: { readonly onToken: (token: string) => void }) => {
  const { words } = useWords()
  const { what, setUp, setUpNote, practice, practiceNote } = words.account.welcome
  const [asked, setAsked] = useState(false)
  return (
    <Page width="read">
      <Head title={words.app.setUp.title} mark={<Drawing name="circle" size="medium" />} />
      <Text>{what}</Text>
      {asked ? (
        <Link onToken={onToken} />
      ) : (
        <Stack gap="tiny">
          <Button kind="go" full iconAfter="next" onPress={() => setAsked(true)}>
            {setUp}
          </Button>
          <Text size="second" tone="soft">
            {setUpNote}
          </Text>
        </Stack>
      )}
      <Stack gap="tiny">
        <LinkButton href={paths.toPractice()} full>
          {practice}
        </LinkButton>
        <Text size="second" tone="soft">
          {practiceNote}
        </Text>
      </Stack>
    </Page>
  )
}
