// Entries as beads on one strand: whole, shown in part (an open bead), or broken (a torn one). Long strands wrap.
// And the list of what was checked.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icons/index.ts'
import css from './strand.module.css'

const c = classes(css)

export interface Bead {
  readonly label: string
  readonly state: 'whole' | 'part' | 'broken'
}

/** `label` says in one sentence what the drawing shows. */
export const Strand = ({ beads, label }: { readonly beads: readonly Bead[]; readonly label: string }) => (
  <div className={c('strand')} role="img" aria-label={label}>
    {beads.map((bead) => (
      <span key={bead.label} className={c('bead', bead.state)}>
        <span className={c('knot')} />
        <b className={c('number')}>{bead.label}</b>
      </span>
    ))}
  </div>
)

interface CheckProps {
  readonly icon?: IconName
  /** A check that holds is leaf, others are ink. */
  readonly holds?: boolean
  readonly title: ReactNode
  readonly children?: ReactNode
}

export const Check = ({ icon = 'check', holds, title, children }: CheckProps) => (
  <li className={c('check')}>
    <span className={c(holds && 'holds')}>
      <Icon name={icon} />
    </span>
    <div>
      <b>{title}</b>
      {children ? <div className={c('note')}>{children}</div> : null}
    </div>
  </li>
)

export const Checks = ({ children }: { readonly children: ReactNode }) => <ul>{children}</ul>
