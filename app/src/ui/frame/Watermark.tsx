// Who is reading, and when, across the page: on the screen and on every sheet that is printed. Not read out: it says nothing new.
import { classes } from '../classes.ts'
import css from './frame.module.css'

const c = classes(css)

const TIMES = 90

export const Watermark = ({ line }: { readonly line: string }) => (
  <div className={c('watermark')} aria-hidden="true">
    {`${line}     `.repeat(TIMES)}
  </div>
)
