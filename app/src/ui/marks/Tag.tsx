// Small words with an edge around them, and the two lines under things: which law says so, and who can see this.

import type { ReactNode } from 'react'
import { Anchor } from '../button/index.ts'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icons/index.ts'
import css from './marks.module.css'

const c = classes(css)

interface TagProps {
  readonly tone?: 'plain' | 'marigold' | 'leaf' | 'indigo' | 'teal' | 'brick'
  readonly icon?: IconName
  readonly children: ReactNode
}

export const Tag = ({ tone = 'plain', icon, children }: TagProps) => (
  <span className={c('tag', `tag-${tone}`)}>
    {icon ? <Icon name={icon} size="small" /> : null}
    <span>{children}</span>
  </span>
)

interface CiteProps {
  readonly href?: string
  /** Said when the source could not be verified. */
  readonly unsure?: ReactNode
  readonly children: ReactNode
}

export const Cite = ({ href, unsure, children }: CiteProps) => (
  <p className={c('cite')}>
    <Icon name="law" size="small" />{' '}
    {href ? (
      <Anchor href={href} className={c('cite-link')}>
        {children}
      </Anchor>
    ) : (
      children
    )}
    {unsure ? (
      <>
        {' '}
        <Tag>{unsure}</Tag>
      </>
    ) : null}
  </p>
)

export const Seen = ({ children }: { readonly children: ReactNode }) => (
  <p className={c('seen')}>
    <Icon name="open" size="small" />
    <span>{children}</span>
  </p>
)
