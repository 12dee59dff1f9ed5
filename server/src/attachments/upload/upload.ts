// What an upload is to its sender, and how large and how old it may be.

/** Bytes of one attachment. */
export const LARGEST: number = 500 * 1024 * 1024
/** Bytes one person may have lying here that no entry has named yet. */
export const MOST_WAITING: number = 10 * LARGEST
/** How long what was sent waits for the rest, and for the entry that names it. */
export const WAITS = { hours: 7 * 24 } as const

/** `offset` is where to go on sending, in bytes; `upload` is null when nothing needs to be sent. */
export type UploadState = {
  readonly upload: string | null
  readonly offset: number
  readonly size: number
  readonly complete: boolean
}
