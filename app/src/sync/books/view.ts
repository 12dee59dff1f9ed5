// A book as a screen shows it: what is held and what waits, folded together by the same folds the server uses. Pure.
import {
  type Asked,
  access,
  type CaseAtAGlance,
  type Consent,
  caseAtAGlance,
  consents,
  type Duty,
  dutiesIn,
  KINDS,
  type KindName,
  kindNamed,
  millis,
  openingReaders,
  type Reader,
  type Role,
  readsAs,
  type Standing,
  standing,
} from '@sajha/record'
import type { Broken } from '../log/verify.ts'
import { entriesIn } from './fold.ts'
import { type BookHead, type Item, isHeld } from './held.ts'
import { type Pending, type RefusedEntry, refusedIn } from './pending.ts'
import { askedIn, judgedIn } from './summary.ts'

export type Book = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  /** What I am in this book. */
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  /** In the book's order, those that wait last; without refused ones. */
  readonly entries: readonly Standing[]
  readonly glance: CaseAtAGlance
  readonly duties: readonly Duty[]
  /** How many more there are of which this person cannot tell whether they were done. */
  readonly unjudged: number
  /** What the book asks and what became of it: of what I may read the whole ground of. */
  readonly questions: readonly Asked[]
  /** Every grant, past ones too. */
  readonly readers: readonly Reader[]
  readonly consents: readonly Consent[]
  readonly refused: readonly RefusedEntry[]
  /** What does not hold, by entry: shown beside it. */
  readonly broken: ReadonlyMap<string, Broken>
  /** How many entries stand here that this person may not read. */
  readonly keptBack: number
  /** Entries of others that can be read here: what opening it counts as having looked at. */
  readonly ofOthers: number
}

const brokenIn = (items: readonly Item[]): ReadonlyMap<string, Broken> =>
  new Map(items.flatMap((it) => (isHeld(it) && it.broken ? [[it.entry.id, it.broken] as const] : [])))

/** `person` is who looks, `today` the day where they are (YYYY-MM-DD). */
export const bookView = (
  head: BookHead,
  items: readonly Item[],
  pending: readonly Pending[],
  { person, today }: { readonly person: string; readonly today: string },
): Book => {
  const entries = standing(entriesIn(items, pending))
  const { id, sort, organisation, roles, compartments } = head
  const owed = dutiesIn(sort, entries)
  const judged = judgedIn(owed, compartments)
  return {
    id,
    sort,
    organisation,
    roles,
    compartments,
    entries,
    glance: caseAtAGlance(entries),
    duties: judged,
    unjudged: owed.length - judged.length,
    questions: askedIn(entries, owed, compartments),
    readers: [...access(entries), ...openingReaders(entries)],
    consents: consents(entries, today),
    refused: refusedIn(pending),
    broken: brokenIn(items),
    keptBack: items.filter((it) => !isHeld(it)).length,
    ofOthers: entries.filter((it) => it.author !== person && it.kind !== 'looked').length,
  }
}

/** The kinds that one of these roles may write into a book of this sort: the opening ones for a new book. */
export const kindsFor = (
  roles: readonly Role[],
  { sort = 'case', opens = false }: { readonly sort?: string; readonly opens?: boolean } = {},
): readonly KindName[] =>
  (Object.keys(KINDS) as KindName[]).filter((name) => {
    const kind = kindNamed(name)
    if (!kind || kind.book !== sort || (opens && !kind.opens)) return false
    return roles.some(
      (role) => kind.writtenBy.includes(role) && kind.compartments.some((it) => readsAs(sort, role).includes(it)),
    )
  })

/** Whether a grant holds at an instant (ms). */
export const holdsAt = (it: Reader, now: number): boolean =>
  millis(it.from) <= now && (it.until === null || now < millis(it.until))
