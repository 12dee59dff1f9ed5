// Questions for an emergency opening, and what other bodies answered. Of each body the first answer counts; the first that agrees decides; after
// two hours nobody can. Who may agree: whom their organisation named, while they work there in a role that would read who she is.
import { type Entry, ofKind } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import type { Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { READS } from '../access.ts'

export type OpeningAnswer = Omit<BodyNamed<'opening-answered'>, 'ask'>
export type OpeningAsk = BodyNamed<'opening-asked'> & {
  readonly id: string
  /** Of the organisation whose question it is. */
  readonly organisation: string
  readonly answers: readonly OpeningAnswer[]
}

/** How long somebody can agree to a question. */
export const ASK_LASTS = 2 * 3_600_000

/** Roles that read who she is when she is theirs. Police, officials, stewards and administrators are not among them. */
export const readsWhoSheIs = (roles: readonly Role[]): Role | undefined =>
  roles.find((it) => READS[it].includes('identity'))

/** Every question in an organisation's own book, with its answers, in the book's order. */
export const openingAsks = (entries: readonly Entry[]): readonly OpeningAsk[] => {
  const answers = ofKind(entries, 'opening-answered')
  return ofKind(entries, 'opening-asked').map(({ id, organisation, body }) => ({
    ...body,
    id,
    organisation,
    answers: answers.flatMap(({ body: { ask, ...it } }) => (ask === id ? [it] : [])),
  }))
}

export const agreedTo = (it: OpeningAsk): OpeningAnswer | null =>
  it.answers.find((one) => one.answer === 'agrees') ?? null

/** Whoever answers, with every organisation they work in now. */
export type Opener = { readonly person: string; readonly organisation: string; readonly homes: readonly string[] }

/** Why somebody cannot answer a question, as the id of a problem; null when they can. `askerHomes`: where the one who asks works now. */
export const answerFault = (
  it: OpeningAsk,
  by: Opener,
  askerHomes: readonly string[],
  now: number,
): 'opening-own-body' | 'opening-over' | 'opening-answered' | null => {
  const shared = [...by.homes, by.organisation].some((one) => one === it.organisation || askerHomes.includes(one))
  if (by.person === it.who || shared) return 'opening-own-body'
  if (now >= millis(it.until)) return 'opening-over'
  const done = agreedTo(it) !== null || it.answers.some((one) => one.organisation === by.organisation)
  return done ? 'opening-answered' : null
}

type Posted = { readonly person: string; readonly roles: readonly Role[]; readonly until: string | null }

/** Those named to agree, as long as they work there in such a role. Leaving ends it; who comes back is named again. */
export const openersOf = (entries: readonly Entry[], members: readonly Posted[]): readonly string[] => {
  const named = new Set<string>()
  for (const entry of entries) {
    for (const it of ofKind([entry], 'opener-named')) named.add(it.body.member)
    for (const it of [...ofKind([entry], 'opener-ended'), ...ofKind([entry], 'member-left')])
      named.delete(it.body.member)
  }
  return members
    .filter((it) => named.has(it.person) && it.until === null && readsWhoSheIs(it.roles) !== undefined)
    .map((it) => it.person)
}
