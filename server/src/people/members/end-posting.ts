// A posting ends, and access with it, that minute: row-level security and whoIs ask the same row. What still waits on the person's
// devices may be sent for as long as their sessions last; it is sealed with a mark where it was written before, refused where after.
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import type { Me } from '../me.ts'
import { agreementsOf } from '../store.ts'
import { entryOf, momentNow } from './entries.ts'
import { keepsAnAdministrator } from './last-administrator.ts'
import { memberToChange } from './member-to-change.ts'

/** Throws `not-found`, `not-allowed`, `last-administrator`, and `wrong-form` for a `why` that is none. */
export const endPosting = async (house: House, me: Me, person: string, why: string): Promise<void> => {
  await memberToChange(house, me, person)
  const entry = entryOf('member-left', { member: person, at: momentNow(house), by: me.person, why: why.trim() })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], keepsAnAdministrator(person))
  await stopWhatTheySigned(house, person, me.organisation)
}

/** What rests on their signature stops. If we die before, access has ended and the agreement runs on until its next end or review. */
const stopWhatTheySigned = async (house: House, was: string, organisation: string): Promise<void> => {
  const changed = { kind: 'agreement-head-changed', body: { organisation, was, at: momentNow(house) } } as const
  for (const it of await agreementsOf(house.db, was)) await recordAsServer(house, it.book, it.organisation, [changed])
}
