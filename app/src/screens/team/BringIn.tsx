// Bringing somebody in: a colleague, with what they will be here; or, for administrators, another organisation. A name may be said, so that
// one knows whose code it is.
import { useState } from 'react'
import { useMe } from '../../sync/index.ts'
import { inviteSomebody, type MadeInvite } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Choice, Field, Form, TextInput } from '../../ui/form/index.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { ORGANISATION_FIELDS, OrganisationFields } from '../account/OrganisationFields.tsx'
import { RoleChoices } from '../account/RoleChoices.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { type Draft, missingIn, useDraft } from '../coming-in/draft.ts'

type Whom = 'colleague' | 'organisation'

const invited = ({ name, roles = [], organisation = '', sort = '', district = '' }: Draft, whom: Whom) => ({
  ...(name?.trim() && { name: name.trim() }),
  ...(whom === 'colleague'
    ? { roles }
    : { roles: ['administrator' as const, ...roles], organisation: { name: organisation, sort, district } }),
})

const useFaults = (draft: Draft, whom: Whom): Readonly<Record<string, string>> => {
  const { words } = useWords()
  if (whom === 'organisation') return missingIn(draft, ORGANISATION_FIELDS, words.faults.missing)
  return draft.roles ? {} : { roles: words.team.noRoles }
}

const Whose = ({ whom, onChange }: { readonly whom: Whom; readonly onChange: (it: Whom) => void }) => {
  const { words } = useWords()
  const { bringWho, bringOne, bringOther, bringOtherNote } = words.team
  return (
    <Field label={bringWho} group>
      <Choice
        value={whom}
        onChange={(it) => onChange(it === 'organisation' ? 'organisation' : 'colleague')}
        none=""
        options={[
          { value: 'colleague', label: bringOne },
          { value: 'organisation', label: bringOther, note: bringOtherNote },
        ]}
      />
    </Field>
  )
}

export const BringIn = ({ onMade }: { readonly onMade: (it: MadeInvite) => void }) => {
  const { words } = useWords()
  const { bring, bringNote, bringName, bringNameHelp, optional, bringRoles, otherRoles, make } = words.team
  const administers = useMe().roles.includes('administrator')
  const { busy, run, said } = useTry()
  const [whom, setWhom] = useState<Whom>('colleague')
  const [draft, change] = useDraft()
  const [looked, setLooked] = useState(false)
  const other = whom === 'organisation'
  const found = useFaults(draft, whom)
  const faults = looked ? found : {}
  const submit = async () => {
    setLooked(true)
    if (Object.keys(found).length === 0) onMade(await inviteSomebody(invited(draft, whom)))
  }
  return (
    <Stack>
      <Rule>{bring}</Rule>
      <Text>{bringNote}</Text>
      <Form onSubmit={() => void run(submit)} label={bring}>
        {administers ? <Whose whom={whom} onChange={setWhom} /> : null}
        {other ? <OrganisationFields draft={draft} change={change} faults={faults} /> : null}
        <Field label={bringName} help={bringNameHelp} optional={optional}>
          <TextInput value={draft.name} onChange={(name) => change({ name })} autoComplete="off" />
        </Field>
        <Field label={other ? otherRoles : bringRoles} group error={faults['roles']}>
          <RoleChoices
            value={draft.roles}
            onChange={(roles) => change({ roles })}
            without={administers && !other ? undefined : 'administrator'}
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
