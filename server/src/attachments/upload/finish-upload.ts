// Ends an upload: reads back what lies on disk, as it will be read later, and believes only that.
import { createHash } from 'node:crypto'
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { adoptAttachments } from '../adopt-attachments.ts'
import { nameOf, sendersKey, unwrapAttachmentKey } from '../attachment-keys.ts'
import { removeUpload, storeDone, type UploadRow } from '../store.ts'
import { fileToRead, removeFile } from '../stored/files.ts'
import { readFrames } from '../stored/read-frames.ts'
import { type UploadState, WAITS } from './upload.ts'

/** The key an upload's frames are sealed with, while it is not settled. */
export const uploadKey = async (house: House, upload: UploadRow): Promise<Uint8Array> => {
  if (!upload.key_wrapped) throw new Error('an upload was settled already')
  return unwrapAttachmentKey(await sendersKey(house, upload.organisation), upload.id, upload.key_wrapped)
}

/** Null when the file cannot be read as it was written. */
const hashOnDisk = async (house: House, upload: UploadRow): Promise<string | null> => {
  const hash = createHash('sha256')
  const sealing = { id: upload.id, key: await uploadKey(house, upload), size: upload.size }
  const whole = { from: 0, to: upload.size }
  try {
    for await (const bytes of readFrames(() => fileToRead(house, upload.id), sealing, whole)) hash.update(bytes)
    return hash.digest('base64url')
  } catch (error) {
    house.log.bug('an upload could not be read back', error)
    return null
  }
}

/** For an upload of which every byte was received. Throws 'upload-changed' when they are not the bytes whose hash was told. */
export const finishUpload = async (house: House, upload: UploadRow): Promise<UploadState> => {
  const sha256 = await hashOnDisk(house, upload)
  if (sha256 === null || !isNamed(house, upload, sha256)) {
    await removeUpload(house.db, upload)
    // A crash here leaves a file that forgetting the upload takes away.
    await removeFile(house, upload.id)
    throw new Problem('upload-changed')
  }
  // COMMIT POINT of an upload: a crash before it leaves all bytes there, unchecked, and the next question checks them again; after
  // it the upload is whole, and the sender may be told so. The file has its place from its first byte on and is never moved.
  const now = house.clock.now()
  const stored = await storeDone(house.db, upload, now, now.add(WAITS))
  if (!stored) throw new Problem('not-found')
  await adoptAttachments(house, upload.book)
  return { upload: upload.id, offset: upload.size, size: upload.size, complete: true }
}

const isNamed = (house: House, upload: UploadRow, sha256: string): boolean =>
  Buffer.compare(nameOf(house, upload.book, sha256), upload.name) === 0
