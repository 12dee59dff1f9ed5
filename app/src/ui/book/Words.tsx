// Her own words, in her language, with a plain line under them; and texts that stand beside one another. A first text
// stays (dashed), the next stands beside it (solid), and words that dispute it stand beside both, never smaller.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icons/index.ts'
import css from './words.module.css'

const c = classes(css)

interface WordsProps {
  /** Whose, when, heard by whom. */
  readonly label: ReactNode
  /** The language they were said in. */
  readonly lang: string
  /** What they mean, in the reader's language. */
  readonly plain?: ReactNode
  /** Beside a text that they dispute: its size, not larger. */
  readonly beside?: boolean
  readonly children: ReactNode
}

export const Words = ({ label, lang, plain, beside, children }: WordsProps) => (
  <div className={c('words', beside && 'beside')}>
    <p className={c('whose')}>
      <Icon name="speech" size="small" />
      <span>{label}</span>
    </p>
    <blockquote className={c('said')} lang={lang}>
      {children}
    </blockquote>
    {plain ? <p className={c('plain')}>{plain}</p> : null}
  </div>
)

interface TextBoxProps {
  readonly label: ReactNode
  readonly lang?: string
  readonly children: ReactNode
}

export const FirstText = ({ label, lang, children }: TextBoxProps) => (
  <div className={c('text', 'first')}>
    <p className={c('label')}>{label}</p>
    <div lang={lang}>{children}</div>
  </div>
)

export const NowText = ({ label, lang, children }: TextBoxProps) => (
  <div className={c('text', 'now')}>
    <p className={c('label')}>{label}</p>
    <div lang={lang}>{children}</div>
  </div>
)

/** Beside one another where there is room, else in their order. */
export const Pair = ({ children }: { readonly children: ReactNode }) => <div className={c('pair')}>{children}</div>
