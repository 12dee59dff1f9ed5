// Money for those who know it aloud: a pad of big figures, the amount with its words, drawn as the notes it is made of,
// and her own drawing as the key that confirms it.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Animal, type AnimalName } from '../drawings/index.ts'
import { Icon } from '../icons/index.ts'
import { Picture } from '../Picture.tsx'
import css from './numbers.module.css'

const c = classes(css)

interface NumberPadProps {
  readonly label: string
  readonly labels: { readonly erase: string; readonly listen: string }
  /** The ten figures as this screen writes them, from zero. */
  readonly figures?: readonly string[]
  readonly onFigure: (figure: number) => void
  readonly onErase: () => void
  readonly onListen: () => void
}

const ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const NumberPad = ({ label, labels, figures, onFigure, onErase, onListen }: NumberPadProps) => {
  const key = (figure: number) => (
    <button key={figure} type="button" className={c('key')} onClick={() => onFigure(figure)}>
      {figures?.[figure] ?? figure}
    </button>
  )
  return (
    <fieldset className={c('pad')} aria-label={label}>
      {ROWS.map(key)}
      <button type="button" className={c('key', 'other')} onClick={onErase}>
        {labels.erase}
      </button>
      {key(0)}
      <button type="button" className={c('key', 'other')} aria-label={labels.listen} onClick={onListen}>
        <Icon name="sound" />
      </button>
    </fieldset>
  )
}

/** The amount in figures, and in words beside it. */
export const AmountShown = ({ figures, words }: { readonly figures: ReactNode; readonly words: ReactNode }) => (
  <p className={c('amount')} role="status">
    <b>{figures}</b>
    <span className={c('amount-words')}>{words}</span>
  </p>
)

const Note = ({ note }: { readonly note: number }) => (
  <Picture className={c('note', `note-${note}`)} viewBox="0 0 132 66">
    <rect x="1" y="1" width="130" height="64" rx="3" className={c('paper')} />
    <rect x="6" y="6" width="120" height="54" rx="1.5" strokeDasharray="1 3.2" />
    <circle cx="66" cy="33" r="17" className={c('moon')} />
    <path d="M57 43C57 35 61 32 66 32C71 32 75 35 75 43M61 26a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M16 52C22 46 28 58 34 52M98 14C104 8 110 20 116 14" />
    <text x="11" y="27">
      {note}
    </text>
    <text x="121" y="55" textAnchor="end">
      {note}
    </text>
  </Picture>
)

/** At most eight notes are drawn; `label` says them all. */
export const Notes = ({ notes, label }: { readonly notes: readonly number[]; readonly label: string }) => (
  <div className={c('notes')} role="img" aria-label={label}>
    {notes
      .slice(0, 8)
      .map((note, place) => ({ note, key: `${note} ${place}` }))
      .map(({ note, key }) => (
        <Note key={key} note={note} />
      ))}
  </div>
)

interface KeyPictureProps {
  readonly animal: AnimalName
  readonly colour: number
  readonly label: string
  readonly onPress: () => void
}

/** Her own drawing, large: pressing it says yes. */
export const KeyPicture = ({ animal, colour, label, onPress }: KeyPictureProps) => (
  <button type="button" className={c('key-picture')} aria-label={label} onClick={onPress}>
    <Animal animal={animal} colour={colour} size="huge" />
  </button>
)

/** One question to a screen. */
export const OneQuestion = ({
  mark,
  question,
  children,
}: {
  readonly mark?: ReactNode
  readonly question: ReactNode
  readonly children?: ReactNode
}) => (
  <div className={c('one')}>
    <div className={c('asked')}>
      {mark}
      <h1 className={c('question')}>{question}</h1>
    </div>
    {children}
  </div>
)
