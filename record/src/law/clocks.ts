// The statutory clocks by id. Whoever needs a deadline asks here; nothing else in the code holds a number of hours.
import { blsaClocks } from './blsa.ts'
import { bnssClocks } from './bnss.ts'
import type { Clock } from './clock.ts'
import { jjClocks } from './jj.ts'
import { pocsoClocks } from './pocso.ts'

export { type Clock, type EarlierClock, isLaw, LAW_ROLES, type LawRole, OFFSET_IN } from './clock.ts'

const CLOCKS = { ...jjClocks, ...pocsoClocks, ...bnssClocks, ...blsaClocks } as const satisfies {
  readonly [id: string]: Clock
}

export type ClockName = keyof typeof CLOCKS

export const CLOCK_NAMES = Object.keys(CLOCKS) as readonly ClockName[]

export const clockNamed = (name: ClockName): Clock => CLOCKS[name]

/** The clock as it stood on a day (Gregorian, YYYY-MM-DD), or null where it was not law: before its first day or after its last. */
export const inForceOn = (clock: Clock, day: string): Clock | null => {
  if (day >= clock.inForceFrom && (clock.inForceTo === null || day <= clock.inForceTo)) return clock
  const earlier = clock.earlier.find((it) => day >= it.inForceFrom && day <= it.inForceTo)
  return earlier ? { ...clock, ...earlier, reminder: null, earlier: [] } : null
}
