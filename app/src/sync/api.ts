// The one way to ask the server. What it refuses comes back as a problem with its sentence in every language; what cannot be reached,
// as being offline: two things a person must never confuse.
import { cell } from './cell.ts'
import { hear, now } from './clock.ts'
import { place } from './place.ts'

export type InLanguages = { readonly en: string; readonly hi: string; readonly ne: string }
export type FieldFault = { readonly field: string; readonly reason: string }

/** An expected refusal. `id` is of the one registry; `words` may be null when it was found on this device, where words/ has them. */
export class ProblemError extends Error {
  readonly id: string
  readonly words: InLanguages | null
  readonly about: Readonly<Record<string, string | number>>
  readonly faults: readonly FieldFault[]
  constructor(
    id: string,
    more: {
      readonly words?: InLanguages
      readonly about?: Readonly<Record<string, string | number>>
      readonly faults?: readonly FieldFault[]
    } = {},
  ) {
    super(id)
    this.name = 'ProblemError'
    this.id = id
    this.words = more.words ?? null
    this.about = more.about ?? {}
    this.faults = more.faults ?? []
  }
}

/** Nobody answered. Nothing was acknowledged; asking again is right. */
export class OfflineError extends Error {
  constructor() {
    super('offline')
    this.name = 'OfflineError'
  }
}

export const isProblem = (error: unknown, id?: string): error is ProblemError =>
  error instanceof ProblemError && (id === undefined || error.id === id)

export type Contact = {
  /** What the last try said; before any, what the browser believes. */
  readonly online: boolean
  /** When the server last answered (ms since 1970); null when never on this page. */
  readonly lastAt: number | null
}
export const contact = cell<Contact>({ online: globalThis.navigator?.onLine !== false, lastAt: null })

const PATIENCE = 45_000

const send = async (method: string, path: string, init: RequestInit, patience: number): Promise<Response> => {
  try {
    const answer = await fetch(`${place.base}${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      ...init,
    })
    // A gateway that speaks for a server it cannot reach is no answer of the record.
    if ([502, 503, 504].includes(answer.status) && !isOurs(answer)) throw new OfflineError()
    contact.set({ online: true, lastAt: now() })
    return answer
  } catch {
    contact.set({ ...contact.get(), online: false })
    throw new OfflineError()
  }
}

const isOurs = (answer: Response): boolean => /json/.test(answer.headers.get('content-type') ?? '')

const problemOf = async (answer: Response): Promise<ProblemError> => {
  const told = (await answer.json().catch(() => ({}))) as {
    readonly id?: string
    readonly words?: InLanguages
    readonly about?: Readonly<Record<string, string | number>>
    readonly faults?: readonly FieldFault[]
  }
  return new ProblemError(told.id ?? 'bug', {
    ...(told.words && { words: told.words }),
    about: told.about ?? {},
    faults: told.faults ?? [],
  })
}

/**
 * Asks `method path` (`v1/…` or `log/…`, without a slash before it) and reads JSON. Throws ProblemError or OfflineError, nothing else.
 * `patience` in ms.
 */
export const ask = async <T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  patience = PATIENCE,
): Promise<T> => {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const answer = await send(method, path, json, patience)
  if (!answer.ok) throw await problemOf(answer)
  if (answer.status === 204) return undefined as T
  const told = await read(() => answer.json() as Promise<T & { readonly serverTime?: string }>)
  if (typeof told?.serverTime === 'string') hear(told.serverTime)
  return told
}

/** The same for what is plain text, such as a checkpoint. */
export const askText = async (path: string): Promise<string> => {
  const answer = await send('GET', path, {}, PATIENCE)
  if (!answer.ok) throw await problemOf(answer)
  return read(() => answer.text())
}

/** The same for bytes, such as a tile of the log. */
export const askBytes = async (path: string): Promise<Uint8Array> => {
  const answer = await send('GET', path, {}, PATIENCE)
  if (!answer.ok) throw await problemOf(answer)
  return read(async () => new Uint8Array(await answer.arrayBuffer()))
}

/** An answer cut off on the way is no answer. */
const read = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch {
    contact.set({ ...contact.get(), online: false })
    throw new OfflineError()
  }
}

if (typeof addEventListener === 'function') {
  addEventListener('online', () => contact.set({ ...contact.get(), online: true }))
  addEventListener('offline', () => contact.set({ ...contact.get(), online: false }))
}
