// One field of a kind as a question: its words from the dictionary, its input, what is wrong with it.
import type { Field as FieldOf, Kind } from '@sajha/record'
import { Field } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'
import type { Around } from './around.ts'
import type { Values } from './begin.ts'
import { AnyInput, isGroup } from './inputs/AnyInput.tsx'
import { FieldAsked, ValueAsked } from './inputs/Corrected.tsx'

interface FieldOfKindProps {
  readonly kind: Kind
  readonly name: string
  readonly of: FieldOf
  readonly values: Values
  readonly onChange: (name: string, value: unknown) => void
  readonly around: Around
  readonly error?: string | undefined
}

/** The id of a field's input on the page; the list of faults leads there. */
export const fieldId = (name: string): string => `field-${name}`

const Inside = ({ kind, name, of, values, onChange, around }: FieldOfKindProps) => {
  const asked = { kind: kind.name, name, value: values[name], around, onChange: (it: unknown) => onChange(name, it) }
  if (kind.name === 'correction' && name === 'field')
    return <FieldAsked {...asked} value={asked.value as string | undefined} />
  if (of.sort === 'value') return <ValueAsked {...asked} field={String(values['field'] ?? '')} />
  return <AnyInput {...asked} of={of} />
}

export const FieldOfKind = (props: FieldOfKindProps) => {
  const { kind, name, of, error } = props
  const { words, field } = useWords()
  const { label, help } = field(kind.name, name)
  const group = isGroup(of.sort) || (kind.name === 'correction' && name === 'field')
  return (
    <Field
      id={fieldId(name)}
      label={label}
      help={help}
      group={group}
      error={error}
      optional={of.optional ? words.newEntry.optional : undefined}
    >
      <Inside {...props} />
    </Field>
  )
}
