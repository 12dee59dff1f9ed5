// Which of two sections punishes more gravely, by their own words: the most first, then the least. Orders sections, never people.
import type { SectionRow, Term } from '../offences/index.ts'

const BEYOND_YEARS: Readonly<Record<string, number>> = { life: 1_000, 'life-natural': 2_000, death: 3_000 }

/** In years; life, the rest of that life and death stand above any number of them. */
export const yearsOf = (term: Term | null): number => {
  if (term === null) return 0
  const beyond = BEYOND_YEARS[term]
  if (beyond !== undefined) return beyond
  const { years, months } = Temporal.Duration.from(term)
  return years + months / 12
}

/** Below zero when `a` is graver. Equal ones keep a fixed order. */
export const graverFirst = (a: SectionRow, b: SectionRow): number => {
  const [leastA, mostA] = a.term
  const [leastB, mostB] = b.term
  return (
    yearsOf(mostB ?? leastB) - yearsOf(mostA ?? leastA) ||
    yearsOf(leastB) - yearsOf(leastA) ||
    (`${a.code} ${a.section}` < `${b.code} ${b.section}` ? -1 : 1)
  )
}

export const isGraver = (a: SectionRow, b: SectionRow): boolean =>
  yearsOf(a.term[1] ?? a.term[0]) > yearsOf(b.term[1] ?? b.term[0]) ||
  (yearsOf(a.term[1] ?? a.term[0]) === yearsOf(b.term[1] ?? b.term[0]) && yearsOf(a.term[0]) > yearsOf(b.term[0]))
