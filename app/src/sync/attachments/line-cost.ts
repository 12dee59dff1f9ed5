// Whether sending costs this person anything, as far as a browser tells. Pure but for `lineNow`.

/** Bytes. What is larger waits for a line that costs nothing, unless its person chose otherwise: a working copy of a photo passes. */
export const SMALL = 300 * 1024

/** What the browser says of the line (Network Information API); a browser that says nothing leaves them out. */
export type Line = {
  readonly type?: string | undefined
  readonly saveData?: boolean | undefined
  /** Whether this is held in a hand, and so, where nothing else is known, likely on a line that is paid by the megabyte. */
  readonly handheld: boolean
}

export const isFree = ({ type, saveData, handheld }: Line): boolean => {
  if (saveData) return false
  if (type === 'wifi' || type === 'ethernet') return true
  return (type === undefined || type === 'unknown') && !handheld
}

export const mayGo = (size: number, anyway: boolean, line: Line): boolean => size <= SMALL || anyway || isFree(line)

type Connection = EventTarget & { readonly type?: string; readonly saveData?: boolean }

export const connection = (): Connection | null =>
  (globalThis.navigator as { readonly connection?: Connection } | undefined)?.connection ?? null

export const lineNow = (): Line => ({
  type: connection()?.type,
  saveData: connection()?.saveData,
  handheld: globalThis.matchMedia?.('(pointer: coarse)').matches ?? false,
})
