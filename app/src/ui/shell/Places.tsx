// Where one can go. On a desk the places hang from the line beside the word; on a phone the first five stand below the
// dock, within reach of the thumb. The present one is a thicker teal piece of the line in both.

import { Anchor } from '../button/index.ts'
import { Icon, type IconName } from '../icons/index.ts'
import { c } from './look.ts'

export interface Place {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  readonly current?: boolean
  /** Beside the word, in marigold: what is late there. */
  readonly count?: number
  /** Shown on one of the two only: a phone has "Add" among its places, a desk has it in the dock. */
  readonly only?: 'phone' | 'desk'
}

export interface Places {
  readonly label: string
  readonly all: readonly Place[]
}

const Count = ({ count }: { readonly count: number | undefined }) =>
  count ? (
    <>
      {' '}
      <span className={c('count')}>{count}</span>
    </>
  ) : null

export const HangingPlaces = ({ label, all }: Places) => (
  <nav className={c('hanging')} aria-label={label}>
    {all
      .filter((place) => place.only !== 'phone')
      .map((place) => (
        <Anchor
          key={place.href}
          href={place.href}
          className={c('hanging-place')}
          aria-current={place.current ? 'page' : undefined}
        >
          {place.label}
          <Count count={place.count} />
        </Anchor>
      ))}
  </nav>
)

export const ThumbPlaces = ({ label, all }: Places) => (
  <nav className={c('thumb')} aria-label={label}>
    {all
      .filter((place) => place.only !== 'desk')
      .slice(0, 5)
      .map((place) => (
        <Anchor
          key={place.href}
          href={place.href}
          className={c('thumb-place')}
          aria-current={place.current ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          <span>
            {place.label}
            <Count count={place.count} />
          </span>
        </Anchor>
      ))}
  </nav>
)
