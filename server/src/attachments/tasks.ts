// The job that forgets what was sent and what no entry named. Planned with every upload, and never taken back: what a crash left of
// an upload on disk goes with it.
import type { House } from '../house.ts'
import type { Task } from '../platform/jobs.ts'
import { adoptAttachments } from './adopt-attachments.ts'
import { FORGET_UPLOAD, isAttachment, planAgain, removeUpload, uploadOf } from './store.ts'
import { removeFile } from './stored/files.ts'
import { inHand } from './upload/under-way.ts'
import { WAITS } from './upload/upload.ts'

export const attachmentTasks = (house: House): Readonly<Record<string, Task>> => ({
  [FORGET_UPLOAD]: async (payload) => {
    const { book, upload } = payload
    if (!book || !upload) throw new Error('a job names no upload')
    await inHand(house, upload, () => forgetUpload(house, book, upload))
  },
})

/** Ids come from a payload that this house planned; the file is named by one of them. */
const forgetUpload = async (house: House, book: string, id: string): Promise<void> => {
  const upload = await uploadOf(house.db, book, id)
  const forgetAt = upload && Temporal.Instant.from(upload.touched_at).add(WAITS)
  if (forgetAt && Temporal.Instant.compare(house.clock.now(), forgetAt) < 0) {
    return planAgain(house.db, book, id, forgetAt)
  }
  await adoptAttachments(house, book)
  // First the row: an entry that comes between finds nothing to adopt, rather than a row without its file.
  await removeUpload(house.db, { book, id })
  if (!(await isAttachment(house.db, book, id))) await removeFile(house, id)
}
