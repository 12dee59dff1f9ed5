// What happened, newest first or oldest first as it is given: a heavy rule for each day, the time on the left, a dot on
// the line, and what is said about it. A dashed marigold dot has not left this device.

import { type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import { Rule } from '../layout/index.ts'
import css from './timeline.module.css'

const c = classes(css)

interface TimelineProps {
  readonly label: string
  readonly children: ReactNode
}

export const Timeline = ({ label, children }: TimelineProps) => (
  <section className={c('timeline')} aria-label={label}>
    {children}
  </section>
)

interface DayProps {
  readonly title: ReactNode
  readonly level?: 2 | 3
  readonly children: ReactNode
}

export const TimelineDay = ({ title, level = 2, children }: DayProps) => {
  const id = useId()
  return (
    <div className={c('day')}>
      <Rule heavy level={level} id={id}>
        {title}
      </Rule>
      <ol aria-labelledby={id}>{children}</ol>
    </div>
  )
}

interface ItemProps {
  readonly time: ReactNode
  /** The moment for machines. */
  readonly at?: string
  /** Under the time: "about", the other calendar. */
  readonly timeNote?: ReactNode
  readonly waiting?: boolean
  readonly id?: string
  readonly children: ReactNode
}

export const TimelineItem = ({ time, at, timeNote, waiting, id, children }: ItemProps) => (
  <li id={id} className={c('item', waiting && 'waiting')}>
    <time className={c('time')} dateTime={at}>
      {time}
      {timeNote ? <small className={c('note')}>{timeNote}</small> : null}
    </time>
    <div className={c('what')}>{children}</div>
  </li>
)

/** Where it comes from, who wrote it, who can see it; pieces that wrap. */
export const Source = ({ children }: { readonly children: ReactNode }) => <p className={c('source')}>{children}</p>
