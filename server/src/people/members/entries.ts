// Entries of an organisation's own book, which the server signs: their forms are checked first, so that a wrong one is a refusal.
import { type BodyNamed, faultsIn, inOffset, KINDS, type KindName } from '@sajha/record'
import type { House } from '../../house.ts'
import type { ServerEntry } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'

/** The house's time as a moment of an entry. */
export const momentNow = (house: House): string => inOffset(house.clock.now().epochMilliseconds, '+00:00')

/** Throws `wrong-form`, with what is wrong. */
export const entryOf = <N extends KindName>(kind: N, body: BodyNamed<N>): ServerEntry<N> => {
  const faults = faultsIn(KINDS[kind], KINDS[kind].version, body)
  if (faults.length > 0) throw new Problem('wrong-form', {}, faults)
  return { kind, body }
}
