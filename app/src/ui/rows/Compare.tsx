// Two things side by side, field by field, each with whether they agree and why it may be so. Compared, never summed:
// there is no total and no share under it.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icons/index.ts'
import css from './compare.module.css'

const c = classes(css)

export type Agreement = 'same' | 'near' | 'differ' | 'blank'

export interface Compared {
  readonly key: string
  readonly label: ReactNode
  readonly first: ReactNode
  readonly second: ReactNode
  readonly agreement: Agreement
  /** The agreement in words. */
  readonly words: ReactNode
  readonly why?: ReactNode
}

interface CompareProps {
  readonly label: string
  /** Names the column of field names; only for those who listen. */
  readonly fieldHead: string
  readonly agreementHead: ReactNode
  readonly firstHead: ReactNode
  readonly secondHead: ReactNode
  /** Before each value on a phone, where the two stand under one another. */
  readonly firstName: string
  readonly secondName: string
  readonly rows: readonly Compared[]
}

const Value = ({
  name,
  agreement,
  children,
}: {
  readonly name: string
  readonly agreement: Agreement
  readonly children: ReactNode
}) => (
  <td className={c('value', agreement === 'differ' && 'differing')}>
    <span className={c('name')} aria-hidden="true">
      {name}
    </span>
    {children}
  </td>
)

const Line = ({
  row,
  firstName,
  secondName,
}: {
  readonly row: Compared
  readonly firstName: string
  readonly secondName: string
}) => (
  <tr className={c('line')}>
    <th scope="row" className={c('field')}>
      {row.label}
    </th>
    <Value name={firstName} agreement={row.agreement}>
      {row.first}
    </Value>
    <td className={c('agreement', row.agreement)}>
      <span className={c('sign')}>
        <Icon name={row.agreement} size="small" />
        <span>{row.words}</span>
      </span>
      {row.why ? <span className={c('why')}>{row.why}</span> : null}
    </td>
    <Value name={secondName} agreement={row.agreement}>
      {row.second}
    </Value>
  </tr>
)

export const Compare = ({
  label,
  fieldHead,
  agreementHead,
  firstHead,
  secondHead,
  firstName,
  secondName,
  rows,
}: CompareProps) => (
  <table className={c('compare')}>
    <caption className={c('unseen')}>{label}</caption>
    <thead>
      <tr className={c('heads')}>
        <th scope="col" className={c('corner')}>
          <span className={c('unseen')}>{fieldHead}</span>
        </th>
        <th scope="col" className={c('side-head')}>
          {firstHead}
        </th>
        <th scope="col" className={c('corner')}>
          {agreementHead}
        </th>
        <th scope="col" className={c('side-head')}>
          {secondHead}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Line key={row.key} row={row} firstName={firstName} secondName={secondName} />
      ))}
    </tbody>
  </table>
)

/** In a text: said once, then not (a double line under it), or said only later (a box). */
export const Changed = ({ kind, children }: { readonly kind: 'dropped' | 'new'; readonly children: ReactNode }) =>
  kind === 'new' ? <ins className={c('new')}>{children}</ins> : <span className={c('dropped')}>{children}</span>
