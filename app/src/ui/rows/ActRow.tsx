// Things to do, in their order: a drawing, what, when, who, a note. The first has a teal edge. The whole row is the link.

import type { ReactNode } from 'react'
import { Anchor, type Click } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Drawing, type DrawingName } from '../drawings/index.ts'
import { Icon, type IconName } from '../icons/index.ts'
import css from './rows.module.css'

const c = classes(css)

/** A list of rows; `ordered` when their order means something. */
export const Rows = ({
  ordered,
  label,
  children,
}: {
  readonly ordered?: boolean
  readonly label?: string
  readonly children: ReactNode
}) => {
  const As = ordered ? 'ol' : 'ul'
  return <As aria-label={label}>{children}</As>
}

/** A row of several lines that is no link: a step with its acts. */
export const ItemRow = ({ children }: { readonly children: ReactNode }) => (
  <li className={c('row', 'item')}>{children}</li>
)

interface RowLink {
  readonly href?: string | undefined
  readonly onClick?: Click | undefined
  readonly className: string
  readonly children: ReactNode
}

export const MaybeLink = ({ href, onClick, className, children }: RowLink) =>
  href ? (
    <Anchor href={href} onClick={onClick} className={`${className} ${c('link')}`}>
      {children}
    </Anchor>
  ) : (
    <div className={className}>{children}</div>
  )

interface ActRowProps {
  readonly drawing: DrawingName
  /** What the drawing shows, in words. */
  readonly drawn?: string
  readonly title: ReactNode
  readonly time?: ReactNode
  readonly who?: ReactNode
  readonly note?: ReactNode
  /** Something is missing: the note turns marigold, with this icon. */
  readonly missing?: IconName
  readonly first?: boolean
  readonly href?: string
  readonly onClick?: Click
}

export const ActRow = ({ drawing, drawn, title, time, who, note, missing, first, href, onClick }: ActRowProps) => (
  <li className={c('row', first && 'first')}>
    <MaybeLink href={href} onClick={onClick} className={c('act')}>
      <Drawing name={drawing} {...(drawn ? { label: drawn } : {})} />
      <div className={c('grow')}>
        <p className={c('top')}>
          <b>{title}</b>
          {time ? <b className={c('time')}>{time}</b> : null}
        </p>
        {who ? <p>{who}</p> : null}
        {note ? (
          <p className={c('note', missing && 'missing')}>
            {missing ? <Icon name={missing} size="small" /> : null}
            <span>{note}</span>
          </p>
        ) : null}
      </div>
    </MaybeLink>
  </li>
)
