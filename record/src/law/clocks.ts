// The statutory clocks by id. Whoever needs a deadline asks here; nothing else in the code holds a number of hours.
import type { Clock } from './clock.ts'
import { bnssCourtClocks } from './clocks/bnss-court.ts'
import { bnssCustodyClocks } from './clocks/bnss-custody.ts'
import { bnssPoliceClocks } from './clocks/bnss-police.ts'
import { itpaClocks } from './clocks/itpa.ts'
import { jjBodiesClocks } from './clocks/jj-bodies.ts'
import { jjChildClocks } from './clocks/jj-child.ts'
import { jjInquiryClocks } from './clocks/jj-inquiry.ts'
import { labourClocks } from './clocks/labour.ts'
import { missingClocks } from './clocks/missing.ts'
import { nepalClocks } from './clocks/nepal.ts'
import { pocsoClocks } from './clocks/pocso.ts'

export {
  type Clock,
  type EarlierClock,
  type EventName,
  isLaw,
  LAW_ROLES,
  type LawRole,
  OFFSET_IN,
  periodOf,
  REGIMES,
  type Regime,
} from './clock.ts'

const CLOCKS = {
  ...jjChildClocks,
  ...jjInquiryClocks,
  ...jjBodiesClocks,
  ...pocsoClocks,
  ...bnssPoliceClocks,
  ...bnssCustodyClocks,
  ...bnssCourtClocks,
  ...itpaClocks,
  ...labourClocks,
  ...missingClocks,
  ...nepalClocks,
} as const satisfies { readonly [id: string]: Clock }

export type ClockName = keyof typeof CLOCKS

export const CLOCK_NAMES = Object.keys(CLOCKS) as readonly ClockName[]

export const clockNamed = (name: ClockName): Clock => CLOCKS[name]

/** The clock as it stood on a day (Gregorian, YYYY-MM-DD), or null where it was not law: before its first day or after its last. */
export const inForceOn = (clock: Clock, day: string): Clock | null => {
  if (day >= clock.inForceFrom && (clock.inForceTo === null || day <= clock.inForceTo)) return clock
  const earlier = clock.earlier.find((it) => day >= it.inForceFrom && day <= it.inForceTo)
  return earlier ? { ...clock, ...earlier, reminder: null, earlier: [] } : null
}
