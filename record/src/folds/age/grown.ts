// Child or adult, as a book knows it: read off the best papers there are. What is of children alone (a flow, a duty of the JJ Act) asks
// here. While papers of the same rank disagree both stand, so that nothing a child is owed is left out.
import { dayOf, yearsBetween } from '../../time.ts'
import { ofKindIn } from '../moments.ts'
import type { Standing } from '../standing.ts'

export type Grown = 'child' | 'adult'

const fromInterval = (from: number, to: number): readonly Grown[] => {
  if (to < 18) return ['child']
  return from >= 18 ? ['adult'] : ['child', 'adult']
}

/** The ranks of JJ Act s.94(2): a school or matriculation paper, a birth certificate, only then a test; what is said comes after all. */
const RANK: Readonly<Record<string, number>> = { 'school-birth': 0, matriculation: 0, municipal: 1, 'medical-test': 2 }
const SAID = 3

type Claim = { readonly rank: number; readonly grown: readonly Grown[] }

const inPapers = (entries: readonly Standing[]): readonly Claim[] =>
  ofKindIn(entries, 'age-evidence').flatMap((it) => {
    const rank = RANK[it.body.source] ?? SAID
    const on = dayOf(it.madeAt)
    if (it.body.bornOn)
      return [{ rank, grown: fromInterval(yearsBetween(it.body.bornOn.to, on), yearsBetween(it.body.bornOn.from, on)) }]
    return it.body.age ? [{ rank, grown: fromInterval(it.body.age.from, it.body.age.to) }] : []
  })

const BY_WORD: Readonly<Record<string, readonly Grown[]>> = {
  child: ['child'],
  maybe: ['child', 'adult'],
  adult: ['adult'],
  girl: ['child'],
  boy: ['child'],
  woman: ['adult'],
  man: ['adult'],
}

const SAYS_AGE: readonly string[] = ['report-received', 'taken-charge', 'removed-from-premises']
/** The kinds that decide it. */
export const TELLS_GROWN: readonly string[] = [...SAYS_AGE, 'age-evidence']

const said = (entries: readonly Standing[]): readonly Claim[] => {
  const all: Claim[] = []
  for (const it of entries) {
    if (!SAYS_AGE.includes(it.kind)) continue
    const word = it.kind === 'report-received' ? it.body?.['person'] : it.body?.['age']
    const grown = typeof word === 'string' ? BY_WORD[word] : undefined
    if (grown) all.push({ rank: SAID, grown })
  }
  return all
}

/** Child, adult, or both while it is not known: the best papers there are decide, and where those disagree both stand. */
export const grownAs = (entries: readonly Standing[]): readonly Grown[] => {
  const claims = [...inPapers(entries), ...said(entries)]
  const best = Math.min(...claims.map((it) => it.rank))
  const found = new Set(claims.filter((it) => it.rank === best).flatMap((it) => it.grown))
  return found.size === 0 ? ['child', 'adult'] : [...found]
}

/**
 * Whether what is owed to children is owed here. Said to be a child when found, or a child by the papers: either is enough, since a paper
 * that comes a year later tells the age of that day, and must not end what was owed since.
 */
export const mayBeChild = (entries: readonly Standing[]): boolean =>
  said(entries).some((it) => it.grown.includes('child')) || grownAs(entries).includes('child')
