// A person as others may see her: an animal in a colour, and the alias in words. The drawing is silent; the words speak.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Animal, type AnimalName } from '../drawings/index.ts'
import css from './marks.module.css'

const c = classes(css)

interface WhoProps {
  readonly animal?: AnimalName | undefined
  readonly colour?: number | undefined
  /** The alias in a second script. */
  readonly second?: { readonly text: string; readonly lang: string } | undefined
  readonly children: ReactNode
}

export const Who = ({ animal, colour = 0, second, children }: WhoProps) => (
  <span className={c('who')}>
    {animal ? <Animal animal={animal} colour={colour} /> : null}
    <span>
      {children}
      {second ? (
        <>
          {' '}
          <span lang={second.lang} className={c('second')}>
            {second.text}
          </span>
        </>
      ) : null}
    </span>
  </span>
)

interface FaceProps {
  readonly animal: AnimalName
  readonly colour: number
  readonly size?: 'normal' | 'large'
}

/** The animal in a round frame, at the head of what is hers. */
export const Face = ({ animal, colour, size = 'normal' }: FaceProps) => (
  <span className={c('face', size === 'large' && 'face-large')}>
    <Animal animal={animal} colour={colour} size={size === 'large' ? 'huge' : 'normal'} />
  </span>
)
