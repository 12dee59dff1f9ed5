// Attachments on this device: what was chosen and waits to be sent, and small ones kept to be read without a network. In pieces, each
// sealed under the attachment's own key, which lies sealed under the store key with everything else that is known of it; names of
// rows are random. Signing out takes them away with the store.
import type { AttachmentRef, Compartment } from '@sajha/record'
import { fromBase64url, toBase64url } from '@sajha/record'
import { now } from '../clock.ts'
import { databaseName, place } from '../place.ts'
import { heldCell, isOpen, onForget, opened } from '../session/opened.ts'
import { decrypt, encrypt, random } from '../store/seal.ts'

/** Bytes in one piece. */
export const PIECE = 256 * 1024

/** An entry that names it: where it is to be sent. */
export type NamedBy = {
  readonly book: string
  readonly compartment: Compartment
  readonly entry: string
  readonly sent: boolean
}

/** `arriving`: not whole yet. `here`: chosen on this device, and sent wherever it is named. `copy`: fetched, or sent; may go any time. */
export type KeptState = 'arriving' | 'here' | 'copy'

export type KeptAttachment = AttachmentRef & {
  /** Of its rows on this device; random. */
  readonly id: string
  /** Its key, base64url. */
  readonly key: string
  readonly state: KeptState
  readonly namedBy: readonly NamedBy[]
  /** Its person chose to send it on whatever line there is. */
  readonly anyway: boolean
  /** Why the server does not take it: an id of a problem. */
  readonly problem: string | null
  /** ms since 1970 */
  readonly at: number
}

type All = ReadonlyMap<string, KeptAttachment>
const NONE: All = new Map()

/** By their ids. Empty while the store is locked. */
export const keptAttachments = heldCell<All>(NONE)

/** How many that an entry names are only on this device. */
export const unsent = (all: All): number =>
  [...all.values()].filter((it) => it.state === 'here' && it.namedBy.length > 0).length

const ROWS = 'attachment/'
const rowName = (id: string): string => `${ROWS}${id}`
const pieceName = (id: string, n: number): string => `attachment-piece/${id}/${n}`
const rowsUnder = (name: string): IDBKeyRange => IDBKeyRange.bound(name, `${name}\uffff`)

const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`${databaseName(place)}:attachments`) : null
tabs?.addEventListener('message', () => {
  // What another tab wrote can be read again at any time.
  if (isOpen()) load().catch(() => {})
})

const show = (change: (all: Map<string, KeptAttachment>) => void): void => {
  const all = new Map(keptAttachments.get())
  change(all)
  keptAttachments.set(all)
  tabs?.postMessage(null)
}

const A_DAY = 24 * 3_600_000

const readRow = async (name: string): Promise<KeptAttachment | null> => {
  const { db, sealer } = opened()
  const sealed = await db.get('kept', name)
  return sealed ? sealer.open<KeptAttachment>(`kept/${name}`, sealed) : null
}

/** Reads what is kept, and lets go of what never became whole. */
const load = async (): Promise<void> => {
  const names = await opened().db.getAllKeys('kept', rowsUnder(ROWS))
  const all = new Map<string, KeptAttachment>()
  for (const it of await Promise.all(names.map(readRow))) if (it) all.set(it.id, it)
  if (!isOpen()) return
  keptAttachments.set(all)
  for (const it of all.values()) if (it.state === 'arriving' && it.at < now() - A_DAY) await removeAttachment(it.id)
}

let loading: Promise<void> | null = null
onForget(() => {
  loading = null
})

/** Resolves when what is kept was read, once for each time the store is open. */
export const attachmentsLoaded = (): Promise<void> => {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** It is on the disk when this resolves. Throws DOMException `QuotaExceededError` when there is no room. */
export const saveAttachment = async (it: KeptAttachment): Promise<void> => {
  const { db, sealer } = opened()
  const sealed = await sealer.seal(`kept/${rowName(it.id)}`, it)
  const tx = db.transaction('kept', 'readwrite', { durability: 'strict' })
  void tx.store.put(sealed, rowName(it.id))
  await tx.done
  show((all) => all.set(it.id, it))
}

let changing: Promise<void> = Promise.resolve()

/** Changes one, as it stands on the disk by then; does nothing when it is gone. One change after the other. */
export const changeAttachment = (id: string, change: (it: KeptAttachment) => KeptAttachment): Promise<void> => {
  changing = changing
    .catch(() => {})
    .then(async () => {
      const before = await readRow(rowName(id))
      const after = before && change(before)
      if (after && after !== before) await saveAttachment(after)
    })
  return changing
}

export const removeAttachment = async (id: string): Promise<void> => {
  const { db } = opened()
  const tx = db.transaction('kept', 'readwrite')
  void tx.store.delete(rowName(id))
  void tx.store.delete(rowsUnder(`attachment-piece/${id}/`))
  await tx.done
  show((all) => all.delete(id))
}

/** One that holds these bytes whole; null when none does. */
export const keptBySha256 = (sha256: string): KeptAttachment | null =>
  [...keptAttachments.get().values()].find((it) => it.sha256 === sha256 && it.state !== 'arriving') ?? null

/** A row to fill: its pieces are put first, and it is saved as whole once they all are. */
export const newAttachment = (ref: AttachmentRef): KeptAttachment => ({
  ...ref,
  id: toBase64url(random(16)),
  key: toBase64url(random(32)),
  state: 'arriving',
  namedBy: [],
  anyway: false,
  problem: null,
  at: now(),
})

const keys = new Map<string, Promise<CryptoKey>>()
onForget(() => keys.clear())

const keyOf = ({ id, key }: KeptAttachment): Promise<CryptoKey> => {
  const known = keys.get(id)
  if (known) return known
  const usable = crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
  keys.set(id, usable)
  return usable
}

export const putPiece = async (of: KeptAttachment, n: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const { db } = opened()
  const name = pieceName(of.id, n)
  await db.put('kept', await encrypt(await keyOf(of), name, bytes), name)
}

/** Throws when the piece is gone or was changed. */
export const readPiece = async (of: KeptAttachment, n: number): Promise<Uint8Array<ArrayBuffer>> => {
  const { db } = opened()
  const name = pieceName(of.id, n)
  const sealed = await db.get('kept', name)
  if (!sealed) throw new Error('a piece of an attachment is gone from this device')
  return decrypt(await keyOf(of), name, sealed)
}

export const pieceCount = (size: number): number => Math.ceil(size / PIECE)
