// A few ways to look at one list, each with its count. One of them always holds; they wrap, they never scroll sideways.

import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icons/index.ts'
import { Anchor } from './Anchor.tsx'
import css from './button.module.css'

const c = classes(css)

export interface Filter {
  readonly key: string
  readonly label: string
  readonly count?: number | string
  readonly icon?: IconName
  /** With an address it is a link, without one a button. */
  readonly href?: string
}

interface FiltersProps {
  readonly label: string
  readonly filters: readonly Filter[]
  readonly current: string
  readonly onChoose?: (key: string) => void
}

export const Filters = ({ label, filters, current, onChoose }: FiltersProps) => (
  <nav aria-label={label} data-print="never">
    <ul className={c('filters')}>
      {filters.map(({ key, label: words, count, icon, href }) => {
        const inside = (
          <>
            {icon ? <Icon name={icon} size="small" /> : null}
            <span>{words}</span>
            {count === undefined ? null : <span>{count}</span>}
          </>
        )
        const className = c('filter', key === current && 'current')
        const now = key === current ? 'true' : undefined
        return (
          <li key={key}>
            {href ? (
              <Anchor href={href} className={className} aria-current={now} onClick={() => onChoose?.(key)}>
                {inside}
              </Anchor>
            ) : (
              <button type="button" className={className} aria-current={now} onClick={() => onChoose?.(key)}>
                {inside}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  </nav>
)
