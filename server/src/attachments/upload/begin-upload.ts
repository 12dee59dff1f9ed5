// Begins an upload, or tells where it stopped. An upload may come before its entry, so nothing is asked about the book: what is sent
// for a book that is not the sender's lies unread, and is forgotten. The answer tells only what the sender may know anyway.
import { randomBytes } from 'node:crypto'
import type { Compartment } from '@sajha/record'
import { partsIn } from '../../books/parts-in.ts'
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { randomKey } from '../../platform/keys.ts'
import { Problem } from '../../problems.ts'
import { nameOf, sendersKey, wrapAttachmentKey } from '../attachment-keys.ts'
import { addUpload, hasAs, type Place, removeUpload, type UploadRow, uploadForAs, waitingAs } from '../store.ts'
import { hasRoom, removeFile } from '../stored/files.ts'
import { finishUpload } from './finish-upload.ts'
import { mayUpload } from './may-upload.ts'
import { inHand } from './under-way.ts'
import { LARGEST, MOST_WAITING, type UploadState, WAITS } from './upload.ts'

export type Asked = {
  readonly book: string
  readonly compartment: Compartment
  /** Of the plain bytes, base64url, 43 letters. */
  readonly sha256: string
  readonly size: number
}

/** Throws 'attachment-too-large', 'storage-full', and what `mayUpload` throws. Asking again is how to go on after a break. */
export const beginUpload = async (house: House, me: Me, it: Asked): Promise<UploadState> => {
  if (it.size > LARGEST) throw new Problem('attachment-too-large')
  const place: Place = { book: it.book, compartment: it.compartment, name: nameOf(house, it.book, it.sha256) }
  await mayUpload(house, me, place)
  // Asked only where they have a part: a paper that is there and not theirs would take longer than one that is not.
  const isMine = (await partsIn(house, me, [it.book])).has(it.book)
  if (isMine && (await hasAs(house.db, me.person, house.clock.now(), place))) {
    return { upload: null, offset: it.size, size: it.size, complete: true }
  }
  const known = await uploadForAs(house.db, me.person, place)
  const state = known && (await goOn(house, me, known, it.size))
  return state ?? (await begin(house, me, place, it.size))
}

/** Null when it must begin anew: it was told another size, so one of the two cannot be what the hash names. */
const goOn = (house: House, me: Me, known: UploadRow, size: number): Promise<UploadState | null> =>
  inHand(house, known.id, async () => {
    const upload = await uploadForAs(house.db, me.person, known)
    if (upload?.id !== known.id) return null
    if (upload.size !== size) {
      await removeUpload(house.db, upload)
      await removeFile(house, upload.id)
      return null
    }
    const complete = upload.done_at !== null
    // All bytes are there, and whoever was to check them did not come to it.
    if (!complete && upload.received === size && size > 0) return finishUpload(house, upload)
    return { upload: upload.id, offset: upload.received, size, complete }
  })

const begin = async (house: House, me: Me, place: Place, size: number): Promise<UploadState> => {
  const waiting = await waitingAs(house.db, me.person)
  if (waiting + size > MOST_WAITING || !(await hasRoom(house, size))) throw new Problem('storage-full')
  const id = randomBytes(16).toString('hex')
  const wrapped = wrapAttachmentKey(await sendersKey(house, me.organisation), id, randomKey())
  const now = house.clock.now()
  const row = { id, person: me.person, organisation: me.organisation, size, key_wrapped: wrapped, ...place }
  await addUpload(house.db, row, now, now.add(WAITS))
  // Read again: another request of the same person may have been first.
  const upload = await uploadForAs(house.db, me.person, place)
  if (!upload) throw new Error('an upload was begun and is gone')
  return { upload: upload.id, offset: upload.received, size: upload.size, complete: false }
}
