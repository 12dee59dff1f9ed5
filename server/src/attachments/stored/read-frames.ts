// Reads an attachment's bytes back, from any place, one frame at a time. What was changed on disk throws; it is never handed out.
import type { FileHandle } from 'node:fs/promises'
import { FRAME, openFrame, SEALED_FRAME, type Sealing, sealedLength } from './frames.ts'

/** From which byte to before which. */
export type Stretch = { readonly from: number; readonly to: number }

const readFrame = async (file: FileHandle, of: Sealing, frame: number): Promise<Uint8Array> => {
  const sealed = Buffer.alloc(sealedLength(of.size, frame))
  let done = 0
  while (done < sealed.length) {
    const { bytesRead } = await file.read(sealed, done, sealed.length - done, frame * SEALED_FRAME + done)
    if (bytesRead === 0) throw new Error('an attachment on disk is cut short')
    done += bytesRead
  }
  return openFrame(of, frame, sealed)
}

/** Opens the file with the first byte that is asked for, and closes it whatever ends the reading. */
export async function* readFrames(
  openFile: () => Promise<FileHandle>,
  of: Sealing,
  { from, to }: Stretch,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await openFile()
  try {
    const last = Math.max(Math.ceil(to / FRAME) - 1, 0)
    for (let frame = Math.floor(from / FRAME); frame <= last; frame++) {
      const bytes = await readFrame(file, of, frame)
      const start = frame * FRAME
      const wanted = bytes.subarray(Math.max(from - start, 0), to - start)
      if (wanted.length > 0) yield wanted
    }
  } finally {
    await file.close()
  }
}
