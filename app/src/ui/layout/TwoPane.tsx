// Two panes on a desk, one column on a phone. With `phone` a phone shows only one of them, as its tabs say.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './page.module.css'

const c = classes(css)

interface Pane {
  readonly label: string
  readonly content: ReactNode
}

interface TwoPaneProps {
  readonly first: Pane
  readonly second: Pane
  readonly phone?: 'both' | 'first' | 'second'
  /** `narrow-first` for what is now beside a timeline, `wide-first` for a list beside its detail, seven to five, or even halves. */
  readonly split?: 'narrow-first' | 'wide-first' | 'wider-first' | 'even'
  /** A line between the two. */
  readonly ruled?: boolean
}

export const TwoPane = ({ first, second, phone = 'both', split = 'narrow-first', ruled }: TwoPaneProps) => (
  <div className={c('panes', split, `phone-${phone}`, ruled && 'ruled')}>
    <section className={c('pane', 'pane-first')} aria-label={first.label}>
      {first.content}
    </section>
    <section className={c('pane', 'pane-second')} aria-label={second.label}>
      {second.content}
    </section>
  </div>
)
