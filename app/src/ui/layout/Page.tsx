// A page below the line: its width, its head, its sheets of paper and the headings ruled with a line.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './page.module.css'

const c = classes(css)

interface PageProps {
  /** `read` for one column of text, `work` for forms and lists, `full` for panes and tables. */
  readonly width?: 'read' | 'work' | 'full'
  readonly children: ReactNode
}

export const Page = ({ width = 'work', children }: PageProps) => <div className={c('page', width)}>{children}</div>

interface HeadProps {
  readonly title: ReactNode
  /** A drawing, a face. */
  readonly mark?: ReactNode
  readonly note?: ReactNode
  readonly end?: ReactNode
  readonly level?: 1 | 2
  /** For a page whose answer is its title. */
  readonly big?: boolean
}

export const Head = ({ title, mark, note, end, level = 1, big }: HeadProps) => {
  const As = `h${level}` as const
  return (
    <div className={c('head')}>
      {mark ? <div className={c('mark')}>{mark}</div> : null}
      <div className={c('grow')}>
        <As className={c(big && 'answer')}>{title}</As>
        {note ? <div className={c('note')}>{note}</div> : null}
      </div>
      {end ? <div className={c('end')}>{end}</div> : null}
    </div>
  )
}

interface SheetProps {
  readonly tight?: boolean
  /** A teal edge: the one that comes first. */
  readonly first?: boolean
  readonly label?: string
  readonly children: ReactNode
}

/** Paper. No shadow; a slightly heavier lower edge. */
export const Sheet = ({ tight, first, label, children }: SheetProps) => {
  const className = c('sheet', tight && 'tight', first && 'first')
  return label ? (
    <section className={className} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={className}>{children}</div>
  )
}

interface RuleProps {
  readonly level?: 2 | 3
  /** At the end of the line: how many. */
  readonly end?: ReactNode
  /** A heavier line in ink: a day, a part. */
  readonly heavy?: boolean
  readonly id?: string
  readonly children: ReactNode
}

/** A heading and a line to the edge. */
export const Rule = ({ level = 2, end, heavy, id, children }: RuleProps) => {
  const As = `h${level}` as const
  return (
    <As id={id} className={c('rule', heavy && 'heavy')}>
      <span>{children}</span>
      {end === undefined ? null : <span className={c('rule-end')}>{end}</span>}
    </As>
  )
}
