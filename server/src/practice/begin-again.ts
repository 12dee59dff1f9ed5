// The practice district from its first page. The story is told once; "again" empties the practice house and tells it anew.
import type { Language } from '@sajha/record'
import { forgetAll } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { sequence } from '../log/sequence.ts'
import { openPractice } from './open-practice.ts'
import { emptyPractice, isEmpty } from './store.ts'

const turns = new WeakMap<House, Promise<unknown>>()

/** Two who come at once find one story: they take turns. Returns whether it was told now. */
export const beginAgain = (house: House, it: { language: Language; again?: boolean }): Promise<{ opened: boolean }> => {
  const before = turns.get(house) ?? Promise.resolve()
  const mine = before.then(() => tell(house, it.language, it.again === true))
  turns.set(
    house,
    mine.catch(() => undefined),
  )
  return mine
}

const tell = async (house: House, language: Language, again: boolean): Promise<{ opened: boolean }> => {
  const empty = await isEmpty(house.db)
  if (!empty && !again) return { opened: false }
  if (!empty) await emptyPractice(house.db)
  forgetAll(house)
  await openPractice(house, language)
  await sequence(house)
  return { opened: true }
}
