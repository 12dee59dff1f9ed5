// Bringing in a colleague: what they will be, and perhaps their name, so that one knows whose code it is.
import { useState } from 'react'
import { useMe } from '../../sync/index.ts'
import { inviteColleague, type MadeInvite } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, TextInput } from '../../ui/form/index.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { type GivenRole, RoleChoices } from '../account/RoleChoices.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

export const BringIn = ({ onMade }: { readonly onMade: (it: MadeInvite) => void }) => {
  const { words } = useWords()
  const { bring, bringNote, bringName, bringNameHelp, optional, bringRoles, noRoles, make } = words.team
  const me = useMe()
  const { busy, run, said } = useTry()
  const [name, setName] = useState<string>()
  const [roles, setRoles] = useState<readonly GivenRole[]>()
  const [looked, setLooked] = useState(false)
  const submit = async () => {
    setLooked(true)
    if (roles) onMade(await inviteColleague({ roles, ...(name?.trim() && { name: name.trim() }) }))
  }
  return (
    <Stack>
      <Rule>{bring}</Rule>
      <Text>{bringNote}</Text>
      <Form onSubmit={() => void run(submit)} label={bring}>
        <Field label={bringName} help={bringNameHelp} optional={optional}>
          <TextInput value={name} onChange={setName} autoComplete="off" />
        </Field>
        <Field label={bringRoles} group error={looked && !roles ? noRoles : undefined}>
          <RoleChoices
            value={roles}
            onChange={setRoles}
            without={me.roles.includes('administrator') ? undefined : 'administrator'}
          />
        </Field>
        <Wrong said={said} />
        <Button kind="go" full submit>
          {busy ? words.app.frame.loading : make}
        </Button>
      </Form>
    </Stack>
  )
}
