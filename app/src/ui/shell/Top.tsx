// The line on top, and what hangs from it: the word (or a title, or the arrow back), the places, the languages, who is
// here, what waits (always in the same corner) and the lock.

import type { ReactNode, Ref } from 'react'
import { Anchor } from '../button/index.ts'
import { Icon } from '../icons/index.ts'
import { Dot } from '../marks/Dot.tsx'
import { type Language, Languages } from './Languages.tsx'
import { c } from './look.ts'
import { HangingPlaces, type Places } from './Places.tsx'
import { Wordmark } from './Wordmark.tsx'

export interface Waiting {
  readonly count: number
  /** Beside the number: "waiting", "all sent". */
  readonly words: string
  /** The whole sentence, said politely whenever it changes. */
  readonly say: string
  readonly href?: string
}

export interface Press {
  readonly label: string
  readonly onPress: () => void
}

export interface TopProps {
  /** The word that the line grows out of. Left out where the name must not be seen; then `title` hangs there. */
  readonly word?: { readonly label: string; readonly href: string }
  readonly title?: ReactNode
  readonly places?: Places
  readonly languages?: {
    readonly label: string
    readonly all: readonly Language[]
    readonly current: string
    readonly onChoose: (code: string) => void
  }
  readonly me?: ReactNode
  readonly waiting?: Waiting
  readonly lock?: Press
}

const WaitingBadge = ({ count, words, say, href }: Waiting) => {
  const inside = (
    <>
      <Dot count={count} />
      <span>{words}</span>
    </>
  )
  return (
    <div className={c('corner')}>
      {href ? (
        <Anchor href={href} className={c('waiting')}>
          {inside}
        </Anchor>
      ) : (
        <span className={c('waiting')}>{inside}</span>
      )}
      <span className={c('unseen')} role="status" aria-live="polite">
        {say}
      </span>
    </div>
  )
}

export const Top = ({
  word,
  title,
  places,
  languages,
  me,
  waiting,
  lock,
  back,
}: TopProps & { readonly back: Ref<HTMLDivElement> }) => (
  <header className={c('top')} data-print="never">
    <div ref={back} className={c('back')} />
    {word ? (
      <Anchor href={word.href} className={c('word')}>
        <Wordmark label={word.label} />
      </Anchor>
    ) : null}
    {title ? <div className={c('title')}>{title}</div> : null}
    {places ? <HangingPlaces {...places} /> : null}
    <div className={c('end')}>
      {languages ? <Languages {...languages} /> : null}
      {me ? <span className={c('me')}>{me}</span> : null}
      {lock ? (
        <button type="button" className={c('lock', word ? 'lock-desk' : 'lock-hangs')} onClick={lock.onPress}>
          <Icon name={word ? 'lock' : 'cover'} />
          <span>{lock.label}</span>
        </button>
      ) : null}
      {waiting ? <WaitingBadge {...waiting} /> : null}
    </div>
  </header>
)
