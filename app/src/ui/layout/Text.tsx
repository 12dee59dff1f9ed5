// Words. Four sizes and the few tones that mean something: marigold waits or is late, leaf is kept, indigo informs or
// asks, brick is danger now and nothing else.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './text.module.css'

const c = classes(css)

export interface TextProps {
  readonly as?: 'p' | 'span' | 'div'
  readonly size?: 'meta' | 'second' | 'base' | 'head' | 'big' | 'alone'
  readonly tone?: 'ink' | 'soft' | 'teal' | 'marigold' | 'leaf' | 'indigo' | 'brick'
  readonly strong?: boolean
  /** Keeps on one line what is one thing: a time, an amount. Never a sentence. */
  readonly together?: boolean
  readonly lang?: string
  readonly id?: string
  readonly children: ReactNode
}

export const Text = ({ as: As = 'p', size, tone, strong, together, lang, id, children }: TextProps) => (
  <As id={id} lang={lang} className={c(size, tone, strong && 'strong', together && 'together')}>
    {children}
  </As>
)

interface TitleProps {
  readonly level?: 1 | 2 | 3
  readonly id?: string
  readonly lang?: string
  readonly children: ReactNode
}

export const Title = ({ level = 2, id, lang, children }: TitleProps) => {
  const As = `h${level}` as const
  return (
    <As id={id} lang={lang} className={c('title')}>
      {children}
    </As>
  )
}

/** The same thing in a second script: a reading aid, lighter than the first. */
export const Second = ({ lang, children }: { readonly lang: string; readonly children: ReactNode }) => (
  <span lang={lang} className={c('second-script')}>
    {children}
  </span>
)

/** Only for those who listen. */
export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <span className={c('unseen')}>{children}</span>
)

/** A hash, a key, a code to compare letter by letter. */
export const Letters = ({ children }: { readonly children: ReactNode }) => (
  <span className={c('letters')}>{children}</span>
)
