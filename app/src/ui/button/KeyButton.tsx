// For a desk where hands stay on the keyboard: a key drawn as a key, and a wide answer with its key before it.
// The page listens for the keys; here they are only shown.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './button.module.css'

const c = classes(css)

export const Key = ({ children }: { readonly children: ReactNode }) => <kbd className={c('key')}>{children}</kbd>

interface KeyButtonProps {
  readonly letter: string
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly chosen?: boolean
  readonly onPress: () => void
}

export const KeyButton = ({ letter, title, note, chosen, onPress }: KeyButtonProps) => (
  <button
    type="button"
    className={c('key-button', chosen && 'chosen')}
    aria-pressed={chosen ?? false}
    aria-keyshortcuts={letter}
    onClick={onPress}
  >
    <Key>{letter}</Key>
    <span>
      <b>{title}</b>
      {note ? <span className={c('note')}>{note}</span> : null}
    </span>
  </button>
)
