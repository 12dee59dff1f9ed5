// The Range header (RFC 9110 section 14.2), for one stretch. What is no range, or several, is answered with the whole, as it allows.
import type { Stretch } from './read-frames.ts'

const ONE = /^bytes=(?:(\d{1,15})-(\d{1,15})?|-(\d{1,15}))$/

/** The stretch asked for; 'whole' when none is, 'none' when it lies outside. `size` in bytes. */
export const stretchOf = (range: string | undefined, size: number): Stretch | 'whole' | 'none' => {
  const [matched, first, last, suffix] = ONE.exec(range ?? '') ?? []
  if (matched === undefined) return 'whole'
  const from = first === undefined ? Math.max(size - Number(suffix), 0) : Number(first)
  const to = first === undefined || last === undefined ? size : Math.min(Number(last) + 1, size)
  if (first !== undefined && last !== undefined && Number(last) < from) return 'whole'
  return from < to ? { from, to } : 'none'
}
