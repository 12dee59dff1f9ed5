// How many wait on this device: a marigold dot with a number. Nothing waiting is an empty ring, never a missing one.

import { classes } from '../classes.ts'
import css from './marks.module.css'

const c = classes(css)

export const Dot = ({ count, label }: { readonly count: number; readonly label?: string }) => (
  <span className={c('dot', count === 0 && 'none')} {...(label ? { role: 'img', 'aria-label': label } : {})}>
    {count}
  </span>
)
