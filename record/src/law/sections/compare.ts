// What an FIR names beside what the facts may disclose: what is not there, what is a lesser rung of the same ladder, what cannot be
// investigated alone, whose number is of the other code. Each is a question with its reason; nothing here says that anybody did wrong.
import { idOf, isClassified, type Ladder, ROWS, rowOn, type SectionRow } from '../offences/index.ts'
import { type Candidate, CODES_TURN } from './candidates.ts'
import { otherCode } from './correspondence.ts'
import { isGraver } from './gravity.ts'
import type { Days } from './known-facts.ts'
import type { ReadSection } from './read.ts'

/** Whether what was charged names this section, wholly or by its number alone ("POCSO 6" names 6(1)). */
export const names = (
  charged: Pick<ReadSection, 'code' | 'section'>,
  row: Pick<ReadSection, 'code' | 'section'>,
): boolean =>
  charged.code === row.code &&
  (row.section === charged.section ||
    row.section.startsWith(`${charged.section}(`) ||
    row.section.startsWith(`${charged.section} `))

/** The version of a section that was named, on a day; without a day the newest. Null for one that is not in this data. */
export const rowOf = (named: Pick<ReadSection, 'code' | 'section'>, day: string | null): SectionRow | null => {
  const id = `${named.code} ${named.section}`
  return (day && rowOn(id, day)) || (ROWS.findLast((row) => idOf(row) === id) ?? null)
}

/** The same section under the number it has in the other code, where one is noted. */
const underOther = (charged: ReadSection): ReadSection | null => {
  if (charged.code !== 'IPC' && charged.code !== 'BNS') return null
  const section = otherCode(charged.code, charged.section)
  return section ? { ...charged, code: charged.code === 'IPC' ? 'BNS' : 'IPC', section } : null
}

export type Weaker = { readonly charged: ReadSection; readonly candidate: Candidate }
export type OfOtherCode = { readonly charged: ReadSection; readonly now: string | null }

export type Comparison = {
  /** Candidates that fit and are not named in any form. */
  readonly missing: readonly Candidate[]
  /** A graver section of the same act fits than the one that is named. */
  readonly weaker: readonly Weaker[]
  /** IPC for an act after 30 June 2024, or BNS for one before 1 July 2024. */
  readonly otherCode: readonly OfOtherCode[]
  /** Everything that is named is non-cognizable, as far as it was read: the police would need an order to investigate (BNSS s.174). */
  readonly nonCognizableAlone: boolean
}

const rowsNamed = (charged: readonly ReadSection[]): readonly SectionRow[] =>
  ROWS.filter((row) => charged.some((it) => names(it, row)))

const weakerIn = (ladder: Ladder, charged: readonly ReadSection[], fits: readonly Candidate[]): readonly Weaker[] => {
  const named = rowsNamed(charged).filter((it) => it.ladder === ladder)
  const onIt = fits.filter((it) => it.row.ladder === ladder)
  const [lowest] = charged.filter((it) => named.some((row) => names(it, row)))
  if (!lowest) return []
  return onIt
    .filter((it) => !charged.some((one) => names(one, it.row)) && named.every((row) => isGraver(it.row, row)))
    .slice(0, 1)
    .map((it) => ({ charged: lowest, candidate: it }))
}

const wrongCode = (charged: readonly ReadSection[], days: Days | null): readonly OfOtherCode[] => {
  if (!days) return []
  return charged.flatMap((it) => {
    const late = it.code === 'IPC' && days.from >= CODES_TURN
    const early = it.code === 'BNS' && days.to < CODES_TURN
    if (!late && !early) return []
    const other = underOther(it)
    return [{ charged: it, now: other ? `${other.code} ${other.section}` : null }]
  })
}

/** Whether each section that is named is known, from a text that was read, to be non-cognizable on the day of the act. */
const allNonCognizable = (charged: readonly ReadSection[], days: Days | null): boolean => {
  if (!days || charged.length === 0) return false
  return charged.every((it) => {
    const rows = ROWS.filter((row) => names(it, row)).flatMap((row) => rowOn(idOf(row), days.to) ?? [])
    const exact = rows.filter((row) => row.section === it.section)
    const meant = exact.length > 0 ? exact : rows
    return meant.length > 0 && meant.every((row) => row.cognizable === false && isClassified(row))
  })
}

/** `days`: the days of the act. With nothing named there is nothing to compare. */
export const compare = (
  charged: readonly ReadSection[],
  candidates: readonly Candidate[],
  days: Days | null,
): Comparison => {
  if (charged.length === 0) return { missing: [], weaker: [], otherCode: [], nonCognizableAlone: false }
  const inEither = charged.flatMap((it) => [it, underOther(it) ?? it])
  const fits = candidates.filter((it) => it.verdict === 'fits')
  const ladders = [...new Set(fits.flatMap((it) => it.row.ladder ?? []))]
  const weaker = ladders.flatMap((ladder) => weakerIn(ladder, inEither, fits))
  const laddersNamed = new Set(rowsNamed(inEither).flatMap((it) => it.ladder ?? []))
  const missing = fits.filter(
    ({ row }) => !inEither.some((it) => names(it, row)) && !(row.ladder && laddersNamed.has(row.ladder)),
  )
  return {
    missing,
    weaker,
    otherCode: wrongCode(charged, days),
    nonCognizableAlone: allNonCognizable(charged, days),
  }
}
