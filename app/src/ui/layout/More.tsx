// What is there for those who ask: closed until opened, by mouse, thumb or keyboard alike.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icons/index.ts'
import css from './more.module.css'

const c = classes(css)

interface MoreProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

export const More = ({ summary, open, children }: MoreProps) => (
  <details className={c('more')} open={open}>
    <summary className={c('summary')}>
      <Icon name="down" size="small" />
      <span>{summary}</span>
    </summary>
    <div className={c('inside')}>{children}</div>
  </details>
)
