// What was put in, in words. The boxes of a browser write dates as the device does; this line writes them as the reader
// does, so that 3 February is not taken for 2 March.

import type { ReactNode } from 'react'
import { classes } from '../../classes.ts'
import css from './time.module.css'

const c = classes(css)

export const ReadBack = ({ children }: { readonly children: ReactNode }) => (
  <p role="status" className={c('read-back')}>
    {children}
  </p>
)
