// Where an upload stands. Asking sends away whoever still writes to it: what is told is where one may go on.
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { uploadAs } from '../store.ts'
import { inHand } from './under-way.ts'
import type { UploadState } from './upload.ts'

/** Null when there is no such upload, or it is another's. */
export const uploadState = (house: House, me: Me, id: string): Promise<UploadState | null> =>
  inHand(house, id, async () => {
    const upload = await uploadAs(house.db, me.person, id)
    return upload && { upload: id, offset: upload.received, size: upload.size, complete: upload.done_at !== null }
  })
