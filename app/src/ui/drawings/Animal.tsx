// The animal of an alias in one of five cloths. It stands beside the alias in words, so it is silent unless labelled.

import { lazy, Suspense } from 'react'
import { classes } from '../classes.ts'
import { Picture } from '../Picture.tsx'
import css from './drawings.module.css'
import type { AnimalName } from './names.ts'

const c = classes(css)

const Beast = lazy(() => import('./animals.tsx').then((sheet) => ({ default: sheet.Beast })))

interface AnimalProps {
  readonly animal: AnimalName
  /** 1 to 5; any other number wears no cloth. */
  readonly colour: number
  readonly size?: 'small' | 'normal' | 'large' | 'huge'
  readonly label?: string
}

export const Animal = ({ animal, colour, size = 'small', label }: AnimalProps) => (
  <Picture className={c('animal', `${size}-animal`, `tint-${colour}`)} viewBox="0 0 80 80" label={label}>
    <Suspense fallback={null}>
      <Beast name={animal} />
    </Suspense>
  </Picture>
)
