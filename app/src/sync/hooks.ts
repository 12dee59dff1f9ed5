// What screens ask. Every hook reads what is in memory and draws again when it changes; none of them waits for a network.
import type { Entry } from '@sajha/record'
import { useMemo, useSyncExternalStore } from 'react'
import { type Contact, contact } from './api.ts'
import { keptAttachments, unsent } from './attachments/kept-attachments.ts'
import { entryOfPending, type RefusedEntry, refusedIn, unsafe } from './books/pending.ts'
import { shelf } from './books/shelf.ts'
import type { Summary } from './books/summary.ts'
import { type Cell, cell } from './cell.ts'
import { now } from './clock.ts'
import { type Fork, fork } from './log/fork.ts'
import { type Witnessed, witnessed } from './log/witnessed.ts'
import { type HeldPacket, inbox } from './packets/inbox.ts'
import { type Notice, notices } from './people/notices.ts'
import { type People, people } from './people/people.ts'
import { LockedError, type Me } from './session/opened.ts'
import { type Session, session } from './session/state.ts'

export const useCell = <T>(of: Cell<T>): T => useSyncExternalStore(of.subscribe, of.get)

export const useSession = (): Session => useCell(session)
export const useContact = (): Contact => useCell(contact)
export const useFork = (): Fork | null => useCell(fork)
export const useNotices = (): readonly Notice[] => useCell(notices)
export const useInbox = (): readonly HeldPacket[] => useCell(inbox)
export const usePeople = (): People => useCell(people)
export const useWitnessed = (): Witnessed | null => useCell(witnessed)

/** Who I am. Only for screens of an open store. */
export const useMe = (): Me => {
  const { me } = useSession()
  if (!me) throw new LockedError()
  return me
}

const clock = cell(now())
let ticking: ReturnType<typeof setInterval> | null = null
let watchers = 0
const tick = (heard: () => void): (() => void) => {
  const stop = clock.subscribe(heard)
  watchers++
  clock.set(now())
  ticking ??= setInterval(() => clock.set(now()), 30_000)
  return () => {
    stop()
    watchers--
    if (watchers > 0 || ticking === null) return
    clearInterval(ticking)
    ticking = null
  }
}

/** This instant (ms since 1970), again every half minute. */
export const useNow = (): number => useSyncExternalStore(tick, clock.get)

export type Waiting = {
  /** Not safe on the server yet: waiting, or refused and not decided. */
  readonly n: number
  readonly refused: readonly RefusedEntry[]
}

/** What waits on this device; also counted while it is locked. */
export const useWaiting = (): Waiting => {
  const { pending } = useCell(shelf)
  const files = unsent(useCell(keptAttachments))
  const { stage, unsafeWhenLocked } = useSession()
  return useMemo(
    () =>
      stage === 'open'
        ? { n: unsafe(pending) + files, refused: refusedIn(pending) }
        : { n: unsafeWhenLocked, refused: [] },
    [pending, files, stage, unsafeWhenLocked],
  )
}

/** A book in a list. `summary` is null while it is being folded for the first time. */
export type Listed = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly roles: readonly string[]
  readonly summary: Summary | null
  /** How many of its entries wait here. */
  readonly waiting: number
  /** How many things in it do not hold. */
  readonly broken: number
}

/** Every book on this device, in no order. */
export const useBooks = (): readonly Listed[] => {
  const { books, pending } = useCell(shelf)
  return useMemo(() => {
    const waiting = Map.groupBy(
      pending.filter((it) => it.state !== 'sealed'),
      (it) => it.pushed.envelope.book,
    )
    return [...books.values()].map(({ head, summary }) => ({
      id: head.id,
      sort: head.sort,
      organisation: head.organisation,
      roles: head.roles,
      summary,
      waiting: waiting.get(head.id)?.length ?? 0,
      broken: head.broken,
    }))
  }, [books, pending])
}

/** What was written here about a packet and has not come back with it: it waits, or was refused. */
export const useWrittenOf = (packet: string): readonly Entry[] => {
  const { pending } = useCell(shelf)
  return useMemo(
    () => pending.filter((it) => it.state !== 'refused' && it.pushed.body['of'] === packet).map(entryOfPending),
    [pending, packet],
  )
}
