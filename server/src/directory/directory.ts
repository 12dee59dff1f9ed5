// Bodies here, each with what it tells about itself: where it is, who leads it, who is on duty, when that was confirmed and by whom.
// Bodies and posts, never a survivor. Of persons only those who can bind their body, and what the body itself chose to say.
import { type BodyNamed, HEADS, ofKind, type Role } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { organisationsWith } from '../people/members/book/organisation-book.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import { Problem } from '../problems.ts'

type Line = BodyNamed<'directory-line'>

export type DirectoryBody = {
  readonly organisation: string
  readonly name: string
  readonly sort: string
  /** Roles that somebody has there now. */
  readonly roles: readonly Role[]
  /** Who can bind it. */
  readonly heads: readonly { readonly person: string; readonly name: string; readonly roles: readonly Role[] }[]
  /** What it tells about itself; null while nobody has. `confirmedBy`: by name. */
  readonly line: (Omit<Line, 'by' | 'at'> & { readonly confirmedBy: string; readonly confirmedAt: string }) | null
}

const ASKED: readonly Role[] = [
  ...HEADS,
  'caseworker',
  'home',
  'helpline',
  'lawyer',
  'doctor',
  'counsellor',
  'community',
  'administrator',
]

export const directory = async (house: House): Promise<readonly DirectoryBody[]> => {
  const now = house.clock.now()
  const found: DirectoryBody[] = []
  for (const where of await organisationsWith(house, ASKED)) {
    const { name, sort, members } = await keptOrganisation(house, where)
    const here = members.filter(({ until }) => until === null || Temporal.Instant.compare(until, now) > 0)
    const heads = here.flatMap(({ person, name: called, roles }) => {
      const leads = roles.filter((it) => (HEADS as readonly Role[]).includes(it))
      return leads.length > 0 ? [{ person, name: called, roles: leads }] : []
    })
    const told = ofKind((await keptBook(house, where.book))?.entries ?? [], 'directory-line').at(-1)?.body
    const roles = [...new Set(here.flatMap((it) => it.roles))].filter((it) => it !== 'administrator' && it !== 'server')
    found.push({
      organisation: where.organisation,
      name,
      sort,
      roles,
      heads,
      line: told ? lineOf(told, members) : null,
    })
  }
  return found.sort((a, b) => a.name.localeCompare(b.name))
}

const lineOf = (
  { by, at, ...told }: Line,
  members: readonly { readonly person: string; readonly name: string }[],
): NonNullable<DirectoryBody['line']> => ({
  ...told,
  confirmedBy: members.find((it) => it.person === by)?.name ?? '',
  confirmedAt: at,
})

const TELL: readonly Role[] = [...HEADS, 'administrator', 'home', 'helpline']

/** Throws `not-allowed` for whoever does not speak for the organisation, and `wrong-form`. */
export const tellDirectory = async (house: House, me: Me, told: Omit<Line, 'by' | 'at'>): Promise<void> => {
  if (!me.roles.some((it) => TELL.includes(it))) throw new Problem('not-allowed')
  const line = entryOf('directory-line', { ...told, by: me.person, at: momentNow(house) })
  await recordAsServer(house, me.organisationBook, me.organisation, [line])
}
