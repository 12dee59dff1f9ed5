// To whom: a role in an organisation here, one person here, or somebody without an account, who needs a name, a post and a language.
import type { BodyNamed } from '@sajha/record'
import { useEffect, useState } from 'react'
import { FieldOfKind } from '../../entry/form/FieldOfKind.tsx'
import { type Recipient, recipients } from '../../sync/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { type Asking, PACKET } from './asking.ts'

const useRecipients = (): readonly Recipient[] => {
  const [all, setAll] = useState<readonly Recipient[]>([])
  useEffect(() => {
    let here = true
    recipients().then(
      (told) => here && setAll(told),
      () => {},
    )
    return () => {
      here = false
    }
  }, [])
  return all
}

const RoleThere = ({ values, change }: Asking) => {
  const { words, value, say } = useWords()
  const all = useRecipients()
  const options = all.flatMap((it) =>
    it.roles.map((role) => ({
      value: `${it.organisation} ${role}`,
      label: say(words.packets.toRole, { role: value('packet-sent', 'role', role), organisation: it.name }),
    })),
  )
  const choose = (chosen: string | undefined) => {
    const [organisation, role] = chosen?.split(' ') ?? []
    const office = all.find((it) => it.organisation === organisation)?.name
    change({ organisation, role, office, person: undefined, name: undefined })
  }
  const { organisation, role } = values as Partial<BodyNamed<'packet-sent'>>
  return (
    <Field label={words.packets.recipient}>
      <Pick
        value={organisation && role ? `${organisation} ${role}` : undefined}
        onChange={choose}
        options={options}
        none={words.app.values.notChosen}
      />
      {all.length === 0 ? (
        <Text size="second" tone="soft">
          {words.packets.noRecipients}
        </Text>
      ) : null}
    </Field>
  )
}

const PersonHere = (asking: Asking) => {
  const { values, change, around } = asking
  const choose = (_: string, person: unknown) => {
    const known = around.colleagues.find((it) => it.person === person)
    change({ person, organisation: known?.organisation, office: known?.organisationName, role: undefined })
  }
  return (
    <FieldOfKind
      kind={PACKET}
      name="person"
      // Optional in a packet, which may be for a role; not where a person was chosen.
      of={{ ...PACKET.fields['person'], optional: false } as never}
      values={values}
      onChange={choose}
      around={around}
    />
  )
}

const Outside = ({ values, change, around }: Asking) => {
  const one = (name: string) => (
    <FieldOfKind
      key={name}
      kind={PACKET}
      name={name}
      of={PACKET.fields[name] as never}
      values={values}
      onChange={(field, value) =>
        change({ [field]: value, organisation: undefined, role: undefined, person: undefined })
      }
      around={around}
    />
  )
  const { words } = useWords()
  return (
    <>
      {one('name')}
      <Text size="second" tone="soft">
        {words.packets.outsideHint}
      </Text>
      {['office', 'language'].map(one)}
    </>
  )
}

const BY: { readonly [T in BodyNamed<'packet-sent'>['to']]: (it: Asking) => React.ReactNode } = {
  role: RoleThere,
  person: PersonHere,
  outside: Outside,
}

export const Whom = (asking: Asking) => {
  const { values, change, around } = asking
  const To = BY[(values['to'] ?? 'role') as BodyNamed<'packet-sent'>['to']]
  return (
    <Stack>
      <FieldOfKind
        kind={PACKET}
        name="to"
        of={PACKET.fields['to'] as never}
        values={values}
        onChange={(name, value) => change({ [name]: value })}
        around={around}
      />
      <To {...asking} />
    </Stack>
  )
}
