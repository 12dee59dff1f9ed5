// Books opened on a device, told when it is next in touch. Only of books this person reads or read: nobody can write looks into
// a book that was never theirs, and asking tells nothing about it.
import { access } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import { partsIn } from '../books/parts-in.ts'
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { recordLooks } from './record-looks.ts'

export type ToldLook = {
  readonly book: string
  readonly at: string
  readonly offline: boolean
  readonly entries: number
}

/** Returns how many were taken; the same number as given, whether the books exist or not. */
export const acceptLooks = async (house: House, me: Me, looks: readonly ToldLook[]): Promise<number> => {
  const parts = await partsIn(house, me, [...new Set(looks.map((it) => it.book))])
  for (const it of looks) {
    const kept = parts.has(it.book) ? await keptBook(house, it.book) : null
    const mine = kept && access(kept.entries).find((one) => one.person === me.person)
    if (!kept || !mine) continue
    const how = it.offline ? 'offline' : 'opened'
    await recordLooks(house, me, [
      { book: it.book, organisation: kept.organisation, as: mine.as, entries: it.entries, how, at: it.at },
    ])
  }
  return looks.length
}
