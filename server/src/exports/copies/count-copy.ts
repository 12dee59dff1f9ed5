// Counts a copy before it is made, in the book of whoever takes it, and refuses one person too many (AC-28). Judged against that book as it
// stands when the copy is sealed, so that a hundred at once are still twenty, and a question carries one copy.
import { type BodyNamed, mayCopy, type Role } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge } from '../../log/append.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import type { Me } from '../../people/me.ts'
import { organisationEntries } from '../../people/members/book/organisation-entries.ts'
import { momentNow } from '../../people/members/entries.ts'
import { Problem } from '../../problems.ts'
import { copyToken } from './copy-token.ts'

export type Copier = Pick<Me, 'person' | 'organisation' | 'organisationBook'>

type Body = BodyNamed<'copied-out'>

type Copy = {
  readonly book: string
  readonly as: Role
  readonly entries: number
  /** How many persons it is about: none, for what names nobody. */
  readonly about: number
}

const judgeCopy =
  (who: string, token: string): Judge =>
  (standing, it, now) => {
    const verdict = mayCopy(standing?.entries ?? [], who, token, now.epochMilliseconds)
    if (verdict.may === 'free') return { marks: [] }
    return verdict.may === 'rests' && it.body['asked'] === verdict.ask.id
      ? { marks: [] }
      : { refused: 'copies-need-two' }
  }

/** Throws `copies-need-two`. COMMIT POINT: once it is sealed the copy counts, whether it then reaches anybody or not. */
export const countCopy = async (house: House, me: Copier, copy: Copy): Promise<void> => {
  const { as, entries, about } = copy
  const counted = { who: me.person, as: as as Body['as'], at: momentNow(house), entries, how: 'file' } as const
  const record = (body: Body, judge?: Judge) =>
    recordAsServer(house, me.organisationBook, me.organisation, [{ kind: 'copied-out', body }], judge)
  if (about === 0) return void (await record({ ...counted, persons: 0 }))
  const token = copyToken(house, copy.book)
  const mine = await organisationEntries(house, me.organisation)
  const verdict = mayCopy(mine?.entries ?? [], me.person, token, house.clock.now().epochMilliseconds)
  if (verdict.may === 'needs-two') throw new Problem('copies-need-two')
  const asked = verdict.may === 'rests' ? { asked: verdict.ask.id } : {}
  await record({ ...counted, book: token, ...asked }, judgeCopy(me.person, token))
}
