// Tells one person that something waits. Telling twice is telling once.
import type { House } from '../house.ts'
import { addNotice } from './store.ts'

export const tell = (
  house: House,
  it: { readonly person: string; readonly book: string; readonly what: string; readonly about: string },
): Promise<void> => addNotice(house.db, { ...it, at: house.clock.now().toString() })
