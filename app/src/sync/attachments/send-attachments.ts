// Sends what waits, in the background: each file after the entry that names it, small ones first, from the byte where the last try
// ended. One tab at a time. Cut off anywhere it can be run again: the server says where to go on.
import { ask, isProblem, OfflineError, ProblemError } from '../api.ts'
import { shelf } from '../books/shelf.ts'
import { now } from '../clock.ts'
import { databaseName, place } from '../place.ts'
import { heldCell, isOpen, LockedError } from '../session/opened.ts'
import { session } from '../session/state.ts'
import { type Sent, sendBytes } from './bytes-line.ts'
import { keepCopy } from './copies.ts'
import {
  attachmentsLoaded,
  changeAttachment,
  type KeptAttachment,
  keptAttachments,
  type NamedBy,
  PIECE,
  readPiece,
} from './kept-attachments.ts'
import { connection, lineNow, mayGo } from './line-cost.ts'
import { entryState, linkAttachments, tidyAttachments } from './link-attachments.ts'

/** Bytes sent so far of what is being sent now, by the id of the attachment. */
export const sending = heldCell<ReadonlyMap<string, number>>(new Map())

const told = (id: string, bytes: number | null): void => {
  const after = new Map(sending.get())
  if (bytes === null) after.delete(id)
  else after.set(id, bytes)
  sending.set(after)
}

const MOST_PIECES = 16
const QUICK = 1500
const SLOW = 15_000

/** How many pieces go in the next request: more while the line is quick, fewer when it is slow. `took` in ms. */
export const nextPieces = (pieces: number, took: number): number => {
  if (took < QUICK) return Math.min(MOST_PIECES, pieces * 2)
  return took > SLOW ? Math.max(1, Math.floor(pieces / 2)) : pieces
}

/** The bytes from an offset on, as far as so many pieces reach. */
const bytesFrom = async (it: KeptAttachment, offset: number, pieces: number): Promise<Uint8Array<ArrayBuffer>> => {
  const first = Math.floor(offset / PIECE)
  const end = Math.min(it.size, (first + pieces) * PIECE)
  const bytes = new Uint8Array(end - offset)
  for (let n = first; n * PIECE < end; n++) {
    const piece = await readPiece(it, n).catch((error: unknown) => {
      // What this device holds is no longer what was chosen; its person must choose it again.
      throw error instanceof LockedError ? error : new ProblemError('upload-changed')
    })
    const skipped = Math.max(0, offset - n * PIECE)
    bytes.set(piece.subarray(skipped), n * PIECE + skipped - offset)
  }
  return bytes
}

type Begun = Sent & { readonly upload: string | null }

const begin = (it: KeptAttachment, { book, compartment }: NamedBy): Promise<Begun> =>
  ask<Begun>('POST', 'v1/attachments', { book, compartment, sha256: it.sha256, size: it.size })

/** The server stands elsewhere than we thought: another try of ours got further, or not as far. */
const whereItStands = (error: unknown): Sent => {
  if (!isProblem(error, 'upload-broken')) throw error
  const { offset = 0 } = error.about
  return { offset: Number(offset), complete: false }
}

const BREAKS = 20

const sendOne = async (it: KeptAttachment, to: NamedBy): Promise<void> => {
  const begun = await begin(it, to)
  const { upload } = begun
  let stands: Sent = begun
  let pieces = 1
  for (let breaks = 0; upload && !stands.complete; ) {
    told(it.id, stands.offset)
    const { offset } = stands
    const bytes = await bytesFrom(it, offset, pieces)
    const at = now()
    stands = await sendBytes(upload, offset, bytes).catch(whereItStands)
    if (stands.offset <= offset && !stands.complete && ++breaks > BREAKS) throw new OfflineError()
    pieces = nextPieces(pieces, now() - at)
  }
  await changeAttachment(it.id, (was) => ({
    ...was,
    namedBy: was.namedBy.map((by) => (by.entry === to.entry ? { ...by, sent: true } : by)),
  }))
}

/** What is wrong with the session or the server as a whole, not with this file: it goes another time. */
const PASSING = [
  'storage-full',
  'database-away',
  'not-signed-in',
  'device-revoked',
  'posting-ended',
  'device-needed',
  'bug',
]

const trySending = async (it: KeptAttachment, to: NamedBy): Promise<void> => {
  try {
    await sendOne(it, to)
  } catch (error) {
    if (!isProblem(error) || PASSING.includes(error.id)) throw error
    await changeAttachment(it.id, (was) => ({ ...was, problem: error.id }))
  } finally {
    told(it.id, null)
  }
}

/** Where a file is still to be sent, now that its entries were; places of entries that are gone are let go. */
const dueOf = async (it: KeptAttachment): Promise<readonly NamedBy[]> => {
  const due: NamedBy[] = []
  const gone = new Set<string>()
  for (const by of it.namedBy) {
    const state = by.sent ? 'waiting' : await entryState(by)
    if (state === 'sealed') due.push(by)
    if (state === 'gone') gone.add(by.entry)
  }
  if (gone.size > 0)
    await changeAttachment(it.id, (was) => ({ ...was, namedBy: was.namedBy.filter((by) => !gone.has(by.entry)) }))
  return due
}

const oneTurn = async (): Promise<void> => {
  await attachmentsLoaded()
  await linkAttachments()
  const waiting = [...keptAttachments.get().values()].filter((it) => it.state === 'here' && it.problem === null)
  for (const { id } of waiting.toSorted((a, b) => a.size - b.size)) {
    const it = keptAttachments.get().get(id)
    if (!it || !mayGo(it.size, it.anyway, lineNow())) continue
    for (const to of await dueOf(it)) await trySending(it, to)
    await keepCopy(id)
  }
  await tidyAttachments(now())
}

const alone = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work()
  await navigator.locks.request(`attachments ${databaseName(place)}`, { ifAvailable: true }, async (mine) => {
    if (mine) await work()
  })
}

let running: Promise<void> | null = null
let again = false

const turns = async (): Promise<void> => {
  do {
    again = false
    await alone(oneTurn)
  } while (again && isOpen())
}

/** Sends what may go now. Resolves when nothing more goes: sent, or waiting for its entry, a line or a person. */
export const sendAttachments = (): Promise<void> => {
  again = true
  running ??= turns()
    .catch((error: unknown) => {
      if (error instanceof OfflineError || error instanceof LockedError || isProblem(error)) return
      console.error(error)
    })
    .finally(() => {
      running = null
    })
  return running
}

/** Its person chose: it goes on whatever line there is; one that was refused is tried once more. */
export const sendAnyway = async (sha256: string): Promise<void> => {
  await attachmentsLoaded()
  for (const it of keptAttachments.get().values()) {
    if (it.sha256 === sha256) await changeAttachment(it.id, (was) => ({ ...was, anyway: true, problem: null }))
  }
  await sendAttachments()
}

let listening = false

/** Listens to what may have changed, for as long as the page lives: an entry was written or taken, a round is over, the line is another. */
export const keepSending = (): void => {
  if (listening) return
  listening = true
  let wasOpen = false
  let wasSyncing = false
  const heard = (): void => {
    const { stage, syncing } = session.get()
    const open = stage === 'open'
    if (open && !wasOpen) void sendAttachments()
    else if (open && wasSyncing && !syncing) void sendAttachments()
    wasOpen = open
    wasSyncing = syncing
  }
  session.subscribe(heard)
  shelf.subscribe(() => {
    // Written down at once: by the time it is sent, the entry may have left the outbox.
    if (isOpen()) linkAttachments().catch(() => {})
  })
  connection()?.addEventListener('change', () => isOpen() && void sendAttachments())
  heard()
}
