// The new value of a correction: the input of the field that is corrected, or that it should stand empty. And which field it is.
import { kindNamed } from '@sajha/record'
import { Choice, Tick } from '../../../ui/form/index.ts'
import { Stack } from '../../../ui/layout/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Asked } from '../around.ts'
import { AnyInput } from './AnyInput.tsx'

/** What can be corrected in one: every field of its kind. */
export const FieldAsked = ({ value, onChange, around }: Asked<string>) => {
  const { words, field } = useWords()
  const kind = around.original?.kind ?? ''
  const options = Object.keys(kindNamed(kind)?.fields ?? {}).map((name) => ({
    value: name,
    label: field(kind, name).label,
  }))
  return <Choice value={value} onChange={onChange} options={options} none={words.app.values.notChosen} />
}

type ValueProps = Asked & { readonly field: string }

export const ValueAsked = ({ field, value, onChange, around }: ValueProps) => {
  const { words } = useWords()
  const kind = around.original?.kind ?? ''
  const of = kindNamed(kind)?.fields[field]
  if (!of) return null
  return (
    <Stack gap="small">
      {value === null ? null : (
        <AnyInput key={field} of={of} kind={kind} name={field} value={value} onChange={onChange} around={around} />
      )}
      {of.optional ? (
        <Tick value={value === null} onChange={(empty) => onChange(empty ? null : undefined)}>
          {words.newEntry.clear}
        </Tick>
      ) : null}
    </Stack>
  )
}
