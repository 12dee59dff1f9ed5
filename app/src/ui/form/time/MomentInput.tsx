// When something happened, to the minute, and in which country's time. The clock is the caller's: `now` fills it in.

import type { ReactNode } from 'react'
import { Button } from '../../button/index.ts'
import { classes } from '../../classes.ts'
import { type Input, useDraft } from '../draft.ts'
import { Part, Parts, useField } from '../Field.tsx'
import { type MomentParts, momentOf, partsOf } from './moment.ts'
import { ReadBack } from './ReadBack.tsx'
import css from './time.module.css'

const c = classes(css)

export interface MomentLabels {
  readonly day: string
  readonly time: string
  readonly offset: string
  /** The offsets that can be chosen, named: { '+05:30': 'India', '+05:45': 'Nepal' }. */
  readonly offsets: Readonly<Record<string, string>>
  /** With `now` given: the button that fills in this moment. */
  readonly now?: string
}

interface MomentInputProps extends Input<string> {
  readonly labels: MomentLabels
  /** The offset while none is given. */
  readonly offset?: string
  /** This moment, in the usual offset. */
  readonly now?: () => string
  /** Reads the moment back in words. */
  readonly readBack?: ((moment: string) => ReactNode) | undefined
}

interface BoxesProps {
  readonly id: string
  readonly parts: MomentParts
  readonly change: (parts: MomentParts) => void
  readonly labels: MomentLabels
  readonly invalid?: boolean | undefined
}

const Boxes = ({ id, parts, change, labels, invalid }: BoxesProps) => {
  const offsets = Object.entries({
    ...(labels.offsets[parts.offset] ? {} : { [parts.offset]: parts.offset }),
    ...labels.offsets,
  })
  return (
    <div className={c('boxes')}>
      <Part id={`${id}-day`} label={labels.day}>
        <input
          id={`${id}-day`}
          type="date"
          className={c('input')}
          value={parts.day}
          onChange={(event) => change({ ...parts, day: event.currentTarget.value })}
          aria-invalid={invalid}
        />
      </Part>
      <Part id={`${id}-time`} label={labels.time}>
        <input
          id={`${id}-time`}
          type="time"
          className={c('input')}
          value={parts.time}
          onChange={(event) => change({ ...parts, time: event.currentTarget.value })}
          aria-invalid={invalid}
        />
      </Part>
      {offsets.length > 1 ? (
        <Part id={`${id}-offset`} label={labels.offset}>
          <select
            id={`${id}-offset`}
            className={c('input')}
            value={parts.offset}
            onChange={(event) => change({ ...parts, offset: event.currentTarget.value })}
          >
            {offsets.map(([offset, name]) => (
              <option key={offset} value={offset}>
                {name}
              </option>
            ))}
          </select>
        </Part>
      ) : null}
    </div>
  )
}

/** `2026-11-23T09:00+05:30`, or nothing until day and time are both there. */
export const MomentInput = ({ labels, offset = '+05:30', now, readBack, ...input }: MomentInputProps) => {
  const { id, invalid } = useField(input.id)
  const [parts, change] = useDraft<string, MomentParts>(input, {
    read: (value) => partsOf(value, offset),
    amount: momentOf,
  })
  const moment = momentOf(parts)
  return (
    <Parts>
      <Boxes id={id} parts={parts} change={change} labels={labels} invalid={invalid} />
      {readBack ? <ReadBack>{moment ? readBack(moment) : null}</ReadBack> : null}
      {now && labels.now ? (
        <div>
          <Button kind="quiet" icon="clock" onPress={() => change(partsOf(now(), offset))}>
            {labels.now}
          </Button>
        </div>
      ) : null}
    </Parts>
  )
}
