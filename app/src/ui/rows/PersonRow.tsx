// A person in a list, as this reader may see her: her animal, her alias, one line, and at the end a thread or a tag.

import type { ReactNode } from 'react'
import type { Click } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Animal, type AnimalName } from '../drawings/index.ts'
import { MaybeLink } from './ActRow.tsx'
import css from './rows.module.css'

const c = classes(css)

interface PersonRowProps {
  readonly animal: AnimalName
  readonly colour: number
  readonly title: ReactNode
  readonly second?: { readonly text: string; readonly lang: string }
  readonly note?: ReactNode
  readonly end?: ReactNode
  /** The one that is open beside the list. */
  readonly current?: boolean
  readonly href?: string
  readonly onClick?: Click
}

export const PersonRow = ({ animal, colour, title, second, note, end, current, href, onClick }: PersonRowProps) => (
  <li className={c('row', current && 'first')} aria-current={current ? 'true' : undefined}>
    <MaybeLink href={href} onClick={onClick} className={c('person')}>
      <Animal animal={animal} colour={colour} size="normal" />
      <div className={c('grow')}>
        <p>
          <b>{title}</b>
          {second ? <span lang={second.lang}> {second.text}</span> : null}
        </p>
        {note ? <p className={c('note')}>{note}</p> : null}
      </div>
      {end ? <div className={c('person-end')}>{end}</div> : null}
    </MaybeLink>
  </li>
)
