// Fetching what a log publishes, with patience for a slow one and none for one that never ends.
import { type FetchTile, TILE_WIDTH, tilePath } from '../../record/src/index.ts'

const PATIENCE = 15_000
/** A note may have a million characters, a tile has 8 KiB. */
const LARGEST = 1024 * 1024

/** The log did not answer, or not with what it should. */
export class LogAway extends Error {
  readonly isEndless: boolean
  constructor(what: string, isEndless = false) {
    super(what)
    this.isEndless = isEndless
  }
}

const bounded = async (answer: Response): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of answer.body ?? []) {
    length += part.length
    if (length > LARGEST) throw new LogAway('an answer without end', true)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

const asked = async (
  url: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly bytes: Uint8Array }> => {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE), ...init })
    return { status: answer.status, bytes: await bounded(answer) }
  } catch (error) {
    throw error instanceof LogAway ? error : new LogAway(`${url} cannot be reached`)
  }
}

const got = async (url: string): Promise<Uint8Array> => {
  const { status, bytes } = await asked(url, {})
  if (status !== 200) throw new LogAway(`${url} answered ${status}`)
  return bytes
}

/** Throws LogAway. */
export const fetchCheckpoint = async (prefix: string): Promise<string> =>
  Buffer.from(await got(`${prefix}/checkpoint`)).toString('utf8')

/** How the keys of a log follow on each other; null where it has had one only, or what it answers is nothing of the kind. Throws LogAway. */
export const fetchKeys = async (prefix: string): Promise<unknown> => {
  const { status, bytes } = await asked(`${prefix}/keys`, {})
  if (status !== 200) return null
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** Tiles of a log; of a partial one that is not kept any more, the full one (C2SP tlog-tiles). */
export const tilesOf =
  (prefix: string): FetchTile =>
  async (tile) => {
    try {
      return await got(`${prefix}/${tilePath(tile)}`)
    } catch (error) {
      if (tile.width === TILE_WIDTH || !(error instanceof LogAway)) throw error
      return got(`${prefix}/${tilePath({ ...tile, width: TILE_WIDTH })}`)
    }
  }

/** Brings a log the cosignature it could not fetch for itself. A log that takes none is no trouble. */
export const bringCosignature = async (prefix: string, note: string): Promise<void> => {
  await asked(`${prefix}/cosignature`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: note,
  })
}
