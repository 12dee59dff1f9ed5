// A curtain over the whole screen, at once. What was begun stays behind it, unread: hidden from eyes, screen readers and
// the keyboard. It also falls by itself, before the system takes its picture, when the app is put aside.

import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from '../classes.ts'
import css from './frame.module.css'

const c = classes(css)

interface CoverProps {
  readonly covered: boolean
  /** What is on the curtain: a neutral page, a way back. */
  readonly over: ReactNode
  readonly children: ReactNode
}

export const Cover = ({ covered, over, children }: CoverProps) => {
  const ground = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The attribute is set here and not by a render: the picture for the list of open apps is taken before one.
    const fall = () => ground.current?.toggleAttribute('data-aside', document.visibilityState === 'hidden')
    document.addEventListener('visibilitychange', fall)
    return () => document.removeEventListener('visibilitychange', fall)
  }, [])
  return (
    <div ref={ground} className={c('ground')}>
      <div className={c('behind', covered && 'covered')} inert={covered}>
        {children}
      </div>
      <div className={c('aside')} aria-hidden="true" />
      {covered ? <div className={c('curtain')}>{over}</div> : null}
    </div>
  )
}
