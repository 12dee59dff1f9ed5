// Books on the device: one sealed row a book for how far it is held and its summary, and its entries in stretches of about a hundred.
// What belongs together is written in one transaction, which the browser commits to the disk before it answers (`strict`).

import type { IDBPTransaction } from 'idb'
import { opened } from '../session/opened.ts'
import type { Database } from '../store/database.ts'
import { type OutboxState, type Stored, stretchesOf } from '../store/database.ts'
import type { Sealer } from '../store/seal.ts'
import { type BookHead, type Item, numberOf, type Taken } from './held.ts'
import type { Pending, Written } from './pending.ts'
import type { Summary } from './summary.ts'

/** A book's row: `summary` is what `stamp` says it was folded from; null until it is folded. */
export type BookRow = {
  readonly head: BookHead
  readonly summary: Summary | null
  readonly stamp: string
}

const SOME = 100

type Writing = IDBPTransaction<Stored, ('book' | 'stretch' | 'outbox')[], 'readwrite'>

const write = async (work: (tx: Writing) => void): Promise<void> => {
  const { db } = opened()
  const tx = db.transaction(['book', 'stretch', 'outbox'], 'readwrite', { durability: 'strict' })
  work(tx)
  await tx.done
}

const bookName = (id: string): string => `book/${id}`
const stretchName = (id: string, from: number): string => `stretch/${id}/${from}`
const outboxName = (state: OutboxState): string => `outbox/${state}`

/** Every book's row. One read; the rows are opened side by side. */
export const loadBooks = async (db: Database, sealer: Sealer): Promise<ReadonlyMap<string, BookRow>> => {
  const [ids, rows] = await Promise.all([db.getAllKeys('book'), db.getAll('book')])
  const read = await Promise.all(rows.map((row, i) => sealer.open<BookRow>(bookName(ids[i] ?? ''), row)))
  return new Map(read.map((row) => [row.head.id, row]))
}

export const loadBook = async (id: string): Promise<BookRow | null> => {
  const { db, sealer } = opened()
  const row = await db.get('book', id)
  return row ? sealer.open<BookRow>(bookName(id), row) : null
}

/** All that is held of a book, in its order. */
export const loadItems = async (id: string): Promise<readonly Item[]> => {
  const { db, sealer } = opened()
  const range = stretchesOf(id)
  const [keys, rows] = await Promise.all([db.getAllKeys('stretch', range), db.getAll('stretch', range)])
  const stretches = await Promise.all(
    rows.map((row, i) => sealer.open<readonly Item[]>(stretchName(id, keys[i]?.[1] ?? 0), row)),
  )
  return stretches.flat()
}

type Stretch = { readonly from: number; readonly items: readonly Item[] }

/** Adds to the last stretch while it is short, so that a book of many small syncs is not many small rows. */
const stretchesFor = (last: Stretch | null, items: readonly Item[]): readonly Stretch[] => {
  const whole = last ? [...last.items, ...items] : items
  const cut: Stretch[] = []
  for (let at = 0; at < whole.length; at += SOME) {
    const some = whole.slice(at, at + SOME)
    const [first] = some
    if (first) cut.push({ from: at === 0 && last ? last.from : numberOf(first), items: some })
  }
  return cut
}

const lastStretch = async (id: string): Promise<Stretch | null> => {
  const { db, sealer } = opened()
  const cursor = await db.transaction('stretch').store.openCursor(stretchesOf(id), 'prev')
  if (!cursor) return null
  const [from, sealed] = [cursor.key[1], cursor.value]
  const items = await sealer.open<readonly Item[]>(stretchName(id, from), sealed)
  return items.length < SOME ? { from, items } : null
}

/** Writes what was taken in of one book, and lets go of what came back out of the outbox, in one transaction. */
export const saveTaken = async (taken: Taken, row: BookRow, done: readonly Pending[]): Promise<void> => {
  const { sealer } = opened()
  const { id } = taken.head
  const last = taken.anew ? null : await lastStretch(id)
  const stretches = await Promise.all(
    stretchesFor(last, taken.items).map(async (it) => ({
      from: it.from,
      sealed: await sealer.seal(stretchName(id, it.from), it.items),
    })),
  )
  const book = await sealer.seal(bookName(id), row)
  await write((tx) => {
    if (taken.anew) void tx.objectStore('stretch').delete(stretchesOf(id))
    for (const it of stretches) void tx.objectStore('stretch').put(it.sealed, [id, it.from])
    void tx.objectStore('book').put(book, id)
    for (const it of done) void tx.objectStore('outbox').delete(it.seq)
  })
}

export const saveRow = async (row: BookRow): Promise<void> => {
  const { db, sealer } = opened()
  await db.put('book', await sealer.seal(bookName(row.head.id), row), row.head.id)
}

/** Takes books off the device for good. What was written in them and waits stays: it is still to be sent. */
export const removeBooks = async (ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await write((tx) => {
    for (const id of ids) {
      void tx.objectStore('book').delete(id)
      void tx.objectStore('stretch').delete(stretchesOf(id))
    }
  })
}

// ---------------------------------------------------------------- what was written here

/** Everything in the outbox, in the order it was written. */
export const loadPending = async (db: Database, sealer: Sealer): Promise<readonly Pending[]> => {
  const tx = db.transaction('outbox')
  const [keys, rows] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
  return Promise.all(
    rows.map(async ({ state, sealed }, i) => ({
      ...(await sealer.open<Written>(outboxName(state), sealed)),
      state,
      seq: keys[i] ?? 0,
    })),
  )
}

const sealedRow = async ({ seq: _, state, ...written }: Omit<Pending, 'seq'> & { readonly seq?: number }) => ({
  state,
  sealed: await opened().sealer.seal(outboxName(state), written),
})

/** Puts a new entry at the end, in place of a refused one where it is its better text. It is on the disk when this resolves. */
export const addPending = async (it: Omit<Pending, 'seq'>, inPlaceOf?: Pending): Promise<Pending> => {
  const row = await sealedRow(it)
  const tx = opened().db.transaction('outbox', 'readwrite', { durability: 'strict' })
  const adding = tx.store.add(row)
  if (inPlaceOf) void tx.store.delete(inPlaceOf.seq)
  const seq = await adding
  await tx.done
  return { ...it, seq }
}

/** Writes what became of some of them. */
export const savePending = async (changed: readonly Pending[]): Promise<void> => {
  const rows = await Promise.all(changed.map(async (it) => ({ seq: it.seq, row: await sealedRow(it) })))
  await write((tx) => {
    for (const { seq, row } of rows) void tx.objectStore('outbox').put(row, seq)
  })
}

export const removePending = async (it: Pending): Promise<void> => {
  await opened().db.delete('outbox', it.seq)
}
