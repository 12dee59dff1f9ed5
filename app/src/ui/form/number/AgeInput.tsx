// An age in years. "About sixteen" is an answer too: from so many to so many.

import { classes } from '../../classes.ts'
import { Tick } from '../choose/Choices.tsx'
import { type Input, useDraft } from '../draft.ts'
import { Part, Parts, useField } from '../Field.tsx'
import { type Digits, grouped, wholeOf } from './figures.ts'
import css from './number.module.css'

const c = classes(css)

export interface Age {
  readonly from: number
  readonly to: number
}

interface AgeInputProps extends Input<Age> {
  readonly labels: {
    readonly years: string
    /** Turns one figure into two. */
    readonly about: string
    readonly from: string
    readonly to: string
  }
  readonly digits?: Digits
}

interface Draft {
  readonly about: boolean
  readonly from: string
  readonly to: string
}

const amount = ({ about, from, to }: Draft): Age | undefined => {
  const [low, high] = [wholeOf(from), about ? wholeOf(to) : wholeOf(from)]
  return low === undefined || high === undefined || low > high ? undefined : { from: low, to: high }
}

export const AgeInput = ({ labels, digits = 'latin', ...input }: AgeInputProps) => {
  const { id, invalid } = useField(input.id)
  const [draft, change] = useDraft<Age, Draft>(input, {
    amount,
    read: (value) => ({
      about: value !== undefined && value.from !== value.to,
      from: value ? grouped(value.from, digits) : '',
      to: value ? grouped(value.to, digits) : '',
    }),
  })
  const figure = (part: 'from' | 'to') => (
    <input
      id={`${id}-${part}`}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={c('input', 'figure')}
      value={draft[part]}
      onChange={(event) => change({ ...draft, [part]: event.currentTarget.value })}
      aria-invalid={invalid || (draft[part] !== '' && wholeOf(draft[part]) === undefined)}
    />
  )
  return (
    <Parts>
      <div className={c('ages')}>
        <Part id={`${id}-from`} label={draft.about ? labels.from : labels.years}>
          {figure('from')}
        </Part>
        {draft.about ? (
          <Part id={`${id}-to`} label={labels.to}>
            {figure('to')}
          </Part>
        ) : null}
      </div>
      <Tick value={draft.about} onChange={(about) => change({ ...draft, about, to: about ? draft.to : draft.from })}>
        {labels.about}
      </Tick>
    </Parts>
  )
}
