// What only the server knows: asked when a page opens, and again when something changed. What was told stays while it is asked again.
import { useCallback, useEffect, useState } from 'react'

export type Told<T> = {
  /** Null until the server answered. */
  readonly told: T | null
  readonly error: unknown
  readonly again: () => void
}

/** `ask` must be the same function from one drawing to the next. */
export const useTold = <T>(ask: () => Promise<T>): Told<T> => {
  const [told, setTold] = useState<T | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let gone = false
    ask().then(
      (it) => {
        if (gone) return
        setTold(it)
        setError(null)
      },
      (it: unknown) => {
        if (!gone) setError(it)
      },
    )
    return () => {
      gone = true
    }
  }, [ask, turn])
  const again = useCallback(() => setTurn((it) => it + 1), [])
  return { told, error, again }
}
