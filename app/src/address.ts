// Where the app is: the address in the browser's bar, and how to go elsewhere without loading the page anew. React Router matches the
// patterns; the rest of it would cost 12 kB on a phone and is not needed for a dozen addresses.
import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import { matchPath } from 'react-router'
import { routeOf } from './paths.ts'

const moved = new EventTarget()
const MOVED = 'moved'

const subscribe = (heard: () => void): (() => void) => {
  addEventListener('popstate', heard)
  moved.addEventListener(MOVED, heard)
  return () => {
    removeEventListener('popstate', heard)
    moved.removeEventListener(MOVED, heard)
  }
}

const current = (): string => `${location.pathname}${location.search}`

/** Goes to one of `paths`. An address of the other record, or of nobody here, is loaded. `instead`: without a way back to this one. */
export const go = (href: string, { instead = false }: { readonly instead?: boolean } = {}): void => {
  if (routeOf(href) === null) {
    location.assign(href)
    return
  }
  if (instead) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  moved.dispatchEvent(new Event(MOVED))
  // A link to a part of the page is the browser's own to follow.
  if (!href.startsWith('#')) scrollTo(0, 0)
}

export type Address = {
  /** Without the place's base: `/book/…`. */
  readonly path: string
  readonly query: URLSearchParams
}

export const useAddress = (): Address => {
  const at = useSyncExternalStore(subscribe, current)
  return useMemo(() => {
    const { pathname, searchParams } = new URL(at, location.origin)
    return { path: routeOf(pathname) ?? '/', query: searchParams }
  }, [at])
}

type Parts = Readonly<Record<string, string | undefined>>
const InAddress = createContext<Parts>({})
export const PartsOf = InAddress.Provider

/** The parts of the address that its pattern names: `{ id }` of `/book/:id`. */
export const useParts = (): Parts => use(InAddress)

/** The first of the patterns that an address fits, with its parts. */
export const matched = <T extends { readonly pattern: string }>(
  routes: readonly T[],
  path: string,
): { readonly route: T; readonly parts: Parts } | null => {
  for (const route of routes) {
    const match = matchPath(route.pattern, path)
    if (match) return { route, parts: match.params }
  }
  return null
}
