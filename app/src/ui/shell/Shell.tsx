// What stays while pages change: the line with what hangs from it, the page, the dock, and on phones the places.
// Help is always bottom left; the waiting count is always top right.

import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../button/index.ts'
import { Icon } from '../icons/index.ts'
import { c } from './look.ts'
import { ThumbPlaces } from './Places.tsx'
import { ShellSlots } from './slots.ts'
import { type Press, Top, type TopProps } from './Top.tsx'

export interface ShellProps extends TopProps {
  /** The first thing the keyboard meets: past the line, to the page. */
  readonly skip: string
  readonly help?: Press
  readonly children: ReactNode
}

const MAIN = 'main'

export const Shell = ({ skip, help, children, ...top }: ShellProps) => {
  const [back, setBack] = useState<HTMLElement | null>(null)
  const [dock, setDock] = useState<HTMLElement | null>(null)
  const slots = useMemo(() => ({ back, dock }), [back, dock])
  return (
    <div className={c('shell')}>
      <a className={c('skip')} href={`#${MAIN}`} data-print="never">
        {skip}
      </a>
      <Top {...top} back={setBack} />
      <ShellSlots value={slots}>
        <main id={MAIN} tabIndex={-1} className={c('main')}>
          {children}
        </main>
      </ShellSlots>
      <footer className={c('dock')} data-print="never">
        <div className={c('bar', !help && 'maybe-empty')}>
          {help ? <Button icon="help" label={help.label} onPress={help.onPress} /> : null}
          <div ref={setDock} className={c('slot')} />
          {top.lock && top.word ? (
            <button type="button" className={c('lock', 'lock-phone')} onClick={top.lock.onPress}>
              <Icon name="lock" />
              <span>{top.lock.label}</span>
            </button>
          ) : null}
        </div>
        {top.places ? <ThumbPlaces {...top.places} /> : null}
      </footer>
    </div>
  )
}
