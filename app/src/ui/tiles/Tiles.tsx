// Big tiles: a drawing, a word, a line. A tile never changes its place. And small ones, one for each person, that say
// who is here, who is out and where, who is yet to come, and about whom there is a question.

import type { ReactNode } from 'react'
import { Anchor, type Click } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Animal, type AnimalName, Drawing, type DrawingName } from '../drawings/index.ts'
import { Icon } from '../icons/index.ts'
import css from './tiles.module.css'

const c = classes(css)

interface TilesProps {
  readonly label: string
  /** `big` is two on a phone and three on a desk; `small` as many as there is room for. */
  readonly size?: 'big' | 'small'
  readonly children: ReactNode
}

export const Tiles = ({ label, size = 'big', children }: TilesProps) => (
  <ul className={c('tiles', size)} aria-label={label}>
    {children}
  </ul>
)

interface TileProps {
  readonly drawing: DrawingName
  readonly title: ReactNode
  readonly note?: ReactNode
  /** Between title and note: beads. */
  readonly middle?: ReactNode
  readonly href?: string
  readonly onClick?: Click
  /** Without an address it is a button. */
  readonly onPress?: () => void
  readonly pressed?: boolean
}

export const Tile = ({ drawing, title, note, middle, href, onClick, onPress, pressed }: TileProps) => {
  const inside = (
    <>
      <Drawing name={drawing} size="medium" />
      <b className={c('title')}>{title}</b>
      {middle}
      {note ? <span className={c('note')}>{note}</span> : null}
    </>
  )
  return (
    <li>
      {href ? (
        <Anchor href={href} className={c('tile')} onClick={onClick}>
          {inside}
        </Anchor>
      ) : (
        <button type="button" className={c('tile', pressed && 'pressed')} aria-pressed={pressed} onClick={onPress}>
          {inside}
        </button>
      )}
    </li>
  )
}

interface HeadTileProps {
  readonly animal: AnimalName
  readonly colour: number
  readonly title: ReactNode
  readonly state: 'here' | 'out' | 'yet' | 'asked'
  /** The state in words; for `out` it is shown: where. */
  readonly words: string
  readonly onPress: () => void
}

const Corner = ({ state, words }: Pick<HeadTileProps, 'state' | 'words'>) => {
  if (state === 'out') return <span className={c('corner')}>{words}</span>
  return (
    <>
      {state === 'yet' ? null : (
        <span className={c('corner')}>
          <Icon name={state === 'here' ? 'check' : 'ask'} size="small" />
        </span>
      )}
      <span className={c('unseen')}>{words}</span>
    </>
  )
}

export const HeadTile = ({ animal, colour, title, state, words, onPress }: HeadTileProps) => (
  <li>
    <button type="button" className={c('tile', 'head', state)} onClick={onPress}>
      <Animal animal={animal} colour={state === 'yet' ? 0 : colour} size="normal" />
      <span>{title}</span>
      <Corner state={state} words={words} />
    </button>
  </li>
)

/** So many of so many: filled beads and open ones on a string. */
export const Beads = ({ done, of, label }: { readonly done: number; readonly of: number; readonly label: string }) => (
  <span className={c('beads')} role="img" aria-label={label}>
    {Array.from({ length: of }, (_, place) => `bead ${place + 1}`).map((key, place) => (
      <span key={key} className={c('bead', place < done && 'filled')} />
    ))}
  </span>
)
