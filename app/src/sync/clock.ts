// The device's time, which is a claim, and the last time the server told, which is a floor under it. An entry carries both: a phone
// set back three days is then asked about (AC-04) and reorders nothing.
import { inOffset } from '@sajha/record'

export const now = (): number => Date.now()

const OURS = '+05:30'

/** The offset this device lives in; India's when the device does not say one that a moment can carry. */
export const offsetHere = (): string => {
  try {
    const { offset } = Temporal.Now.zonedDateTimeISO()
    return /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : OURS
  } catch {
    return OURS
  }
}

/** This instant as a moment of the record. */
export const momentNow = (): string => inOffset(now(), offsetHere())

/** What a person would tell: the same to the minute. */
export const minuteNow = (): string => inOffset(Math.floor(now() / 60_000) * 60_000, offsetHere())

/** A server time, and how long ago it was told by a clock that nobody can set: never more than what truly passed. */
export type Heard = { readonly at: string; readonly ago: number }

type Held = { readonly at: string; readonly before: number; readonly mark: number }
let held: Held | null = null

// `performance.now` stands still while some phones sleep, and starts again with each page. So `ago` is what surely passed, not
// what passed: the server takes at + ago as the earliest it can be, and too small is only less sharp.
const LONGEST = 90 * 24 * 3_600_000

/** The server said what time it is. */
export const hear = (at: string): void => {
  held = { at, before: 0, mark: performance.now() }
}

/** What was heard before this page was opened, as it was kept. */
export const recall = (it: Heard | null): void => {
  if (it && !held) held = { at: it.at, before: it.ago, mark: performance.now() }
}

/** What an envelope says was heard; null when nothing was, or too long ago to say anything. */
export const heard = (): Heard | null => {
  if (!held) return null
  const ago = Math.round(held.before + performance.now() - held.mark)
  return ago > LONGEST ? null : { at: held.at, ago }
}

/**
 * Says when so much time (ms) has passed from now: by the clock on the wall or by the one that nobody can set, whichever says so first.
 * Neither alone will do: the one can be set back, the other stands still while some phones sleep.
 */
export const overAfter = (ms: number): (() => boolean) => {
  const [wall, mark] = [now(), performance.now()]
  return () => now() - wall >= ms || performance.now() - mark >= ms
}
