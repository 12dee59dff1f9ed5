// A day; or, since "around Chhath" is a date too, two days it lies between and how she said it.

import type { ReactNode } from 'react'
import { classes } from '../../classes.ts'
import { Icon } from '../../icons/index.ts'
import { Tick } from '../choose/Choices.tsx'
import { type Input, useDraft } from '../draft.ts'
import { Part, Parts, useField } from '../Field.tsx'
import { ReadBack } from './ReadBack.tsx'
import css from './time.module.css'

const c = classes(css)

export interface Day {
  /** YYYY-MM-DD; the same twice when it is known. */
  readonly from: string
  readonly to: string
  /** In her words: "around Chhath". */
  readonly said?: string | undefined
}

interface DayInputProps extends Input<Day> {
  readonly labels: {
    readonly day: string
    /** Turns one day into two, and asks how it was said. */
    readonly about: string
    readonly from: string
    readonly to: string
    readonly said: string
    /** Asked when the second day comes before the first. */
    readonly backwards: string
  }
  /** Reads the day back in words, in the calendar of the reader: the box itself speaks the device's. */
  readonly readBack?: (day: Day) => ReactNode
}

interface Draft {
  readonly about: boolean
  readonly from: string
  readonly to: string
  readonly said: string
}

const read = (value: Day | undefined): Draft => ({
  about: value !== undefined && (value.from !== value.to || value.said !== undefined),
  from: value?.from ?? '',
  to: value?.to ?? '',
  said: value?.said ?? '',
})

const amount = ({ about, from, to, said }: Draft): Day | undefined => {
  if (!about) return from ? { from, to: from } : undefined
  if (!from || !to || to < from) return undefined
  return said ? { from, to, said } : { from, to }
}

export const DayInput = ({ labels, readBack, ...input }: DayInputProps) => {
  const { id, invalid } = useField(input.id)
  const [draft, change] = useDraft<Day, Draft>(input, { read, amount })
  const box = (part: 'from' | 'to', label: string) => (
    <Part id={`${id}-${part}`} label={label}>
      <input
        id={`${id}-${part}`}
        type="date"
        className={c('input')}
        value={draft[part]}
        onChange={(event) => change({ ...draft, [part]: event.currentTarget.value })}
        aria-invalid={invalid}
      />
    </Part>
  )
  const day = amount(draft)
  const backwards = draft.about && draft.from && draft.to && draft.to < draft.from
  return (
    <Parts>
      <div className={c('boxes')}>
        {box('from', draft.about ? labels.from : labels.day)}
        {draft.about ? box('to', labels.to) : null}
      </div>
      {draft.about ? (
        <Part id={`${id}-said`} label={labels.said}>
          <input
            id={`${id}-said`}
            type="text"
            className={c('input')}
            value={draft.said}
            onChange={(event) => change({ ...draft, said: event.currentTarget.value })}
          />
        </Part>
      ) : null}
      <Tick value={draft.about} onChange={(about) => change({ ...draft, about, to: draft.to || draft.from })}>
        {labels.about}
      </Tick>
      {readBack ? <ReadBack>{day ? readBack(day) : null}</ReadBack> : null}
      <p role="status" className={c('asked')}>
        {backwards ? (
          <>
            <Icon name="ask" size="small" />
            <span>{labels.backwards}</span>
          </>
        ) : null}
      </p>
    </Parts>
  )
}
