// What the pages of these journeys do: sync/ as screens use it, with nothing on the screen. Runs in the browser.
import type { Entry } from '@sajha/record'
import { ask, contact } from '../../../app/src/sync/api.ts'
import { bookNow, lookAt, watchBook } from '../../../app/src/sync/books/open-book.ts'
import { refusedIn, unsafe } from '../../../app/src/sync/books/pending.ts'
import { shelf } from '../../../app/src/sync/books/shelf.ts'
import { fork } from '../../../app/src/sync/log/fork.ts'
import { discardRefused, rewrite, write } from '../../../app/src/sync/outbox.ts'
import { practicePeople, signInToPractice } from '../../../app/src/sync/people/sign-in.ts'
import { databaseName, place } from '../../../app/src/sync/place.ts'
import { opened } from '../../../app/src/sync/session/opened.ts'
import { lock, PRACTICE_PHRASE, unlock } from '../../../app/src/sync/session/opening.ts'
import { syncNow } from '../../../app/src/sync/session/round.ts'
import { session } from '../../../app/src/sync/session/state.ts'
import { signOut, start } from '../../../app/src/sync/session.ts'
import { draft, saveDraft } from '../../../app/src/sync/store/drafts.ts'

export { lock, saveDraft as keepDraft, start, syncNow as syncs }

export const beginPractice = (): Promise<unknown> => ask('POST', 'v1/practice', { language: 'en' }, 180_000)

const stageIs = (stage: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => session.get().stage === stage && resolve()
    session.subscribe(look)
    look()
  })

/** Comes in as somebody of the practice district, or unlocks what is here, and fetches what is theirs. */
export const enter = async (name: string): Promise<void> => {
  await start()
  if (session.get().stage === 'locked') await unlock(PRACTICE_PHRASE)
  else await signIn(name)
  await stageIs('open')
  await syncNow()
}

export const signIn = async (name: string): Promise<void> => {
  const person = (await practicePeople()).find((it) => it.name === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  await signInToPractice(person.person)
}

export const opens = (phrase: string) => unlock(phrase)

export const how = () => {
  const { stage, account, trouble, me } = session.get()
  const { pending } = shelf.get()
  return {
    stage,
    account,
    trouble,
    roles: me?.roles ?? [],
    online: contact.get().online,
    unsafe: unsafe(pending),
    outbox: pending.length,
    refused: refusedIn(pending).map((it) => it.refusal.id),
    fork: fork.get()?.why ?? null,
    books: shelf.get().books.size,
    broken: [...shelf.get().books.values()].reduce((sum, it) => sum + it.head.broken, 0),
  }
}

/** The keys of the log that this phone believes, and whether it was shown two stories. */
export const believes = () => {
  const { logKey, earlier = [] } = opened().record
  return { fork: fork.get()?.why ?? null, logKey: logKey.trim(), earlier }
}

/** Opens a new case. Returns its book. */
export const opensCase = async (what: string): Promise<string> =>
  (await write({ book: null, kind: 'report-received', body: { toldAt: '2026-11-20T09:00+05:30', what } })).book

export const notes = async (book: string, text: string): Promise<string> =>
  (await write({ book, kind: 'note', body: { text } })).id

export const writesNothing = async (book: string): Promise<unknown> =>
  write({ book, kind: 'note', body: {} as never }).catch((error: unknown) => ({
    id: (error as { id?: string }).id,
    faults: (error as { faults?: unknown }).faults,
  }))

export const bringsIn = async (book: string, name: string): Promise<void> => {
  const { colleagues } = await ask<{
    colleagues: { person: string; name: string; roles: string[]; organisation: string }[]
  }>('GET', 'v1/colleagues')
  const it = colleagues.find((one) => one.name === name)
  if (!it) throw new Error(`nobody is called ${name}`)
  const body = {
    to: it.person,
    organisation: it.organisation,
    as: it.roles[0],
    basis: 'team',
    from: opened().me.person,
  }
  await write({ book, kind: 'assignment', body: { ...body, from: '2026-11-20T09:00+05:30' } as never })
}

export const handsOver = async (book: string, name: string): Promise<void> => {
  const { colleagues } = await ask<{ colleagues: { person: string; name: string }[] }>('GET', 'v1/colleagues')
  const to = colleagues.find((one) => one.name === name)?.person ?? ''
  const at = new Date().toISOString()
  await write({ book, kind: 'hand-over', body: { from: opened().me.person, to, at } })
}

type Shown = Pick<Entry, 'id' | 'n' | 'kind' | 'author' | 'body'>

/** A book as a screen would show it. */
export const reads = async (book: string): Promise<readonly Shown[] | string> => {
  let stop = () => {}
  const state = await new Promise<ReturnType<typeof bookNow>>((resolve) => {
    const look = () => bookNow(book).state !== 'loading' && resolve(bookNow(book))
    stop = watchBook(book, look)
    look()
  })
  if (state.state === 'open') await lookAt(state.book)
  stop()
  if (state.state !== 'open') return state.state
  return state.book.entries.map(({ id, n, kind, author, body }) => ({ id, n, kind, author, body }))
}

/** Holds the line as a tab does that is syncing, or one that is just being closed. */
export const holdsLine = (ms: number): Promise<void> => {
  const held = navigator.locks.request(
    `sync ${databaseName(place)}`,
    () => new Promise<void>((done) => setTimeout(done, ms)),
  )
  void held
  return Promise.resolve()
}

export const summaryOf = (book: string) => {
  const row = shelf.get().books.get(book)
  return row ? { n: row.head.n, head: row.head.head, entries: row.summary?.entries ?? null } : null
}

export const letsGo = (id: string) => discardRefused(id, { confirmed: 'twice' })
export const writesBetter = async (id: string, text: string) => (await rewrite(id, { text })).id
export const refusedIds = () => refusedIn(shelf.get().pending).map((it) => it.entry.id)
export const leaves = (confirmed: boolean) => signOut(confirmed ? { confirmed: 'twice' } : undefined)
export const keptDraft = (key: string) => draft(key)
export const thisDevice = () => opened().device.id
export const takesOff = (device: string) => ask('POST', `v1/devices/${device}/revoke`, { why: 'lost' })

/** Everything this page's origin keeps, as one text: what somebody who copies the disk would search. */
export const everythingKept = async (): Promise<string> => {
  const names = (await indexedDB.databases()).map((it) => it.name ?? '')
  const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), ...names]
  for (const name of names) parts.push(await allOf(name))
  for (const name of await caches.keys()) parts.push(name)
  return parts.join('\n')
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const textOf = (value: unknown): string => {
  if (value instanceof Uint8Array) return Array.from(value, (it) => String.fromCharCode(it)).join('')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([k, v]) => `${k}=${textOf(v)}`)
      .join()
  return String(value)
}

const allOf = async (name: string): Promise<string> => {
  const db = await done(indexedDB.open(name))
  const parts: string[] = []
  for (const store of db.objectStoreNames) {
    const it = db.transaction(store).objectStore(store)
    parts.push(store, textOf(await done(it.getAllKeys())), textOf(await done(it.getAll())))
  }
  db.close()
  return parts.join('\n')
}
