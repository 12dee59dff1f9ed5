// What rests on the signature of somebody who has left stops: the agreement says that its head changed (AC-41). Saying it twice is saying it once.
import { millis, ofKind } from '@sajha/record'
import { keptBook } from '../../books/kept-book.ts'
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { agreementsOf } from '../store.ts'
import { momentNow } from './entries.ts'

/** `since`: when they left; what was said of an earlier posting of theirs says nothing of this one. */
export const stopWhatTheySigned = async (
  house: House,
  was: string,
  organisation: string,
  since: string,
): Promise<void> => {
  const changed = { kind: 'agreement-head-changed', body: { organisation, was, at: momentNow(house) } } as const
  for (const it of await agreementsOf(house.db, was)) {
    const said = ofKind((await keptBook(house, it.book))?.entries ?? [], 'agreement-head-changed')
    const known = said.some((one) => one.body.was === was && millis(one.body.at) >= millis(since))
    if (!known) await recordAsServer(house, it.book, it.organisation, [changed])
  }
}
