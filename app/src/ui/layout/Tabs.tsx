// The parts of one page, hanging from a line of their own: one row whatever their number. On a phone the row goes on sideways under a
// thumb or the Tab key; the chosen one is always in sight, and an end that fades has more behind it. On a desk all of them are seen.
// They are links, or buttons where the part has no address.

import { useEffect, useRef, useState } from 'react'
import { Anchor } from '../button/index.ts'
import { classes } from '../classes.ts'
import css from './tabs.module.css'

const c = classes(css)

export interface Tab {
  readonly key: string
  readonly label: string
  readonly count?: number
  readonly href?: string
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
  readonly onChoose?: (key: string) => void
}

interface OneProps {
  readonly tab: Tab
  readonly now: boolean
  readonly onChoose: ((key: string) => void) | undefined
}

const One = ({ tab: { key, label, count, href }, now, onChoose }: OneProps) => {
  const words = (
    <span>
      {label}
      {count ? <b className={c('count')}> {count}</b> : null}
    </span>
  )
  return href ? (
    <Anchor href={href} className={c('tab')} aria-current={now ? 'page' : undefined} onClick={() => onChoose?.(key)}>
      {words}
    </Anchor>
  ) : (
    <button type="button" className={c('tab')} aria-current={now ? 'true' : undefined} onClick={() => onChoose?.(key)}>
      {words}
    </button>
  )
}

/** Which ends of the row have more behind them; a pixel of slack, for widths that are not whole. */
const endsOf = ({ scrollLeft, clientWidth, scrollWidth }: HTMLElement) => ({
  before: scrollLeft > 1,
  after: scrollLeft + clientWidth < scrollWidth - 1,
})

/** Only the row moves, never the page: the chosen one comes to the middle, with its neighbours at both sides. */
const bringInSight = (row: HTMLElement): void => {
  const chosen = row.querySelector<HTMLElement>('[aria-current]')
  if (chosen) row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2
}

export const Tabs = ({ label, tabs, current, onChoose }: TabsProps) => {
  const row = useRef<HTMLElement>(null)
  const [{ before, after }, setEnds] = useState({ before: false, after: false })
  const look = () => row.current && setEnds(endsOf(row.current))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice, another language or another count moves what is in sight
  useEffect(() => {
    const it = row.current
    if (!it) return
    bringInSight(it)
    const watching = new ResizeObserver(() => setEnds(endsOf(it)))
    for (const each of [it, ...it.children]) watching.observe(each)
    return () => watching.disconnect()
  }, [current, tabs.length])
  return (
    <nav
      ref={row}
      className={c('tabs', before && 'more-before', after && 'more-after')}
      aria-label={label}
      data-print="never"
      onScroll={look}
    >
      {tabs.map((tab) => (
        <One key={tab.key} tab={tab} now={tab.key === current} onChoose={onChoose} />
      ))}
    </nav>
  )
}
