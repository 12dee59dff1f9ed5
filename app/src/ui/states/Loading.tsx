// Known words stand at once; a thin line only where a value still comes. No spinner. And a bar for what takes long.

import { type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import css from './states.module.css'

const c = classes(css)

/** The place of one value that is on its way from this device. */
export const LoadingLine = ({ length = 'normal' }: { readonly length?: 'short' | 'normal' | 'long' }) => (
  <span className={c('line', length)} aria-hidden="true" />
)

/** Says once, to those who listen, that values are on their way. */
export const Loading = ({ say, children }: { readonly say: string; readonly children: ReactNode }) => (
  <div className={c('loading')} aria-busy="true">
    <span className={c('unseen')} role="status">
      {say}
    </span>
    {children}
  </div>
)

interface ProgressProps {
  readonly label: ReactNode
  /** 0 to `of`. */
  readonly done: number
  readonly of: number
  /** The two numbers in words. */
  readonly words: ReactNode
}

export const Progress = ({ label, done, of, words }: ProgressProps) => {
  const id = useId()
  return (
    <div className={c('progress')}>
      <p className={c('progress-words')}>
        <span id={id}>{label}</span>
        <span>{words}</span>
      </p>
      <progress className={c('bar')} aria-labelledby={id} value={done} max={of} />
    </div>
  )
}
