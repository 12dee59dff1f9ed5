// Who looked. Opening a book on a screen is a look, also without a network: kept here, told at the next contact, and the server writes it
// into the book (law 5, AC-17).

import { ask, contact } from '../api.ts'
import { momentNow, now } from '../clock.ts'
import { onForget } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Look = {
  readonly book: string
  readonly at: string
  readonly offline: boolean
  /** Entries of others that could be read. */
  readonly entries: number
}

const stored = kept<readonly Look[]>('looks')
const SAME = 10 * 60_000
const MOST_AT_ONCE = 500

let last = new Map<string, number>()
onForget(() => {
  last = new Map()
})

/** The same book opened again within ten minutes is the same look. */
export const isNewLook = (lastAt: number | undefined, at: number): boolean =>
  lastAt === undefined || at - lastAt >= SAME

let writing: Promise<unknown> = Promise.resolve()
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const done = writing.then(work, work)
  writing = done.catch(() => {})
  return done
}

/** Notes that a book was opened. One that holds only what this person wrote is not looked at. True when it was noted. */
export const look = (book: string, entries: number): Promise<boolean> => {
  const at = now()
  if (entries < 1 || !isNewLook(last.get(book), at)) return Promise.resolve(false)
  last.set(book, at)
  const it: Look = { book, at: momentNow(), offline: !contact.get().online, entries }
  return inTurn(async () => {
    await stored.put([...((await stored.get()) ?? []), it])
    return true
  })
}

/** Tells the server what was looked at. What was told is forgotten only when the server has it. */
export const tellLooks = (): Promise<void> =>
  inTurn(async () => {
    const looks = (await stored.get()) ?? []
    if (looks.length === 0) return
    const some = looks.slice(0, MOST_AT_ONCE)
    await ask('POST', 'v1/looks', { looks: some })
    await stored.put(looks.slice(some.length))
  })
