// One line of text, many lines of text, and a phrase that others should not read over her shoulder.

import { type ReactNode, useId, useState } from 'react'
import { Button } from '../button/index.ts'
import { classes } from '../classes.ts'
import type { Input } from './draft.ts'
import { useField } from './Field.tsx'
import css from './form.module.css'

const c = classes(css)

interface Writing extends Input<string> {
  /** The language that is written here, for the keyboard and the reader. */
  readonly lang?: string
  readonly placeholder?: string
  readonly autoComplete?: string
}

interface TextInputProps extends Writing {
  readonly kind?: 'text' | 'tel' | 'email' | 'url' | 'search'
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search'
  /** Offered while writing; anything else may be written too. */
  readonly suggestions?: readonly string[]
  /** Beside the line: a button to speak instead. */
  readonly end?: ReactNode
}

const said = (text: string): string | undefined => (text === '' ? undefined : text)

export const TextInput = ({ kind = 'text', suggestions, end, id: own, value, onChange, ...rest }: TextInputProps) => {
  const { id, labelledBy, describedBy, invalid } = useField(own)
  const list = useId()
  const line = (
    <input
      {...rest}
      id={id}
      type={kind}
      className={c('input')}
      value={value ?? ''}
      onChange={(event) => onChange(said(event.currentTarget.value))}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      list={suggestions ? list : undefined}
    />
  )
  return (
    <div className={c('line')}>
      {line}
      {suggestions ? (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
      {end}
    </div>
  )
}

interface LongTextProps extends Writing {
  readonly rows?: number
  readonly end?: ReactNode
}

/** Grows with what is written. */
export const LongText = ({ rows = 4, end, id: own, value, onChange, ...rest }: LongTextProps) => {
  const { id, labelledBy, describedBy, invalid } = useField(own)
  return (
    <div className={c('line')}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        className={c('input', 'long')}
        value={value ?? ''}
        onChange={(event) => onChange(said(event.currentTarget.value))}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      {end}
    </div>
  )
}

interface PhraseInputProps extends Input<string> {
  readonly labels: { readonly show: string; readonly hide: string }
  readonly autoComplete?: 'current-password' | 'new-password' | 'one-time-code' | 'off'
}

/** Covered until shown. It may be pasted and filled in by the device: nobody has to remember it. */
export const PhraseInput = ({
  labels,
  autoComplete = 'current-password',
  id: own,
  value,
  onChange,
}: PhraseInputProps) => {
  const { id, labelledBy, describedBy, invalid } = useField(own)
  const [shown, setShown] = useState(false)
  return (
    <div className={c('line')}>
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        className={c('input')}
        value={value ?? ''}
        onChange={(event) => onChange(said(event.currentTarget.value))}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
      <Button icon={shown ? 'eye-shut' : 'eye'} pressed={shown} controls={id} onPress={() => setShown(!shown)}>
        {shown ? labels.hide : labels.show}
      </Button>
    </div>
  )
}
