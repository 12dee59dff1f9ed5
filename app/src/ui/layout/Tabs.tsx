// The parts of one page: two rows of four on a phone, one row on a desk, hanging from a line of their own. They are
// links, or buttons where the part has no address.

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

export const Tabs = ({ label, tabs, current, onChoose }: TabsProps) => (
  <nav className={c('tabs')} aria-label={label} data-print="never">
    {tabs.map((tab) => (
      <One key={tab.key} tab={tab} now={tab.key === current} onChoose={onChoose} />
    ))}
  </nav>
)
