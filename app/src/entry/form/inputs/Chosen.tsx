// Inputs for what is chosen among a few: the choices of the field itself, yes or no, and what to call her.
import type { Alias } from '@sajha/record'
import { kindNamed } from '@sajha/record'
import { AliasInput, type Alias as AliasShown, Choice, Choices, YesNo } from '../../../ui/form/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Asked } from '../around.ts'

const useOptions = (kind: string, name: string) => {
  const { field } = useWords()
  return Object.entries(field(kind, name).choices).map(([value, label]) => ({ value, label }))
}

export const ChoiceAsked = ({ kind, name, value, onChange }: Asked<string>) => {
  const { words } = useWords()
  return <Choice value={value} onChange={onChange} options={useOptions(kind, name)} none={words.app.values.notChosen} />
}

export const ChoicesAsked = ({ kind, name, value, onChange }: Asked<readonly string[]>) => {
  const options = useOptions(kind, name)
  return <Choices value={value} onChange={onChange} options={options} columns={options.length > 6 ? 2 : 1} />
}

/** What may be left out has a third answer. */
export const YesNoAsked = ({ kind, name, value, onChange }: Asked<boolean>) => {
  const { words } = useWords()
  const { yes, no } = words.app.values
  const optional = kindNamed(kind)?.fields[name]?.optional
  const labels = { yes, no, ...(optional && { unsaid: words.inputs.unsaid }) }
  return <YesNo labels={labels} value={value} onChange={onChange} />
}

export const AliasAsked = ({ value, onChange }: Asked<Alias>) => {
  const { words, alias } = useWords()
  const { animals, colours } = words.app.alias
  const { animal, colour } = words.inputs
  return (
    <AliasInput
      labels={{ animal, colour, animals, colours, alias }}
      value={value as AliasShown | undefined}
      onChange={onChange}
    />
  )
}
