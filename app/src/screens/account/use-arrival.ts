// A part of a page that takes the place of another: it is shown from its top, and whoever listens or uses the keyboard goes on from there.
import { useEffect } from 'react'

export const useArrival = (): void => {
  useEffect(() => {
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [])
}
