// The states every screen has: nothing here, loading, no signal, late, refused. Each says what is true first, then why,
// then what can be done now. No blame, no invitation to be busy.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Drawing, type DrawingName } from '../drawings/index.ts'
import { Dot, Seal } from '../marks/index.ts'
import css from './states.module.css'

const c = classes(css)

interface NoteProps {
  /** The one sentence that matters, in strong words. */
  readonly title: ReactNode
  readonly act?: ReactNode
  readonly children?: ReactNode
}

interface FrameProps extends NoteProps {
  readonly mark: ReactNode
}

const Note = ({ mark, title, act, children }: FrameProps) => (
  <div className={c('note')}>
    {mark}
    <p className={c('title')}>
      <b>{title}</b>
    </p>
    {children ? <div className={c('body')}>{children}</div> : null}
    {act ? <div className={c('act')}>{act}</div> : null}
  </div>
)

/** Nothing waits: what is true, and what may come. */
export const EmptyState = ({ drawing = 'tea', ...note }: NoteProps & { readonly drawing?: DrawingName }) => (
  <Note mark={<Drawing name={drawing} size="medium" />} {...note} />
)

interface OfflineProps extends NoteProps {
  /** How many are safe here and wait. */
  readonly count: number
  /** The words of the number: "3 waiting". */
  readonly countWords: string
}

/** Safe first, then when it will go. */
export const OfflineNote = ({ count, countWords, ...note }: OfflineProps) => (
  <Note
    mark={
      <div className={c('marked')}>
        <Drawing name="potli" size="medium" />
        <Dot count={count} label={countWords} />
      </div>
    }
    {...note}
  />
)

/** What was promised and is not done; the thread over it, who owes it, who can act now. */
export const LateNote = ({ thread, ...note }: NoteProps & { readonly thread: ReactNode }) => (
  <Note mark={thread} {...note} />
)

interface RefusedProps extends NoteProps {
  /** For a text that was not taken in: where it is kept. The text stays with its author. */
  readonly kept?: ReactNode
}

/** What, why, what now. */
export const RefusedNote = ({ kept, ...note }: RefusedProps) => (
  <Note mark={kept ? <Seal kind="waiting">{kept}</Seal> : <Drawing name="door" size="medium" />} {...note} />
)
