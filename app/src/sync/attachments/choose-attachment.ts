// A chosen file becomes an attachment: hashed piece by piece (WebCrypto hashes only wholes), sealed, and on this device's disk before
// the form holds it. Never more than one piece in memory.
import { type AttachmentRef, sha256Stream, toBase64url } from '@sajha/record'
import { ProblemError } from '../api.ts'
import { refOf } from './attachment-ref.ts'
import {
  attachmentsLoaded,
  changeAttachment,
  type KeptAttachment,
  keptBySha256,
  newAttachment,
  PIECE,
  pieceCount,
  putPiece,
  removeAttachment,
  saveAttachment,
} from './kept-attachments.ts'
import { keepSending } from './send-attachments.ts'

/** Bytes. What is larger the server refuses, so it is refused before an entry names it. */
const LARGEST = 500 * 1024 * 1024
/** Bytes that stay free on the device: entries are worth more than films. */
const SPARE = 20 * 1024 * 1024

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

const hasRoom = async (size: number): Promise<boolean> => {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {}
  return quota === undefined || quota - usage >= size + SPARE
}

const pieceOf = async (file: File, n: number): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await file.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer())
  } catch {
    // Taken away or changed since it was chosen.
    throw new ProblemError('upload-changed')
  }
}

const takeIn = async (file: File, it: KeptAttachment, progress: (share: number) => void): Promise<string> => {
  const hash = sha256Stream()
  const pieces = pieceCount(file.size)
  for (let n = 0; n < pieces; n++) {
    const piece = await pieceOf(file, n)
    hash.add(piece)
    await putPiece(it, n, piece)
    progress((n + 1) / pieces)
  }
  return toBase64url(hash.digest())
}

/**
 * What to put into the entry. The file is kept on this device, sealed, and sent once the entry that names it was. `progress` from 0 to 1.
 * Throws ProblemError: `attachment-too-large`, `no-room` (then nothing of it is kept), `upload-changed` when the file is gone.
 */
export const chooseAttachment = async (
  file: File,
  progress: (share: number) => void = () => {},
): Promise<AttachmentRef> => {
  if (file.size > LARGEST) throw new ProblemError('attachment-too-large')
  if (!(await hasRoom(file.size))) throw new ProblemError('no-room')
  keepSending()
  await attachmentsLoaded()
  const arriving = newAttachment(refOf(file, ''))
  try {
    // First the row: a page that is closed now leaves pieces that somebody knows of.
    await saveAttachment(arriving)
    const ref = refOf(file, await takeIn(file, arriving, progress))
    const known = keptBySha256(ref.sha256)
    if (known) {
      await removeAttachment(arriving.id)
      await changeAttachment(known.id, (was) => ({ ...was, state: 'here', problem: null }))
      return ref
    }
    await saveAttachment({ ...arriving, ...ref, state: 'here' })
    return ref
  } catch (error) {
    await removeAttachment(arriving.id).catch(() => {})
    throw isFull(error) ? new ProblemError('no-room') : error
  }
}
