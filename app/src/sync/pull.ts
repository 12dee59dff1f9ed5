// Fetches what this person may read and this device does not hold, checks it, and keeps it. Cut off anywhere it continues where it
// stopped: the device only says what it has. What is no longer theirs leaves the device at once (AC-29).
import { fingerprintOf, type Have, type SealedEntry, type Unpacked, unpackEntries } from '@sajha/record'
import { ask, ProblemError } from './api.ts'
import { foldStale } from './books/fold.ts'
import { type Item, isHeld, numberOf, type PulledBook, type Taken, takePulled } from './books/held.ts'
import { onShelf, pendingIn, shelf } from './books/shelf.ts'
import { loadItems, removeBooks, saveTaken } from './books/table.ts'
import { checkSignatures, type DeviceKeys } from './log/verify.ts'
import { haveOfInbox, type PulledPacket } from './packets/inbox.ts'
import { takePackets } from './packets/take-packets.ts'
import { addPeople, type Named } from './people/people.ts'
import { opened } from './session/opened.ts'

type Pulled = {
  readonly serverTime: string
  readonly log: string
  readonly books: readonly PulledBook[]
  readonly packets: readonly PulledPacket[]
  readonly gone: readonly string[]
  readonly people: Readonly<Record<string, Named>>
  readonly devices: DeviceKeys
  readonly more: boolean
}

const PATIENCE = 120_000

const have = (): Have => ({
  ...haveOfInbox(),
  ...Object.fromEntries(
    [...shelf.get().books]
      .filter(([, { head }]) => head.n > 0)
      .map(([id, { head }]) => [id, { n: head.n, key: head.key }]),
  ),
})

/** Whether there is nothing to fetch: asked with a fingerprint of what is held, which costs next to nothing. */
const hasAll = async (): Promise<boolean> => {
  const held = have()
  if (Object.keys(held).length === 0) return false
  return (await ask<{ readonly all: boolean }>('GET', `v1/pull?have=${fingerprintOf(held)}`)).all
}

/** Fetches until there is no more. Returns whether there was anything. Throws OfflineError or ProblemError; what came before is kept. */
export const pull = async (): Promise<boolean> => {
  const sealedBefore = shelf.get().pending.filter((it) => it.state === 'sealed')
  const news = !(await hasAll())
  for (let more = news; more; ) {
    const pulled = await ask<Pulled>('POST', 'v1/pull', { have: have() }, PATIENCE)
    if (pulled.log !== opened().record.origin) throw new ProblemError('another-record')
    await addPeople(pulled.people)
    for (const book of pulled.books) await takeIn(book, pulled.devices)
    await takePackets(pulled.packets, pulled.gone, pulled.devices)
    await removeBooks(pulled.gone)
    if (pulled.gone.length > 0) onShelf({ gone: pulled.gone })
    more = pulled.more && pulled.books.length + pulled.packets.length > 0
  }
  await letGo(new Set(sealedBefore.map((it) => it.seq)))
  void foldStale()
  return news
}

/**
 * What was sealed before a whole pull and did not come back in it is in a book that is no longer ours. The server has it; the device
 * needs it no more, and neither a row for a book that only it was in.
 */
const letGo = async (sealed: ReadonlySet<number>): Promise<void> => {
  const done = shelf.get().pending.filter((it) => sealed.has(it.seq))
  if (done.length === 0) return
  const { db } = opened()
  await Promise.all(done.map((it) => db.delete('outbox', it.seq)))
  const pending = shelf.get().pending.filter((it) => !done.includes(it))
  const empty = done
    .map((it) => it.pushed.envelope.book)
    .filter((id) => shelf.get().books.get(id)?.head.n === 0 && !pending.some((it) => it.pushed.envelope.book === id))
  await removeBooks(empty)
  onShelf({ pending, gone: empty })
}

const idsIn = (items: readonly Item[]): ReadonlyMap<number, string> =>
  new Map(items.flatMap((it) => (isHeld(it) ? [[numberOf(it), it.entry.id] as const] : [])))

const readableOf = (unpacked: readonly Unpacked[]): readonly SealedEntry[] =>
  unpacked.flatMap((it) => ('entry' in it ? [it.entry] : []))

/** What was lawfully destroyed goes from this device too, with the files it named; the whole book is then written anew. */
const forgotten = async (taken: Taken, all: readonly Item[]): Promise<Taken> => {
  if (!all.some((it) => isHeld(it) && it.entry.kind === 'erased')) return taken
  const { forgetFiles, withoutErased } = await import('./forget/without-erased.ts')
  const left = withoutErased(all)
  if (!left) return taken
  await forgetFiles(left.gone)
  return { ...taken, anew: true, items: left.items }
}

const takeIn = async (book: PulledBook, devices: DeviceKeys): Promise<void> => {
  const before = shelf.get().books.get(book.id)
  const items = before && before.head.n > 0 ? await loadItems(book.id) : []
  const known = idsIn(items)
  const unpacked = unpackEntries(book.packed, opened().record.origin, (n) => known.get(n))
  const broken = await checkSignatures(readableOf(unpacked), devices)
  const pulled = takePulled(before ? { head: before.head, items } : null, book, unpacked, broken)
  const taken = await forgotten(pulled, pulled.anew ? pulled.items : [...items, ...pulled.items])
  const back = new Set(readableOf(unpacked).map((it) => it.id))
  const done = pendingIn(book.id).filter((it) => back.has(it.id))
  const row = { head: taken.head, summary: before?.summary ?? null, stamp: before?.stamp ?? '' }
  await saveTaken(taken, row, done)
  onShelf({ put: [row], pending: shelf.get().pending.filter((it) => !done.includes(it)) })
}
