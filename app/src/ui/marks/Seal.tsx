// How far an entry is safe, in three drawings and one that is broken. Always with words and a time: never the drawing
// alone, never its colour alone.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Picture } from '../Picture.tsx'
import css from './marks.module.css'

const c = classes(css)

export type SealKind = 'waiting' | 'sealed' | 'witnessed' | 'broken'

const SCALLOP =
  'M10 1.5l1.9 1.6 2.5-.5 1 2.3 2.4 .9-.2 2.5 1.5 2-1.5 2 .2 2.5-2.4 .9-1 2.3-2.5-.5L10 19.1l-1.9-1.6-2.5 .5-1-2.3-2.4-.9 .2-2.5-1.5-2 1.5-2-.2-2.5 2.4-.9 1-2.3 2.5 .5Z'
const CRACK = 'M10 1.5L8 6l3 3.5L7.7 14l1.8 5'

const lines = {
  waiting: (
    <>
      <circle cx="10" cy="10" r="7.5" strokeDasharray="3 2.9" />
      <circle cx="10" cy="10" r="2.6" className={c('filled')} />
    </>
  ),
  sealed: (
    <>
      <path d={SCALLOP} />
      <circle cx="10" cy="10.3" r="3.4" className={c('filled')} />
    </>
  ),
  witnessed: (
    <>
      <path d={SCALLOP} className={c('filled')} />
      <path d="M6 10.5l2.7 2.7L14 7.6" className={c('cut')} />
      <path d="M21.5 5a7.5 7.5 0 0 1 0 10.6M24.5 3a11 11 0 0 1 0 14.6" />
    </>
  ),
  broken: (
    <>
      <path d={SCALLOP} />
      <path d="M10.5 .5L8.5 6l3 3.5L8.2 14l1.8 5.5" className={c('gap')} />
      <path d={CRACK} strokeWidth="1.4" transform="translate(-.7 0)" />
      <path d={CRACK} strokeWidth="1.4" transform="translate(1.3 0)" />
    </>
  ),
} as const

const Drawn = ({ kind, className }: { readonly kind: SealKind; readonly className: string }) => (
  <Picture className={className} viewBox={kind === 'witnessed' ? '0 0 30 20' : '0 0 20 20'}>
    {lines[kind]}
  </Picture>
)

export const Seal = ({ kind, children }: { readonly kind: SealKind; readonly children: ReactNode }) => (
  <span className={c('seal', kind)}>
    <Drawn kind={kind} className={c('seal-mark', kind === 'witnessed' && 'wide')} />
    <span>{children}</span>
  </span>
)

/** The great stamp of a check: whole with a tick in leaf, broken in brick. The words stand beside it. */
export const Stamp = ({ kind }: { readonly kind: 'whole' | 'broken' }) =>
  kind === 'broken' ? (
    <Drawn kind="broken" className={c('stamp', 'broken')} />
  ) : (
    <Picture className={c('stamp', 'whole')} viewBox="0 0 20 20">
      <path d={SCALLOP} />
      <circle cx="10" cy="10.3" r="6.3" />
      <path d="M6.8 10.5l2.3 2.3L13.4 8" className={c('tick')} />
    </Picture>
  )
