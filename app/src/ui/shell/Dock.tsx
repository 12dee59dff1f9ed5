// What a page puts into the dock: on a desk what is safe, in the middle; one teal act at the thumb; perhaps other acts
// before it. Help stands left of it on every page and belongs to the shell.

import { type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'
import { Anchor } from '../button/index.ts'
import { Icon } from '../icons/index.ts'
import { c } from './look.ts'
import { ShellSlots } from './slots.ts'

interface DockProps {
  readonly act?: ReactNode
  readonly status?: ReactNode
  readonly more?: ReactNode
}

export const Dock = ({ act, status, more }: DockProps) => {
  const { dock } = use(ShellSlots)
  if (!dock) return null
  return createPortal(
    <>
      <div className={c('status')}>{status}</div>
      {more ? <div className={c('more')}>{more}</div> : null}
      {act ? <div className={c('act')}>{act}</div> : null}
    </>,
    dock,
  )
}

/** One level up; on a phone it takes the place of the word. */
export const Back = ({ href, label }: { readonly href: string; readonly label: string }) => {
  const { back } = use(ShellSlots)
  if (!back) return null
  return createPortal(
    <Anchor href={href} aria-label={label} className={c('back-arrow')}>
      <Icon name="back" />
    </Anchor>,
    back,
  )
}
