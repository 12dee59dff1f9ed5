// What an organisation says of itself when it begins: its name, what sort it is, its district.
import { Choice, Field, TextInput } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'

export type OrganisationDraft = {
  readonly organisation?: string | undefined
  readonly sort?: string | undefined
  readonly district?: string | undefined
}

type OrganisationFieldsProps = {
  readonly draft: OrganisationDraft
  readonly change: (parts: OrganisationDraft) => void
  /** What is wrong, by field. */
  readonly faults: Readonly<Record<string, string>>
}

export const ORGANISATION_FIELDS = ['organisation', 'sort', 'district'] as const

export const OrganisationFields = ({ draft, change, faults }: OrganisationFieldsProps) => {
  const { words } = useWords()
  const { organisation, sort, district } = words.app.setUp
  const options = Object.entries(words.organisationSorts).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Field label={organisation} help={words.account.organisation.nameHelp} error={faults['organisation']}>
        <TextInput
          value={draft.organisation}
          onChange={(it) => change({ organisation: it })}
          autoComplete="organization"
        />
      </Field>
      <Field label={sort} group error={faults['sort']}>
        <Choice
          value={draft.sort}
          onChange={(it) => change({ sort: it })}
          options={options}
          none={words.app.values.notChosen}
        />
      </Field>
      <Field label={district} error={faults['district']}>
        <TextInput value={draft.district} onChange={(it) => change({ district: it })} />
      </Field>
    </>
  )
}
