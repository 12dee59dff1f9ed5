// Whether this is a phone's width. Long choices become the system's own list there, which scrolls under the thumb.

import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 599px)'

const listen = (changed: () => void) => {
  const query = window.matchMedia(QUERY)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia(QUERY).matches,
    () => false,
  )
