// A drawing of people doing something. Its room is kept while the sheet of lines is fetched, so nothing moves.

import { lazy, Suspense } from 'react'
import { classes } from '../classes.ts'
import { Picture } from '../Picture.tsx'
import css from './drawings.module.css'
import type { DrawingName } from './names.ts'

const c = classes(css)

const Lines = lazy(() => import('./sheet.tsx').then((sheet) => ({ default: sheet.Lines })))

interface DrawingProps {
  readonly name: DrawingName
  readonly size?: 'small' | 'normal' | 'medium' | 'large'
  /** What is drawn, in words; without it the drawing decorates words that say the same. */
  readonly label?: string
}

export const Drawing = ({ name, size = 'normal', label }: DrawingProps) => (
  <Picture className={c('drawing', size)} viewBox="0 0 96 96" label={label}>
    <Suspense fallback={null}>
      <Lines name={name} />
    </Suspense>
  </Picture>
)
