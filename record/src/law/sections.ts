// The section picker: from facts to candidate sections on the day of the act, from what was typed to sections, and the two compared.
// It proposes and asks; a person decides. All of it is pure and works without network.
export {
  type Candidate,
  CODES_TURN,
  candidatesFor,
  candidatesOver,
  type Verdict,
} from './sections/candidates.ts'
export { type Comparison, compare, names, type OfOtherCode, rowOf, type Weaker } from './sections/compare.ts'
export type { Read } from './sections/evaluate.ts'
export { type Answer, answerOf, type Days, type KnownFacts, NOTHING_KNOWN } from './sections/known-facts.ts'
export { type AskedSection, type ReadSection, readSections, type SectionsRead } from './sections/read.ts'
export { TRAP_NAMES, TRAPS, type TrapName, trapsIn } from './sections/traps.ts'
