// Lists that are read from the server and never kept here: the docket, and what may be counted over it.
import { ask } from '../api.ts'

export type DocketBook = {
  readonly book: string
  readonly open: boolean
  readonly colour: number
  readonly animal: string
  readonly entries: number
  readonly opened_at: string | null
  readonly last_at: string | null
  readonly due_at: string | null
}
export type Docket = {
  readonly books: readonly DocketBook[]
  readonly totals: { readonly open: number; readonly closed: number; readonly historical: number }
}
export type Counted = { readonly kind: string; readonly field: string; readonly value: string; readonly books: number }

type Asked = { readonly open: boolean; readonly historical: boolean; readonly after: number; readonly limit: number }

/** Throws without a network. */
export const docket = (it: Asked): Promise<Docket> =>
  ask<Docket>('GET', `v1/docket?open=${it.open}&historical=${it.historical}&after=${it.after}&limit=${it.limit}`)

export const counts = async (it: { readonly historical: boolean }): Promise<readonly Counted[]> => {
  const { facts } = await ask<{ readonly facts: readonly Counted[] }>('GET', `v1/counts?historical=${it.historical}`)
  return facts
}
