// What somebody is in an organisation, each with one line of what that means.
import { ROLES, type Role } from '@sajha/record'
import { Choices } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'

export type GivenRole = Exclude<Role, 'server'>

const ALL = ROLES.filter((it): it is GivenRole => it !== 'server')

type RoleChoicesProps = {
  readonly value: readonly GivenRole[] | undefined
  readonly onChange: (roles: readonly GivenRole[] | undefined) => void
  readonly without?: GivenRole | undefined
}

export const RoleChoices = ({ value, onChange, without }: RoleChoicesProps) => {
  const { words } = useWords()
  const options = ALL.filter((it) => it !== without).map((role) => ({
    value: role,
    label: words.roles[role],
    note: words.account.does[role],
  }))
  return <Choices value={value ?? []} onChange={onChange} options={options} />
}
