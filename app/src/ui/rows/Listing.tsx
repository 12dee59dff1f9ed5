// A table of like things. Where it has no room each row becomes a card whose values carry their names. Rows may be grouped under
// a heading. Never a sum at the end, never sorted by a score.

import { Fragment, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './listing.module.css'

const c = classes(css)

export interface Column<Row> {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly width?: 'narrow' | 'normal' | 'wide'
  /** The cell that names its row. One column should have it. */
  readonly head?: boolean
  /** On a card the value stands without its name: it explains itself. */
  readonly bare?: boolean
  readonly align?: 'start' | 'end'
}

export interface Group<Row> {
  readonly key: string
  readonly title?: ReactNode
  readonly note?: ReactNode
  readonly rows: readonly Row[]
}

interface ListingProps<Row> {
  /** What this table lists; read out, shown with `captionShown`. */
  readonly caption: string
  readonly captionShown?: boolean
  readonly columns: readonly Column<Row>[]
  readonly groups: readonly Group<Row>[]
  readonly keyOf: (row: Row) => string
  /** The row that is open beside the table. */
  readonly current?: string
}

function Line<Row>({
  row,
  columns,
  current,
}: {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly current: boolean
}) {
  return (
    <tr className={c('line', current && 'current')} aria-current={current ? 'true' : undefined}>
      {columns.map(({ key, label, cell, head, bare, align }) => {
        const inside = (
          <>
            {bare || head ? null : (
              <span className={c('name')} aria-hidden="true">
                {label}
              </span>
            )}
            {cell(row)}
          </>
        )
        return head ? (
          <th key={key} scope="row" className={c('cell', 'row-head', align)}>
            {inside}
          </th>
        ) : (
          <td key={key} className={c('cell', align)}>
            {inside}
          </td>
        )
      })}
    </tr>
  )
}

export function Listing<Row>({ caption, captionShown, columns, groups, keyOf, current }: ListingProps<Row>) {
  return (
    <table className={c('listing')}>
      <caption className={c(captionShown ? 'caption' : 'unseen')}>{caption}</caption>
      <thead className={c('heads')}>
        <tr>
          {columns.map(({ key, label, width, align }) => (
            <th key={key} scope="col" className={c('head', width, align)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, title, note, rows }) => (
        <tbody key={key}>
          {title ? (
            <tr className={c('group')}>
              <th scope="rowgroup" colSpan={columns.length}>
                {title} {note ? <small className={c('group-note')}>{note}</small> : null}
              </th>
            </tr>
          ) : null}
          {rows.map((row) => (
            <Fragment key={keyOf(row)}>
              <Line row={row} columns={columns} current={keyOf(row) === current} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}
