// All families of offences, in the order in which people meet them. Whoever needs a section asks here.

import { ofChildContact, ofChildSex } from './child-sexual.ts'
import { ofIdentity, ofScst, ofTamper } from './justice.ts'
import { ofBonded, ofChildLabour } from './labour.ts'
import { ofNepal } from './nepal.ts'
import { type FamilyName, idOf, type OffenceFamily, type SectionRow } from './offence.ts'
import { ofRapeAdult } from './rape.ts'
import { ofBeg, ofForeign, ofOrgan, ofSellChild } from './sold.ts'
import { ofConfine, ofKidnap } from './taken.ts'
import { ofCseTrade } from './trade.ts'
import { ofExploit, ofTraffic } from './trafficking.ts'

export {
  CODES,
  type Code,
  FAMILIES,
  type FamilyName,
  idOf,
  isClassified,
  type Ladder,
  type OffenceFamily,
  type SectionRow,
  type Term,
} from './offence.ts'
export type { Atom, CandidateAtom, FactCode, PersonAtom, PlaceCode, Test } from './when.ts'

export const OFFENCES: readonly OffenceFamily[] = [
  ofTraffic,
  ofExploit,
  ofRapeAdult,
  ofChildSex,
  ofChildContact,
  ofCseTrade,
  ofKidnap,
  ofBonded,
  ofChildLabour,
  ofBeg,
  ofOrgan,
  ofSellChild,
  ofForeign,
  ofConfine,
  ofScst,
  ofTamper,
  ofIdentity,
  ofNepal,
]

/** Every version of every section, each once. */
export const ROWS: readonly SectionRow[] = OFFENCES.flatMap((it) => it.rows)

const OWNER = new Map(OFFENCES.flatMap((it) => it.rows.map((row) => [idOf(row), it.id] as const)))

const sharesIt = (family: OffenceFamily, id: string, own: FamilyName): boolean =>
  family.id === own || family.shared.includes(id) || family.shared.includes(own)

const BY_SECTION: ReadonlyMap<string, readonly FamilyName[]> = new Map(
  [...OWNER].map(([id, own]) => {
    const others = OFFENCES.flatMap((it) => (it.id !== own && sharesIt(it, id, own) ? [it.id] : []))
    return [id, [own, ...others]]
  }),
)

/** The families whose facts a section answers: its own first, then those that share it. */
export const familiesOf = (row: SectionRow): readonly FamilyName[] => BY_SECTION.get(idOf(row)) ?? []

/** The version of a section in force on a day (YYYY-MM-DD), or null. */
export const rowOn = (id: string, day: string): SectionRow | null =>
  ROWS.find((it) => idOf(it) === id && it.inForce[0] <= day && (it.inForce[1] === null || day <= it.inForce[1])) ?? null
