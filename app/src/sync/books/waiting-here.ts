// What was written here and is not safe on the server yet, one by one: what the page of waiting things shows.
import type { Entry } from '@sajha/record'
import { useMemo } from 'react'
import { useCell } from '../hooks.ts'
import { entryOfPending, type Refusal } from './pending.ts'
import { shelf } from './shelf.ts'

export type WaitingEntry = {
  readonly entry: Entry
  /** Null while it only waits. */
  readonly refusal: Refusal | null
}

/** In the order in which they were written. Empty while the store is locked. */
export const useWaitingHere = (): readonly WaitingEntry[] => {
  const { pending } = useCell(shelf)
  return useMemo(
    () =>
      pending
        .filter((it) => it.state !== 'sealed')
        .toSorted((a, b) => a.seq - b.seq)
        .map((it) => ({ entry: entryOfPending(it), refusal: it.state === 'refused' ? (it.refusal ?? null) : null })),
    [pending],
  )
}
