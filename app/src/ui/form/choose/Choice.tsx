// One of several: big rows to touch, each with a note under it. More than six become the system's own list on a phone.

import type { ReactNode } from 'react'
import { useId } from 'react'
import { classes } from '../../classes.ts'
import { Icon } from '../../icons/index.ts'
import type { Input } from '../draft.ts'
import { useField } from '../Field.tsx'
import css from './choose.module.css'
import { useNarrow } from './narrow.ts'

const c = classes(css)

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  /** Under the label in a row: a hint, what fits. A list of the system shows the label alone. */
  readonly note?: ReactNode
  readonly lang?: string
}

interface PickProps<Value extends string> extends Input<Value> {
  readonly options: readonly Option<Value>[]
  /** Stands where nothing is chosen yet. */
  readonly none: string
}

/** The system's own list. */
export const Pick = <Value extends string>({ id: own, value, onChange, options, none }: PickProps<Value>) => {
  const { id, labelledBy, describedBy, invalid } = useField(own)
  return (
    <select
      id={id}
      aria-labelledby={labelledBy}
      className={c('pick')}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((it) => it.value === event.currentTarget.value)?.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

interface ChoiceProps<Value extends string> extends PickProps<Value> {
  /** Side by side on a desk, when the labels are short. */
  readonly columns?: 1 | 2 | 3
  /** Side by side on a phone too. */
  readonly alsoPhone?: boolean
}

const MANY = 6

export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { id: own, value, onChange, options, columns = options.length > MANY ? 2 : 1, alsoPhone } = props
  const { id, labelledBy, describedBy, invalid } = useField(own)
  const name = useId()
  const narrow = useNarrow()
  if (narrow && options.length > MANY) return <Pick {...props} />
  return (
    <div
      id={id}
      role="radiogroup"
      className={c('options', `columns-${columns}`, alsoPhone && 'also-phone')}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      {options.map((option) => (
        <label key={option.value} className={c('option', option.value === value && 'chosen')} lang={option.lang}>
          <input
            type="radio"
            name={name}
            className={c('radio')}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={c('words')}>
            <b>{option.label}</b>
            {option.note ? <span className={c('note')}>{option.note}</span> : null}
          </span>
        </label>
      ))}
    </div>
  )
}

interface FitProps {
  /** A tick in leaf where it fits, a question in indigo where it may not. */
  readonly fits: boolean
  readonly children: ReactNode
}

/** One reason under an option. */
export const Fit = ({ fits, children }: FitProps) => (
  <span className={c('fit')}>
    <span className={c(fits ? 'fits' : 'asks')}>
      <Icon name={fits ? 'check' : 'ask'} size="small" />
    </span>
    <span>{children}</span>
  </span>
)
