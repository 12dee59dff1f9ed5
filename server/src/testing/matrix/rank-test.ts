// Whether two lists of times come from the same place: Mann–Whitney's rank test, with the normal approximation, which is close from some
// twenty on. Times are compared with each other and never with a number of ours, so that a slow machine changes nothing.

/** In how many of all pairs `a` is the larger one, ties counting half: 0.5 where there is no difference. */
const share = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a.map((it) => ({ it, mine: true })), ...b.map((it) => ({ it, mine: false }))].sort(
    (x, y) => x.it - y.it,
  )
  let ranks = 0
  for (let i = 0; i < all.length; ) {
    let end = i
    while (end < all.length && all[end]?.it === all[i]?.it) end++
    const rank = (i + 1 + end) / 2
    for (; i < end; i++) if (all[i]?.mine) ranks += rank
  }
  return (ranks - (a.length * (a.length + 1)) / 2) / (a.length * b.length)
}

/** One in ten million, both sides. */
const Z = 5.33
/** Two of three pairs. */
const EFFECT = 1 / 6

export const differs = (a: readonly number[], b: readonly number[]): boolean => {
  const off = Math.abs(share(a, b) - 0.5)
  const deviation = Math.sqrt((a.length + b.length + 1) / (12 * a.length * b.length))
  return off / deviation > Z && off > EFFECT
}
