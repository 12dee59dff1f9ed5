// "Does somebody hold this person?" The question is written down and a job is planned, whether anybody does or not: what is answered, and
// how long that takes, cannot hang on it, because nothing has been looked up by then (AC-23).
import {
  ASK_LASTS,
  inOffset,
  lineToFind,
  millis,
  nameToFind,
  ofKind,
  type Role,
  readsWhoSheIs,
  toBase64url,
} from '@sajha/record'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer, type ServerEntry } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { entryOf } from '../people/members/entries.ts'
import { tokenOf } from '../people/tokens.ts'
import { planJob } from '../platform/jobs.ts'
import { Problem } from '../problems.ts'

export type Wanted = {
  readonly name: string
  readonly year: number
  readonly why: string
  /** They are in danger now: then people of other organisations are asked whether who they are may be opened for an hour. */
  readonly danger?: { readonly what: string; readonly where: string }
}

/** Questions one person may ask in an hour. */
export const IN_AN_HOUR = 5
const HOUR = 3_600_000
const SHORTEST_REASON = 10

/** Judged against the book as it stands when the question is sealed, so that a hundred at once are still five. */
const fewEnough =
  (person: string): Judge =>
  (standing, _it, now) => {
    const since = now.epochMilliseconds - HOUR
    const entries = standing?.entries ?? []
    const asked = [...ofKind(entries, 'find-asked'), ...ofKind(entries, 'opening-asked')].filter(
      (it) => it.body.who === person && millis(it.body.at) > since,
    )
    return asked.length < IN_AN_HOUR ? { marks: [] } : { refused: 'too-many-tries' }
  }

/** Who may ask: whoever would read who she is if she were theirs. For police nothing is opened, whatever else they are. */
const roleOf = (me: Me, { danger }: Wanted): Role | undefined =>
  danger && me.roles.includes('police') ? undefined : readsWhoSheIs(me.roles)

const entryFor = (house: House, me: Me, as: Role, { why, danger }: Wanted): ServerEntry => {
  const now = house.clock.now().epochMilliseconds
  const asked = { who: me.person, as, why: why.trim(), at: inOffset(now, '+00:00') }
  if (!danger) return entryOf('find-asked', asked)
  const until = inOffset(now + ASK_LASTS, '+00:00')
  return entryOf('opening-asked', { ...asked, danger: danger.what, where: danger.where, until })
}

export const findToken = (house: House, line: string): Uint8Array => tokenOf(house, 'find', line)

/** Throws `not-allowed`, `wrong-form`, `too-many-tries`; otherwise says nothing. */
export const askFind = async (house: House, me: Me, wanted: Wanted): Promise<void> => {
  const as = roleOf(me, wanted)
  if (!as) throw new Problem('not-allowed')
  const plain = nameToFind(wanted.name)
  if (plain === null) throw new Problem('wrong-form', {}, [{ field: 'name', reason: 'empty' }])
  if (wanted.why.trim().length < SHORTEST_REASON)
    throw new Problem('wrong-form', {}, [{ field: 'why', reason: 'missing' }])
  const entry = entryFor(house, me, as, wanted)
  const [find = ''] = await recordAsServer(house, me.organisationBook, me.organisation, [entry], fewEnough(me.person))
  const token = toBase64url(findToken(house, lineToFind(plain, wanted.year)))
  const payload = { asked: me.organisationBook, find, token }
  await planJob(house.db.keeps.sql, 'find', payload, { key: `find:${find}` })
  if (wanted.danger) await planJob(house.db.keeps.sql, 'ask-openers', payload, { key: `ask-openers:${find}` })
}
