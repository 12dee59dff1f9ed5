// A frame on every edge of the screen that stays while the page scrolls, and its words. Practice is hatched marigold:
// it looks real and goes nowhere. Beside her is indigo: she decides, another presses.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './frame.module.css'

const c = classes(css)

interface FrameProps {
  readonly kind: 'practice' | 'beside'
  readonly words: ReactNode
  readonly children: ReactNode
}

export const Frame = ({ kind, words, children }: FrameProps) => (
  <div className={c('framed', kind)}>
    <div className={c('frame')} aria-hidden="true" data-print="never" />
    <aside className={c('frame-words')}>{words}</aside>
    {children}
  </div>
)
