// How long each piece of a thread is. Numbers are any one unit (minutes, milliseconds) on one scale; no clock is read here.

export type Piece = 'ran' | 'journey' | 'left' | 'over'
export type Knot = 'start' | 'now' | 'due' | 'past' | 'kept'

export type ThreadPart = { readonly kind: Piece; readonly length: number } | { readonly kind: Knot }

export interface Course {
  readonly from: number
  readonly now: number
  /** Without one the thread runs open to now. */
  readonly due?: number | undefined
  /** When it was done; nothing runs after it. */
  readonly kept?: number | undefined
  /** Stretches that are not counted, in order and apart. */
  readonly journeys?: readonly (readonly [from: number, to: number])[]
}

const piece = (kind: Piece, length: number): readonly ThreadPart[] => (length > 0 ? [{ kind, length }] : [])

/** Cuts one stretch into what ran and what was journey. */
const ran = (from: number, to: number, journeys: Course['journeys'] = []): readonly ThreadPart[] => {
  const parts: ThreadPart[] = []
  let at = from
  for (const [start, end] of journeys) {
    const [begin, stop] = [Math.max(start, at), Math.min(end, to)]
    if (stop <= begin) continue
    parts.push(...piece('ran', begin - at), ...piece('journey', stop - begin))
    at = stop
  }
  return [...parts, ...piece('ran', to - at)]
}

/** The pieces and knots of a promise, from its start to its end: running, kept, past its time, or done late. */
export const threadOf = ({ from, now, due, kept, journeys }: Course): readonly ThreadPart[] => {
  const end = kept ?? now
  const last: ThreadPart = { kind: kept === undefined ? 'now' : 'kept' }
  if (due === undefined || end <= due) {
    const rest: readonly ThreadPart[] =
      kept === undefined && due !== undefined ? [...piece('left', due - end), { kind: 'due' }] : []
    return [{ kind: 'start' }, ...ran(from, end, journeys), last, ...rest]
  }
  const knot: ThreadPart = { kind: kept === undefined ? 'past' : 'due' }
  return [{ kind: 'start' }, ...ran(from, due, journeys), knot, ...piece('over', end - due), last]
}
