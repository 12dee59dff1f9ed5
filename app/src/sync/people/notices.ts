// "Something waits for you": which book and what sort of thing, never a name (GET /v1/notices). Kept for reading without a network.
import { noticesName } from '@sajha/record'
import { ask } from '../api.ts'
import { heldCell } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Notice = {
  readonly id: number
  readonly book: string
  readonly what: string
  /** The duty's key or the entry it is about. */
  readonly about: string
  readonly madeAt: string
  readonly seen: boolean
}

type Told = {
  readonly id: number | string
  readonly book: string
  readonly what: string
  readonly about: string
  readonly made_at: string
  readonly seen_at: string | null
}

const stored = kept<readonly Notice[]>('notices')
export const notices = heldCell<readonly Notice[]>([])

export const loadNotices = async (): Promise<void> => notices.set((await stored.get()) ?? [])

const keep = async (all: readonly Notice[]): Promise<void> => {
  await stored.put(all)
  notices.set(all)
}

export const fetchNotices = async (): Promise<void> => {
  const { notices: told } = await ask<{ readonly notices: readonly Told[] | null }>(
    'GET',
    `v1/notices?have=${noticesName(notices.get())}`,
  )
  if (told === null) return
  await keep(
    told.map((it) => ({
      id: Number(it.id),
      book: it.book,
      what: it.what,
      about: it.about,
      madeAt: it.made_at,
      seen: it.seen_at !== null,
    })),
  )
}

/** Marks them seen: here at once, on the server when it can be reached. */
export const markSeen = async (ids: readonly number[]): Promise<void> => {
  if (ids.length === 0) return
  await keep(notices.get().map((it) => (ids.includes(it.id) ? { ...it, seen: true } : it)))
  await ask('POST', 'v1/notices/seen', { ids }).catch(() => {})
}
