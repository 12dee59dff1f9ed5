// One hand on an upload at a time. Whoever comes next sends the one before away: after a lost connection the old request may hang
// for minutes on a line that is dead, while the phone is back and asks where to go on.
import type { House } from '../../house.ts'

type Hand = { readonly away: AbortController; readonly gone: Promise<unknown> }

const hands = new WeakMap<House, Map<string, Hand>>()

/** Runs `work` once nobody else has this upload in hand. `away` aborts when it should keep what it has and stop. */
export const inHand = async <T>(house: House, upload: string, work: (away: AbortSignal) => Promise<T>): Promise<T> => {
  const known = hands.get(house) ?? new Map<string, Hand>()
  hands.set(house, known)
  const before = known.get(upload)
  before?.away.abort()
  const away = new AbortController()
  const mine = (before?.gone ?? Promise.resolve()).then(() => work(away.signal))
  const hand: Hand = { away, gone: mine.catch(() => undefined) }
  known.set(upload, hand)
  try {
    return await mine
  } finally {
    if (known.get(upload) === hand) known.delete(upload)
  }
}
