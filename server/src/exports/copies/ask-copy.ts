// Asking for a copy of one person more than somebody takes alone. Asked again while it is open, it is the same question.
import { COPIES, copyAsks, isOpenAsk, organisationOf } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge } from '../../log/append.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { tell } from '../../notices/tell.ts'
import type { Me } from '../../people/me.ts'
import { organisationEntries } from '../../people/members/book/organisation-entries.ts'
import { entryOf, momentNow } from '../../people/members/entries.ts'
import { Problem } from '../../problems.ts'
import { bookAs } from '../store.ts'
import { copyToken } from './copy-token.ts'

export type WantedCopy = { readonly book: string; readonly why: string; readonly recipient?: string }

const SHORTEST_REASON = 10

const fewEnough =
  (who: string): Judge =>
  (standing, _it, now) => {
    const open = copyAsks(standing?.entries ?? [], now.epochMilliseconds).filter(
      (it) => it.who === who && isOpenAsk(it),
    )
    return open.length < COPIES.asks ? { marks: [] } : { refused: 'too-many-tries' }
  }

/** Those who lead or look after the record are told; the page shows it to every colleague who may agree. */
const LEADS = ['manager', 'cwc', 'steward'] as const

const tellLeads = async (house: House, me: Me, about: string): Promise<void> => {
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  const leads = (organisationOf(entries)?.members ?? []).filter(
    (it) => it.until === null && it.person !== me.person && LEADS.some((role) => it.roles.includes(role)),
  )
  for (const { person } of leads) await tell(house, { person, book: me.organisationBook, what: 'copy-asked', about })
}

/** Throws `nothing-to-export` for a book this person reads nothing of, `wrong-form` without a reason, `too-many-tries`. */
export const askCopy = async (house: House, me: Me, { book, why, recipient }: WantedCopy): Promise<void> => {
  const now = house.clock.now()
  const found = await bookAs(house.db, me.person, now, book)
  if (!found) throw new Problem('nothing-to-export')
  if (why.trim().length < SHORTEST_REASON) throw new Problem('wrong-form', {}, [{ field: 'why', reason: 'missing' }])
  const token = copyToken(house, book)
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  const asks = copyAsks(entries, now.epochMilliseconds)
  if (asks.some((it) => it.who === me.person && it.book === token && isOpenAsk(it))) return
  const entry = entryOf('copy-asked', {
    who: me.person,
    as: found.as,
    book: token,
    why: why.trim(),
    ...(recipient?.trim() && { recipient: recipient.trim() }),
    at: momentNow(house),
  })
  const [id = ''] = await recordAsServer(house, me.organisationBook, me.organisation, [entry], fewEnough(me.person))
  // If we die before everybody is told, it stands on the page all the same.
  await tellLeads(house, me, id)
}
