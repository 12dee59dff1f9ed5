// Takes the bytes of an upload as they arrive, from where it stopped. Whatever ends the sending, what came until then is kept, and
// the offset that is answered is on disk for good.
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { Problem } from '../../problems.ts'
import { storeReceived, type UploadRow, uploadAs } from '../store.ts'
import { fileToWrite, hasRoom, isFull } from '../stored/files.ts'
import { FRAME, openTail, SEALED_FRAME, type Sealing } from '../stored/frames.ts'
import { type FrameWriter, writeFrames } from '../stored/write-frames.ts'
import { finishUpload, uploadKey } from './finish-upload.ts'
import { mayUpload } from './may-upload.ts'
import { inHand } from './under-way.ts'
import type { UploadState } from './upload.ts'

/** A line that brings nothing for so long is taken for dead. Milliseconds. */
const PATIENCE = 60_000
/** After so many bytes they are made to last without waiting for the end: what a crash of the server can cost the sender. */
const KEEP_EVERY = 4 * 1024 * 1024

/**
 * Takes bytes for one's own upload, which must stand at `offset`. Throws 'upload-broken' with the offset to go on from when it does
 * not, when sending broke off, or when more came than was told; 'upload-changed', 'storage-full', 'not-found', and what `mayUpload` throws.
 */
export const receiveBytes = (
  house: House,
  me: Me,
  id: string,
  offset: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<UploadState> =>
  inHand(house, id, async (away) => {
    const upload = await uploadAs(house.db, me.person, id)
    if (!upload) throw new Problem('not-found')
    await mayUpload(house, me, upload)
    if (upload.done_at !== null || offset !== upload.received) return stands(upload, offset)
    const received = offset < upload.size || upload.size === 0 ? await take(house, upload, bytes, away) : offset
    if (received < upload.size) return { upload: id, offset: received, size: upload.size, complete: false }
    return finishUpload(house, { ...upload, received, tail_sealed: null })
  })

/** Told again what is known already: that it is whole, or that it stands elsewhere. */
const stands = (upload: UploadRow, offset: number): UploadState => {
  const complete = upload.done_at !== null
  if (!complete || offset !== upload.size) throw new Problem('upload-broken', { offset: upload.received })
  return { upload: upload.id, offset, size: upload.size, complete }
}

const take = async (
  house: House,
  upload: UploadRow,
  bytes: AsyncIterable<Uint8Array>,
  away: AbortSignal,
): Promise<number> => {
  if (!(await hasRoom(house, upload.size - upload.received))) throw new Problem('storage-full')
  const sealing: Sealing = { id: upload.id, key: await uploadKey(house, upload), size: upload.size }
  const tail = upload.tail_sealed ? openTail(sealing, upload.received, upload.tail_sealed) : new Uint8Array()
  const file = await fileToWrite(house, upload.id).catch(fullOrBug)
  let kept = upload.received
  try {
    const writer = await writeFrames(file, sealing, upload.received, tail)
    const keep = async () => {
      if (writer.received() === kept && upload.size > 0) return
      const now = await writer.keep()
      if (!(await storeReceived(house.db, upload, kept, now, house.clock.now()))) {
        throw new Problem('upload-broken', { offset: kept })
      }
      kept = now.received
    }
    const end = await pour(bytes, writer, away, async () => {
      if (writer.received() - kept >= KEEP_EVERY) await keep()
    })
    await keep()
    if (end !== 'all') throw new Problem('upload-broken', { offset: kept })
    return kept
  } catch (error) {
    // What was promised stays, what was not goes: nothing half remains on the disk that is full.
    if (isFull(error)) await file.truncate(Math.floor(kept / FRAME) * SEALED_FRAME)
    return fullOrBug(error)
  } finally {
    await file.close()
  }
}

const fullOrBug = (error: unknown): never => {
  throw isFull(error) ? new Problem('storage-full') : error
}

const BROKEN = Symbol('sending broke off')

/** Writes until there is no more ('all'), sending breaks off or somebody else takes over ('broken'), or too much came ('over'). */
const pour = async (
  bytes: AsyncIterable<Uint8Array>,
  writer: FrameWriter,
  away: AbortSignal,
  written: () => Promise<void>,
): Promise<'all' | 'broken' | 'over'> => {
  const pieces = bytes[Symbol.asyncIterator]()
  const { promise: gone, resolve: leave } = Promise.withResolvers<typeof BROKEN>()
  away.addEventListener('abort', () => leave(BROKEN), { once: true })
  if (away.aborted) leave(BROKEN)
  const patience = setTimeout(() => leave(BROKEN), PATIENCE)
  try {
    for (;;) {
      const next = await Promise.race([pieces.next().catch((): typeof BROKEN => BROKEN), gone])
      if (next === BROKEN) {
        // Not awaited: a line that hangs must not hold up who comes next.
        pieces.return?.().catch(() => undefined)
        return 'broken'
      }
      if (next.done) return 'all'
      if (writer.received() + next.value.length > writer.size) return 'over'
      await writer.write(next.value)
      await written()
      patience.refresh()
    }
  } finally {
    clearTimeout(patience)
  }
}
