// Bytes to and from the server, apart from api.ts, which speaks JSON. The same two refusals: a problem, or nobody there.
import { type InLanguages, OfflineError, ProblemError } from '../api.ts'
import { place } from '../place.ts'

const PATIENCE = 90_000

const reach = async (path: string, init: RequestInit, patience: number): Promise<Response> => {
  try {
    return await fetch(`${place.base}${path}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      ...init,
    })
  } catch {
    throw new OfflineError()
  }
}

const refusal = async (answer: Response): Promise<Error> => {
  const told = (await answer.json().catch(() => null)) as {
    readonly id?: string
    readonly words?: InLanguages
    readonly about?: Readonly<Record<string, string | number>>
  } | null
  // A gateway that speaks for a server it cannot reach is no answer of the record.
  if (!told?.id) return answer.status >= 502 ? new OfflineError() : new ProblemError('bug')
  return new ProblemError(told.id, { ...(told.words && { words: told.words }), about: told.about ?? {} })
}

export type Sent = { readonly offset: number; readonly complete: boolean }

/** Sends bytes of an upload from an offset. Throws ProblemError (`upload-broken` with `about.offset`, …) or OfflineError. */
export const sendBytes = async (upload: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Sent> => {
  const headers = { 'content-type': 'application/octet-stream', 'upload-offset': String(offset) }
  const answer = await reach(`v1/attachments/${upload}`, { method: 'PATCH', headers, body: bytes }, PATIENCE)
  if (!answer.ok) throw await refusal(answer)
  return (await answer.json().catch(() => {
    throw new OfflineError()
  })) as Sent
}

const HOUR = 3_600_000

/**
 * Fetches an attachment from a byte on; hands each piece to `take` as it comes. Throws ProblemError (`not-found`, …), or OfflineError when
 * it breaks off: what was taken until then stands, and asking again goes on.
 */
export const fetchBytes = async (
  book: string,
  sha256: string,
  from: number,
  take: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<void> => {
  const headers = from > 0 ? { range: `bytes=${from}-`, 'if-range': `"${sha256}"` } : {}
  const answer = await reach(`v1/attachments/${sha256}?book=${encodeURIComponent(book)}`, { headers }, HOUR)
  if (!answer.ok) throw await refusal(answer)
  // Nothing is taken for the rest that is the whole.
  if (from > 0 && answer.status !== 206) throw new OfflineError()
  const reader = answer.body?.getReader()
  if (!reader) throw new OfflineError()
  for (;;) {
    const next = await reader.read().catch(() => {
      throw new OfflineError()
    })
    if (next.done) return
    take(next.value)
  }
}
