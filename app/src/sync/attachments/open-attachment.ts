// The bytes of an attachment, to be shown or saved: from this device where it has them, from the server otherwise. What does not hash to
// what the entry says is never handed out.
import { type AttachmentRef, type Compartment, sha256Stream, toBase64url } from '@sajha/record'
import { isProblem, ProblemError } from '../api.ts'
import { look } from '../log/looks.ts'
import { onForget } from '../session/opened.ts'
import { shownAs } from './attachment-ref.ts'
import { fetchBytes } from './bytes-line.ts'
import { KEPT_OFFLINE } from './copies.ts'
import {
  attachmentsLoaded,
  type KeptAttachment,
  keptBySha256,
  newAttachment,
  PIECE,
  pieceCount,
  putPiece,
  readPiece,
  removeAttachment,
  saveAttachment,
} from './kept-attachments.ts'

/** The entry that names it. */
export type From = {
  readonly book: string
  readonly compartment: Compartment
  readonly entry: string
  /** Whether this person wrote it: reading one's own is not a look. */
  readonly mine: boolean
}

/** Bytes as they come, hashed; what is more than some megabytes the browser may lay on its disk. */
type Gathered = {
  readonly size: () => number
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => void
  /** The whole, once; null when it does not hash to what it should. */
  readonly whole: (sha256: string, type: string) => Blob | null
}

const SOME = 4 * 1024 * 1024

const gather = (): Gathered => {
  const hash = sha256Stream()
  const parts: BlobPart[] = []
  let loose: BlobPart[] = []
  let looseSize = 0
  let size = 0
  return {
    size: () => size,
    add: (bytes) => {
      hash.add(bytes)
      loose.push(bytes)
      looseSize += bytes.length
      size += bytes.length
      if (looseSize < SOME) return
      parts.push(new Blob(loose))
      loose = []
      looseSize = 0
    },
    whole: (sha256, type) => (toBase64url(hash.digest()) === sha256 ? new Blob([...parts, ...loose], { type }) : null),
  }
}

/** What came of fetches that broke off, to go on from while the page lives. */
const begun = new Map<string, Gathered>()
onForget(() => begun.clear())

const fromDevice = async (it: KeptAttachment, type: string): Promise<Blob | null> => {
  const gathered = gather()
  for (let n = 0; n < pieceCount(it.size); n++) gathered.add(await readPiece(it, n))
  return gathered.whole(it.sha256, type)
}

const fromServer = async (
  { sha256, media, size }: AttachmentRef,
  book: string,
  progress: (share: number) => void,
): Promise<Blob> => {
  const gathered = begun.get(sha256) ?? gather()
  begun.set(sha256, gathered)
  try {
    await fetchBytes(book, sha256, gathered.size(), (bytes) => {
      gathered.add(bytes)
      progress(size === 0 ? 1 : Math.min(1, gathered.size() / size))
    })
  } catch (error) {
    if (isProblem(error)) begun.delete(sha256)
    throw error
  }
  begun.delete(sha256)
  const whole = gathered.whole(sha256, shownAs(media))
  if (!whole) throw new ProblemError('upload-changed')
  return whole
}

const keepFetched = async (ref: AttachmentRef, { book, compartment, entry }: From, whole: Blob): Promise<void> => {
  const it = newAttachment(ref)
  try {
    await saveAttachment(it)
    for (let n = 0; n < pieceCount(whole.size); n++) {
      await putPiece(it, n, new Uint8Array(await whole.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer()))
    }
    await saveAttachment({ ...it, state: 'copy', namedBy: [{ book, compartment, entry, sent: true }] })
  } catch {
    // A full device keeps no copies; what was asked for is shown all the same.
    await removeAttachment(it.id).catch(() => {})
  }
}

/**
 * The attachment as a Blob whose type runs nothing. `progress` from 0 to 1. Throws ProblemError `not-found` (its sender's phone has it still,
 * or it is not yours), `upload-changed` when what came is not what was signed, or OfflineError; asking again goes on where it broke off.
 */
export const openAttachment = async (
  ref: AttachmentRef,
  from: From,
  progress: (share: number) => void = () => {},
): Promise<Blob> => {
  await attachmentsLoaded()
  const kept = keptBySha256(ref.sha256)
  if (kept) {
    const here = await fromDevice(kept, shownAs(ref.media)).catch(() => null)
    // Told when there is a network; a fetch from the server is written down there.
    if (here && !from.mine) await look(from.book, 1)
    if (here) return here
    // What cannot be read and was never sent stays: its person must hear of it, when it is sent.
    if (kept.state === 'copy') await removeAttachment(kept.id)
  }
  const whole = await fromServer(ref, from.book, progress)
  if (whole.size < KEPT_OFFLINE && !keptBySha256(ref.sha256)) await keepFetched(ref, from, whole)
  return whole
}
