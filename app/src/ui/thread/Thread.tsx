// A promise as a thread: solid ran, dashed was journey and is not counted, thin is to come; the teal stroke is now, the
// ring is due, a diamond and a double thread are past it, a ringed knot is kept. `label` says the same in a sentence.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import type { ThreadPart } from './parts.ts'
import css from './thread.module.css'

const c = classes(css)

interface ThreadProps {
  readonly parts: readonly ThreadPart[]
  readonly label: string
  /** In a table cell, a row, a list. */
  readonly mini?: boolean
  /** Words under the thread. */
  readonly under?: { readonly start: ReactNode; readonly middle?: ReactNode; readonly end: ReactNode }
}

const Part = ({ part }: { readonly part: ThreadPart }) =>
  'length' in part ? (
    <span className={c('piece', part.kind)} style={{ flexGrow: part.length }} />
  ) : (
    <span className={c('knot', part.kind)} />
  )

export const Thread = ({ parts, label, mini, under }: ThreadProps) => (
  <div className={c(mini && 'mini-frame')}>
    <div className={c('thread', mini && 'mini')} role="img" aria-label={label}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a thread is known by its place alone
        <Part key={`${place}-${part.kind}`} part={part} />
      ))}
    </div>
    {under ? (
      <div className={c('under')}>
        <span>{under.start}</span>
        {under.middle ? <span>{under.middle}</span> : null}
        <span>{under.end}</span>
      </div>
    ) : null}
  </div>
)

interface BigClockProps {
  readonly figure: ReactNode
  readonly words: ReactNode
  readonly tone?: 'teal' | 'marigold' | 'leaf' | 'ink'
}

/** One big figure with its word: how long is left, how long it is past. It does not tick. */
export const BigClock = ({ figure, words, tone = 'teal' }: BigClockProps) => (
  <p className={c('clock', `clock-${tone}`)}>
    <b className={c('figure')}>{figure}</b> <span className={c('words')}>{words}</span>
  </p>
)
