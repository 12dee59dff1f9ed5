// Setting up the first organisation with the one-time link: the organisation, the person, the way to sign in, then what comes after.
import { useState } from 'react'
import { type Newcomer, setUp } from '../../sync/people/newcomer.ts'
import { Field, TextInput } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'
import { ORGANISATION_FIELDS, OrganisationFields } from '../account/OrganisationFields.tsx'
import { RoleChoices } from '../account/RoleChoices.tsx'
import { Arrived } from './Arrived.tsx'
import { type Change, type Draft, missingIn, useDraft } from './draft.ts'
import { Step } from './Step.tsx'
import { useSteps } from './use-steps.ts'
import { WaySteps, wayLength } from './WaySteps.tsx'

type PartProps = {
  readonly draft: Draft
  readonly change: Change
  readonly of: number
  readonly onNext: () => void
  readonly onBack?: (() => void) | null
}

const useFaults = (draft: Draft, names: readonly (keyof Draft)[], onNext: () => void) => {
  const { words } = useWords()
  const [looked, setLooked] = useState(false)
  const faults = missingIn(draft, names, words.faults.missing)
  const next = () => {
    setLooked(true)
    if (Object.keys(faults).length === 0) onNext()
  }
  return [looked ? faults : {}, next] as const
}

const Organisation = ({ draft, change, of, onNext }: PartProps) => {
  const { words } = useWords()
  const { organisation: text } = words.account
  const [faults, next] = useFaults(draft, ORGANISATION_FIELDS, onNext)
  return (
    <Step count={{ n: 1, of }} title={text.title} why={text.note} act={words.account.next} onNext={next}>
      <OrganisationFields draft={draft} change={change} faults={faults} />
    </Step>
  )
}

const You = ({ draft, change, of, onNext, onBack = null }: PartProps) => {
  const { words } = useWords()
  const { you } = words.account
  const [faults, next] = useFaults(draft, ['name'], onNext)
  return (
    <Step count={{ n: 2, of }} title={you.title} act={words.account.next} onNext={next} onBack={onBack}>
      <Field label={words.app.signIn.yourName} error={faults['name']}>
        <TextInput value={draft.name} onChange={(it) => change({ name: it })} autoComplete="name" />
      </Field>
      <Field label={you.roles} help={you.rolesHelp} group>
        <RoleChoices value={draft.roles} onChange={(roles) => change({ roles })} without="administrator" />
      </Field>
    </Step>
  )
}

const BEFORE = 2

export const SetUpSteps = ({ token }: { readonly token: string }) => {
  const { step, to, back } = useSteps('organisation')
  const [draft, change] = useDraft()
  const [newcomer, setNewcomer] = useState<Newcomer | null>(null)
  const of = BEFORE + wayLength(draft) + 1
  if (newcomer) return <Arrived newcomer={newcomer} of={of} />
  const part = { draft, change, of, onBack: back }
  if (step === 'organisation') return <Organisation {...part} onNext={() => to('you')} />
  if (step === 'you') return <You {...part} onNext={() => to('way')} />
  return (
    <WaySteps
      {...{ step, to, back, draft, change }}
      before={BEFORE}
      others={BEFORE + 1}
      submit={async (way) => {
        const { organisation: name = '', sort = '', district = '' } = draft
        const person = { name: draft.name ?? '', roles: ['administrator', ...(draft.roles ?? [])] as const }
        setNewcomer(await setUp({ token, organisation: { name, sort, district }, person, way }))
      }}
    />
  )
}
