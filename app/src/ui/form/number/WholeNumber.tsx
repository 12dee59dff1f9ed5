// A count. It can be typed in either set of digits, or stepped with two big buttons where the count is small.

import { Button } from '../../button/index.ts'
import { classes } from '../../classes.ts'
import { type Input, useDraft } from '../draft.ts'
import { useField } from '../Field.tsx'
import { type Digits, grouped, ungrouped, wholeOf } from './figures.ts'
import css from './number.module.css'

const c = classes(css)

interface WholeNumberProps extends Input<number> {
  readonly min?: number
  readonly max?: number
  readonly digits?: Digits
  /** It is a year, and written without groups. */
  readonly year?: boolean
  /** After the figure: "people", "days". */
  readonly unit?: string
  /** With them there are two buttons. */
  readonly labels?: { readonly fewer: string; readonly more: string }
}

export const WholeNumber = ({
  min = 0,
  max = 1_000_000_000,
  digits = 'latin',
  year = false,
  unit,
  labels,
  ...input
}: WholeNumberProps) => {
  const { id, labelledBy, describedBy, invalid } = useField(input.id)
  const read = (value: number | undefined) => (value === undefined ? '' : (year ? ungrouped : grouped)(value, digits))
  const [text, change] = useDraft<number, string>(input, { read, amount: wholeOf })
  const number = wholeOf(text)
  const step = (by: number) => change(read(Math.min(max, Math.max(min, (number ?? min - Math.sign(by)) + by))))
  return (
    <div className={c('line')}>
      {labels ? <Button icon="minus" label={labels.fewer} controls={id} onPress={() => step(-1)} /> : null}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={c('input', 'figure')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => number !== undefined && change(read(number))}
        aria-labelledby={labelledBy && unit ? `${labelledBy} ${id}-unit` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || (text !== '' && number === undefined)}
      />
      {unit ? (
        <span id={`${id}-unit`} className={c('unit')}>
          {unit}
        </span>
      ) : null}
      {labels ? <Button icon="plus" label={labels.more} controls={id} onPress={() => step(1)} /> : null}
    </div>
  )
}
