// Where this page stands: the record itself at `/`, the practice district at `/practice/`. Everything kept on the device and every
// question to the server names its place, so that practice and record never meet.

export type Place = {
  readonly base: '/' | '/practice/'
  readonly practice: boolean
}

export const placeOf = (path: string): Place =>
  /^\/practice(\/|$)/.test(path) ? { base: '/practice/', practice: true } : { base: '/', practice: false }

export const place: Place = placeOf(globalThis.location?.pathname ?? '/')

/** What the database of this place is called on the device. */
export const databaseName = (it: Place): string => `sajha:${it.base}`
