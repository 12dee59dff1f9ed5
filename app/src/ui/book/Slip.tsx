// A slip of paper that leaves: from whom, its number, what it says, and black where something is kept back. What is not
// there is said to be not there.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './slip.module.css'

const c = classes(css)

interface SlipProps {
  readonly from: ReactNode
  /** Number and page. */
  readonly number?: ReactNode
  readonly title: ReactNode
  readonly lang?: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}

export const Slip = ({ from, number, title, lang, foot, children }: SlipProps) => (
  <article className={c('slip')} lang={lang}>
    <div className={c('mast')}>
      <b>{from}</b>
      {number ? <span className={c('soft')}>{number}</span> : null}
    </div>
    <h3 className={c('title')}>{title}</h3>
    {children}
    {foot ? <p className={c('foot')}>{foot}</p> : null}
  </article>
)

/** Kept back: a black bar, and the words for it for those who listen. */
export const Gone = ({
  words,
  size = 'normal',
}: {
  readonly words: string
  readonly size?: 'short' | 'normal' | 'long'
}) => <span className={c('gone', size)} role="img" aria-label={words} />

interface FactProps {
  readonly label: ReactNode
  readonly children: ReactNode
}

export const Fact = ({ label, children }: FactProps) => (
  <div className={c('fact')}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** Facts with their names, a hairline between them; `sheet` lays them on paper. */
export const Facts = ({ sheet, children }: { readonly sheet?: boolean; readonly children: ReactNode }) => (
  <dl className={c(sheet && 'sheet')}>{children}</dl>
)
