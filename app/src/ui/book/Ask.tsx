// A question that the record itself raises: indigo, with a question mark, never red, never an exclamation. And the one
// box that is brick: danger now.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './ask.module.css'

const c = classes(css)

interface AskProps {
  readonly title: ReactNode
  /** What can be done about it: a link, a button. */
  readonly act?: ReactNode
  /** Innocent reasons come first. */
  readonly children?: ReactNode
}

export const Ask = ({ title, act, children }: AskProps) => (
  <div className={c('ask')}>
    <span className={c('mark')} aria-hidden="true">
      ?
    </span>
    <div className={c('body')}>
      <p>
        <b>{title}</b>
      </p>
      {children ? <div className={c('reasons')}>{children}</div> : null}
      {act ? <div>{act}</div> : null}
    </div>
  </div>
)

export const Danger = ({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) => (
  <div className={c('danger')} role="alert">
    <p>
      <b>{title}</b>
    </p>
    {children}
  </div>
)
