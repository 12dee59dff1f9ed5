// Any of several, yes or no, and one thing to tick. What cannot be chosen stays in view with the reason.

import { type ReactNode, useState } from 'react'
import { classes } from '../../classes.ts'
import { Icon } from '../../icons/index.ts'
import type { Input } from '../draft.ts'
import { useField } from '../Field.tsx'
import { Choice, type Option } from './Choice.tsx'
import css from './choose.module.css'

const c = classes(css)

export interface Tickable<Value extends string = string> extends Option<Value> {
  /** Why it cannot be ticked. It is shown with a cross instead of a box. */
  readonly cannot?: ReactNode
}

interface ChoicesProps<Value extends string> extends Input<readonly Value[]> {
  readonly options: readonly Tickable<Value>[]
  readonly columns?: 1 | 2 | 3
}

/** The chosen ones, in the order of the options. */
export const Choices = <Value extends string>({
  id: own,
  value = [],
  onChange,
  options,
  columns = 1,
}: ChoicesProps<Value>) => {
  const { id, labelledBy, describedBy } = useField(own)
  const toggle = (one: Value) => {
    const next = options.map((it) => it.value).filter((it) => (it === one ? !value.includes(it) : value.includes(it)))
    onChange(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset
      id={id}
      className={c('options', 'ticks', `columns-${columns}`)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) =>
        option.cannot ? (
          <p key={option.value} className={c('tick', 'cannot')} lang={option.lang}>
            <Icon name="no" />
            <span className={c('words')}>
              <b>{option.label}</b>
              <span className={c('note')}>{option.cannot}</span>
            </span>
          </p>
        ) : (
          <Tick
            key={option.value}
            value={value.includes(option.value)}
            onChange={() => toggle(option.value)}
            note={option.note}
            {...(option.lang ? { lang: option.lang } : {})}
          >
            {option.label}
          </Tick>
        ),
      )}
    </fieldset>
  )
}

interface TickProps {
  readonly id?: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly note?: ReactNode
  readonly lang?: string
  readonly children: ReactNode
}

/** One box to tick, with its words. */
export const Tick = ({ id, value, onChange, note, lang, children }: TickProps) => (
  <label className={c('tick')} lang={lang}>
    <input
      id={id}
      type="checkbox"
      className={c('box')}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span className={c('words')}>
      <span>{children}</span>
      {note ? <span className={c('note')}>{note}</span> : null}
    </span>
  </label>
)

interface YesNoProps extends Input<boolean> {
  readonly labels: {
    readonly yes: string
    readonly no: string
    /** With it a third answer: not said, not asked. */
    readonly unsaid?: string
  }
}

export const YesNo = ({ labels, value, onChange, id }: YesNoProps) => {
  // "Not asked" keeps nothing, as an untouched question does; that it was chosen is known here alone.
  const [unsaid, setUnsaid] = useState(false)
  const options: readonly Option<'yes' | 'no' | 'unsaid'>[] = [
    { value: 'yes', label: labels.yes },
    { value: 'no', label: labels.no },
    ...(labels.unsaid ? [{ value: 'unsaid', label: labels.unsaid } as const] : []),
  ]
  const answer = { true: 'yes', false: 'no', undefined: unsaid ? 'unsaid' : undefined } as const
  return (
    <Choice
      id={id}
      options={options}
      none=""
      columns={labels.unsaid ? 3 : 2}
      alsoPhone={!labels.unsaid}
      value={answer[`${value}`]}
      onChange={(chosen) => {
        setUnsaid(chosen === 'unsaid')
        onChange(chosen === 'unsaid' ? undefined : chosen === 'yes')
      }}
    />
  )
}
