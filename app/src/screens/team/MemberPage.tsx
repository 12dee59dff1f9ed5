// One member: other roles, or the end of the posting.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { useMe } from '../../sync/index.ts'
import { changeRoles, type Member } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form } from '../../ui/form/index.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { type GivenRole, RoleChoices } from '../account/RoleChoices.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { EndPosting } from '../handed/EndPosting.tsx'

type MemberProps = { readonly it: Member; readonly onChanged: () => void }

const isGiven = (role: string): role is GivenRole => role !== 'server'

const Roles = ({ it, onChanged }: MemberProps) => {
  const { words, say } = useWords()
  const { changeOne, roles: label, noRoles, save, saved } = words.team
  const me = useMe()
  const { busy, run, said } = useTry()
  const [roles, setRoles] = useState<readonly GivenRole[] | undefined>(it.roles.filter(isGiven))
  const [done, setDone] = useState(false)
  const submit = async () => {
    setDone(false)
    if (!roles) return
    await changeRoles(it.person, roles)
    setDone(true)
    onChanged()
  }
  return (
    <Form onSubmit={() => void run(submit)} label={say(changeOne, { name: it.name })}>
      <Field label={label} group error={roles ? undefined : noRoles}>
        <RoleChoices
          value={roles}
          onChange={setRoles}
          without={me.roles.includes('administrator') ? undefined : 'administrator'}
        />
      </Field>
      <Wrong said={said} />
      <div role="status">{done ? <Text tone="leaf">{saved}</Text> : null}</div>
      <Button kind="go" full submit notReady={roles ? undefined : noRoles}>
        {busy ? words.app.frame.loading : save}
      </Button>
    </Form>
  )
}

export const MemberPage = (props: MemberProps & { readonly all: readonly Member[] }) => {
  const { words } = useWords()
  return (
    <Stack gap="large">
      <Back href={paths.team()} label={words.team.back} />
      <Rule>{props.it.name}</Rule>
      <Roles {...props} />
      <EndPosting {...props} />
    </Stack>
  )
}
