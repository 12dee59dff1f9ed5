// One small line drawing in the colour of the words beside it.

import { classes } from '../classes.ts'
import { Picture } from '../Picture.tsx'
import css from './icons.module.css'
import { type IconName, type Shape, shapes } from './shapes.ts'

const c = classes(css)

interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'normal' | 'large'
  /** Only where the icon stands without a word: help, listen, speak. */
  readonly label?: string
}

export const Icon = ({ name, size = 'normal', label }: IconProps) => {
  const shape: Shape = shapes[name]
  return (
    <Picture className={c('icon', size)} viewBox="0 0 24 24" label={label}>
      <path d={shape.d} strokeDasharray={shape.dash} />
      {shape.dots ? <path className={c('dots')} d={shape.dots} /> : null}
    </Picture>
  )
}
