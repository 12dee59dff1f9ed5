// How things stand to each other: above one another, beside one another, in columns on a desk.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './flow.module.css'

const c = classes(css)

interface StackProps {
  readonly gap?: 'tiny' | 'small' | 'normal' | 'large'
  readonly children: ReactNode
}

export const Stack = ({ gap = 'normal', children }: StackProps) => <div className={c('stack', gap)}>{children}</div>

interface RowProps {
  readonly between?: boolean
  readonly align?: 'start' | 'center' | 'baseline' | 'end'
  /** Only where two short things must stay side by side. */
  readonly together?: boolean
  readonly gap?: 'tiny' | 'small' | 'normal' | 'large'
  readonly children: ReactNode
}

/** Beside one another; wraps when there is no room. */
export const Row = ({ between, align = 'center', together, gap = 'small', children }: RowProps) => (
  <div className={c('row', between && 'between', align, together && 'together', gap)}>{children}</div>
)

/** Takes the room that is left in a row. */
export const Grow = ({ children }: { readonly children: ReactNode }) => <div className={c('grow')}>{children}</div>

interface ColumnsProps {
  /** How many on a desk; a phone has one, or two when the things are small (`alsoPhone`). */
  readonly count?: 2 | 3 | 4
  readonly alsoPhone?: boolean
  readonly children: ReactNode
}

export const Columns = ({ count = 2, alsoPhone, children }: ColumnsProps) => (
  <div className={c('columns', `count-${count}`, alsoPhone && 'also-phone')}>{children}</div>
)

/** Present on one of the two only; for words that the other does not need. */
export const Only = ({ on, children }: { readonly on: 'phone' | 'desk'; readonly children: ReactNode }) => (
  <div className={c(`only-${on}`)}>{children}</div>
)
