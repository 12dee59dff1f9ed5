// What was promised. In brief (a knot with a double thread behind it, and by how much), or in full with its thread, who
// owes it, when, and the law. No blame: the promise and its days.

import type { ReactNode } from 'react'
import type { Click } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Tag } from '../marks/index.ts'
import { Picture } from '../Picture.tsx'
import { MaybeLink } from './ActRow.tsx'
import css from './rows.module.css'

const c = classes(css)

const PastKnot = () => (
  <Picture className={c('knot')} viewBox="0 0 44 20">
    <path d="M1 10h18M26 10a4 4 0 1 0 -8 0a4 4 0 1 0 8 0" />
    <path className={c('knot-past')} d="M27 7.5h16M27 12.5h16" />
  </Picture>
)

interface LateRowProps {
  readonly title: ReactNode
  readonly who?: ReactNode
  readonly note?: ReactNode
  /** By how much: "6 days". */
  readonly late: ReactNode
  readonly href?: string
  readonly onClick?: Click
}

export const LateRow = ({ title, who, note, late, href, onClick }: LateRowProps) => (
  <li className={c('row')}>
    <MaybeLink href={href} onClick={onClick} className={c('late')}>
      <PastKnot />
      <div className={c('grow')}>
        <p className={c('top')}>
          <b>{title}</b>
          <Tag tone="marigold">{late}</Tag>
        </p>
        {who ? <p className={c('small')}>{who}</p> : null}
        {note ? <p className={c('note')}>{note}</p> : null}
      </div>
    </MaybeLink>
  </li>
)

interface DutyRowProps {
  readonly state: ReactNode
  readonly tone: 'marigold' | 'teal' | 'leaf' | 'plain'
  /** A mini thread; without one no number is known. */
  readonly thread?: ReactNode
  readonly title: ReactNode
  readonly who?: ReactNode
  /** Who owes it, when it is due; each is one line. */
  readonly lines?: ReactNode
  readonly cite?: ReactNode
  readonly act?: ReactNode
  readonly href?: string
  readonly onClick?: Click
}

export const DutyRow = ({ state, tone, thread, title, who, lines, cite, act, href, onClick }: DutyRowProps) => (
  <li className={c('row', 'duty')}>
    <MaybeLink href={href} onClick={onClick} className={c('duty-body')}>
      <div className={c('duty-state', tone)}>
        <b>{state}</b>
        {thread}
      </div>
      <div className={c('grow')}>
        <p>
          <b>{title}</b>
        </p>
        {who ? <p className={c('small')}>{who}</p> : null}
        {lines ? <div className={c('note', 'lines')}>{lines}</div> : null}
        {cite}
      </div>
    </MaybeLink>
    {act ? <div className={c('duty-act')}>{act}</div> : null}
  </li>
)
