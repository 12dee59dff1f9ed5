// One member: other roles, or the end of the posting, which says first what happens and asks twice.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { useMe } from '../../sync/index.ts'
import { changeRoles, endPosting, type Member } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, LongText } from '../../ui/form/index.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { type GivenRole, RoleChoices } from '../account/RoleChoices.tsx'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

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

const End = ({ it, onChanged }: MemberProps) => {
  const { words, say } = useWords()
  const { end, endNote, endWhy, endWhyMissing, endAgain, keep } = words.team
  const { busy, run, said } = useTry()
  const [why, setWhy] = useState<string>()
  const name = it.name
  const over = async () => {
    await endPosting(it.person, why ?? '')
    onChanged()
  }
  return (
    <Stack gap="small">
      <Rule>{end}</Rule>
      <Text>{say(endNote, { name })}</Text>
      <Field label={endWhy}>
        <LongText value={why} onChange={setWhy} rows={2} />
      </Field>
      <Wrong said={said} />
      <Twice
        act={end}
        keep={keep}
        questions={[say(endAgain, { name })]}
        busy={busy}
        notReady={why?.trim() ? undefined : endWhyMissing}
        onDo={() => void run(over)}
      />
    </Stack>
  )
}

export const MemberPage = (props: MemberProps) => {
  const { words } = useWords()
  return (
    <Stack gap="large">
      <Back href={paths.team()} label={words.team.back} />
      <Rule>{props.it.name}</Rule>
      <Roles {...props} />
      <End {...props} />
    </Stack>
  )
}
