// What a device fetches: every entry this person may read now and the device does not have, a place-holder for each it may not, and
// which books are no longer theirs. One question is one snapshot; asking again with more in hand continues.
import {
  compartmentsKey,
  type Have,
  kindNamed,
  type Packed,
  packEntries,
  type SealedEntry,
  toBase64url,
} from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { envelopeOfRow, sealOfRow, signatureOfRow } from '../books/entry-row.ts'
import type { EntryRow } from '../books/store.ts'
import type { House } from '../house.ts'
import { serverDevices } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { type Named, namesOf } from '../people/names-of.ts'
import { fetchPackets, type PulledPacket } from './pull-packets.ts'
import { recordLooks, recordPacketReadings } from './record-looks.ts'
import { type DeviceKeyRow, type PullTransaction, pullAs, type ReadableBook, sealsBetween } from './store.ts'

export type PulledBook = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  /** Names the compartments in force; when it changes, the book is fetched from the beginning. */
  readonly key: string
  /** How many entries the book has. */
  readonly n: number
  readonly packed: Packed
}

export type Pulled = {
  readonly serverTime: string
  readonly log: string
  readonly books: readonly PulledBook[]
  readonly packets: readonly PulledPacket[]
  /** Held by the device and no longer this person's: to be removed from it. */
  readonly gone: readonly string[]
  readonly people: Readonly<Record<string, Named>>
  /** Public keys, base64url, of the devices that signed what is packed: with them the receiver checks every signature itself. */
  readonly devices: Readonly<Record<string, string>>
  /** There is more than fitted: ask again. */
  readonly more: boolean
}

export const MOST = 5000

const keyOf = (it: ReadableBook): string => compartmentsKey(it.compartments)

export const pull = async (house: House, me: Me, have: Have): Promise<Pulled> => {
  const now = house.clock.now()
  const fetched = await pullAs(house.db, me.person, now, async (tx) => {
    const them = await fetchBooks(house, tx, have)
    const sent = await fetchPackets(house, tx, have, MOST)
    const ids = new Set([
      ...them.books.flatMap((it) => [...it.pulled.packed.names, ...it.persons]),
      ...sent.packets.flatMap((it) => it.pulled.entries.flatMap(({ envelope: e }) => [e.author, e.device])),
    ])
    const readable = new Set([...them.readable, ...tx.packets.map((it) => it.id)])
    return {
      ...them,
      sent: sent.packets,
      more: them.more || sent.more,
      readable,
      ids,
      devices: await tx.deviceKeys([...ids]),
    }
  })
  // Who looked is written before what was looked at leaves the house. If we die between, a look stands that did not happen.
  await recordLooks(
    house,
    me,
    fetched.books.map((it) => ({
      book: it.book.id,
      organisation: it.book.organisation,
      as: it.book.roles[0] ?? 'caseworker',
      entries: it.ofOthers(me.person),
    })),
  )
  await recordPacketReadings(house, me, fetched.sent)
  const books = fetched.books.map((it) => it.pulled)
  return {
    serverTime: now.toString({ smallestUnit: 'millisecond' }),
    log: house.origin,
    books,
    packets: fetched.sent.map((it) => it.pulled),
    gone: Object.keys(have).filter((id) => !fetched.readable.has(id)),
    people: await namesOf(house, fetched.ids),
    devices: keysOf(house, fetched.devices),
    more: fetched.more,
  }
}

/** The server's own keys too: it signs who looked. */
export const keysOf = (house: House, devices: readonly DeviceKeyRow[]): Readonly<Record<string, string>> => {
  const all = [...devices.map((it) => ({ id: it.id, publicKey: it.public_key })), ...serverDevices(house)]
  return Object.fromEntries(all.map((it) => [it.id, toBase64url(it.publicKey)]))
}

type Fetched = {
  readonly book: ReadableBook
  readonly pulled: PulledBook
  /** People that bodies name: who was brought in, to whom it was handed over, who looked. */
  readonly persons: readonly string[]
  /** Entries with a body that somebody else wrote: what counts as looking. */
  readonly ofOthers: (person: string) => number
}

const fetchBooks = async (house: House, tx: PullTransaction, have: Have) => {
  const books: Fetched[] = []
  let room = MOST
  let more = false
  for (const book of tx.books) {
    const held = have[book.id]
    const after = held?.key === keyOf(book) ? held.n : 0
    if (after >= book.n) continue
    if (room <= 0) {
      more = true
      break
    }
    const upTo = Math.min(book.n, after + room)
    books.push(await fetchBook(house, tx, book, after, upTo))
    room -= upTo - after
    if (upTo < book.n) more = true
  }
  return { books, more, readable: new Set(tx.books.map((it) => it.id)) }
}

export const sealedOf = (
  house: House,
  keys: ReadonlyMap<EntryRow['compartment'], Uint8Array>,
  row: EntryRow,
): SealedEntry => {
  const open = bodyOfRow(keys, row)
  return {
    id: row.id,
    envelope: envelopeOfRow(row, house.origin),
    signature: signatureOfRow(row),
    seal: sealOfRow(row),
    body: open?.body ?? null,
    secret: open?.secret ?? row.body_hash,
  }
}

/** A place-holder names nobody. */
const personsIn = (items: readonly (SealedEntry | string)[]): readonly string[] =>
  items.flatMap((it) => {
    if (typeof it === 'string' || !it.body) return []
    const { body } = it
    const fields = Object.entries(kindNamed(it.envelope.kind)?.fields ?? {})
    return fields.filter(([, field]) => field.sort === 'person').flatMap(([name]) => body[name] ?? []) as string[]
  })

const fetchBook = async (
  house: House,
  tx: PullTransaction,
  book: ReadableBook,
  after: number,
  upTo: number,
): Promise<Fetched> => {
  const rows = (await tx.rows(book.id, after, upTo - after)).filter((it) => it.n <= upTo)
  const wrapped = await tx.organisationKey(book.organisation)
  const keys = unwrapBookKeys(house, book.id, { id: book.organisation, key_wrapped: wrapped }, await tx.keys(book.id))
  const seals = rows.length === upTo - after ? [] : await sealsBetween(house.db, book.id, after, upTo)
  const sealOf = new Map(seals.map((it) => [it.n, toBase64url(it.seal)]))
  const byNumber = new Map(rows.map((it) => [it.n, it]))
  const numberOf = new Map(rows.map((it) => [it.id, it.n]))
  const items: (SealedEntry | string)[] = []
  for (let n = after + 1; n <= upTo; n++) {
    const row = byNumber.get(n)
    items.push(row ? sealedOf(house, keys, row) : (sealOf.get(n) ?? ''))
  }
  const prev = await sealBefore(house, book.id, after, rows[0])
  return {
    book,
    pulled: {
      id: book.id,
      sort: book.sort,
      organisation: book.organisation,
      roles: book.roles,
      compartments: book.compartments,
      key: keyOf(book),
      n: book.n,
      packed: packEntries(book.id, after + 1, prev, items, (id) => numberOf.get(id)),
    },
    persons: personsIn(items),
    ofOthers: (person) => rows.filter((it) => it.author !== person && it.kind !== 'looked').length,
  }
}

const sealBefore = async (house: House, book: string, after: number, first: EntryRow | undefined): Promise<string> => {
  if (after === 0) return '-'
  if (first?.n === after + 1) return first.prev
  const [seal] = await sealsBetween(house.db, book, after - 1, after)
  return seal ? toBase64url(seal.seal) : '-'
}

/** One book for a person who opens it on a screen; null when there is none that is theirs. */
export const pullOne = async (house: House, me: Me, id: string): Promise<PulledBook | null> => {
  const find = async (tx: PullTransaction) => {
    const [book] = tx.books
    return book ? fetchBook(house, tx, book, 0, book.n) : null
  }
  const fetched = await pullAs(house.db, me.person, house.clock.now(), find, id)
  if (!fetched) return null
  const { book } = fetched
  await recordLooks(house, me, [
    {
      book: id,
      organisation: book.organisation,
      as: book.roles[0] ?? 'caseworker',
      entries: fetched.ofOthers(me.person),
      how: 'opened',
    },
  ])
  return fetched.pulled
}
