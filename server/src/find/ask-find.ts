// "Does somebody hold this person?" The question is written down and a job is planned, whether anybody does or not: what is answered, and
// how long that takes, cannot hang on it, because nothing has been looked up by then (AC-23).
import { inOffset, lineToFind, millis, nameToFind, ofKind, READS, type Role, toBase64url } from '@sajha/record'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { tokenOf } from '../people/tokens.ts'
import { planJob } from '../platform/jobs.ts'
import { Problem } from '../problems.ts'

export type Wanted = { readonly name: string; readonly year: number; readonly why: string }

/** Questions one person may ask in an hour. */
export const IN_AN_HOUR = 5
const HOUR = 3_600_000
const SHORTEST_REASON = 10

/** Judged against the book as it stands when the question is sealed, so that a hundred at once are still five. */
const fewEnough =
  (person: string): Judge =>
  (standing, _it, now) => {
    const since = now.epochMilliseconds - HOUR
    const asked = ofKind(standing?.entries ?? [], 'find-asked').filter(
      (it) => it.body.who === person && millis(it.body.at) > since,
    )
    return asked.length < IN_AN_HOUR ? { marks: [] } : { refused: 'too-many-tries' }
  }

/** Who may ask: whoever would read who she is if she were theirs. */
const roleOf = (me: Me): Role | undefined => me.roles.find((it) => READS[it].includes('identity'))

export const findToken = (house: House, line: string): Uint8Array => tokenOf(house, 'find', line)

/** Throws `not-allowed`, `wrong-form`, `too-many-tries`; otherwise says nothing. */
export const askFind = async (house: House, me: Me, { name, year, why }: Wanted): Promise<void> => {
  const as = roleOf(me)
  if (!as) throw new Problem('not-allowed')
  const plain = nameToFind(name)
  if (plain === null) throw new Problem('wrong-form', {}, [{ field: 'name', reason: 'empty' }])
  if (why.trim().length < SHORTEST_REASON) throw new Problem('wrong-form', {}, [{ field: 'why', reason: 'missing' }])
  const at = inOffset(house.clock.now().epochMilliseconds, '+00:00')
  const entry = { kind: 'find-asked' as const, body: { who: me.person, as, why: why.trim(), at } }
  const [find = ''] = await recordAsServer(house, me.organisationBook, me.organisation, [entry], fewEnough(me.person))
  const token = toBase64url(findToken(house, lineToFind(plain, year)))
  await planJob(house.db.keeps.sql, 'find', { asked: me.organisationBook, find, token }, { key: `find:${find}` })
}
