// The form of a kind, drawn from its fields. What is needed first, the rest under "more"; what is wrong stands beside its field and in
// a list on top that takes the focus. It keeps nothing itself: the values are its caller's, so that nothing is lost with it.
import type { Fault, Kind } from '@sajha/record'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Faults, Form, Wide } from '../../ui/form/index.ts'
import { More, Stack } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { HowItIsDone } from '../HowItIsDone.tsx'
import type { Around } from './around.ts'
import { filledIn, laidOut, type Shown } from './asked.ts'
import type { Values } from './begin.ts'
import { FieldOfKind, fieldId } from './FieldOfKind.tsx'

interface KindFormProps {
  readonly kind: Kind
  readonly values: Values
  readonly onChange: (name: string, value: unknown) => void
  readonly onSubmit: () => void
  readonly around: Around
  readonly faults: readonly Fault[]
  /** How often it was refused: each time the list of faults takes the focus. */
  readonly refused: number
  /** Under the fields: where it lies, who will see it. */
  readonly children?: ReactNode
}

/** What is wrong, in words, each after the name of its field. */
const useFaults = (kind: Kind, faults: readonly Fault[]) => {
  const { faults: inWords, field } = useWords()
  const said = inWords(faults)
  const listed = said.map((it) => {
    const { label } = field(kind.name, it.field)
    return { field: fieldId(it.field), words: label ? `${label}: ${it.words}` : it.words }
  })
  return { listed, of: (name: string) => said.find((it) => it.field === name)?.words }
}

export const KindForm = (props: KindFormProps) => {
  const { kind, values, onChange, onSubmit, around, faults, refused, children } = props
  const { words, kind: wordsOf } = useWords()
  const [{ first, more }] = useState(() => laidOut(kind, filledIn(values)))
  const { listed, of: faultOf } = useFaults(kind, faults)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused > 0) list.current?.focus()
  }, [refused])
  const drawn = ({ name, of }: Shown) => (
    <FieldOfKind
      key={name}
      kind={kind}
      name={name}
      of={of}
      values={values}
      onChange={onChange}
      around={around}
      error={faultOf(name)}
    />
  )
  return (
    <Form columns onSubmit={onSubmit} label={wordsOf(kind.name)?.label ?? kind.name}>
      {listed.length > 0 ? (
        <Wide>
          <Faults ref={list} title={words.newEntry.faults} faults={listed} />
        </Wide>
      ) : null}
      <Stack gap="large">{first.map(drawn)}</Stack>
      <Stack gap="large">
        {more.length > 0 ? (
          <More summary={words.newEntry.more} open={more.some((it) => faultOf(it.name) !== undefined)}>
            <Stack gap="large">{more.map(drawn)}</Stack>
          </More>
        ) : null}
        <HowItIsDone kind={kind.name} body={values} />
        {children}
      </Stack>
    </Form>
  )
}
