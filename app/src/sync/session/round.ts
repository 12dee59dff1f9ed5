// One round of syncing: who am I, send, tell what was looked at, fetch, compare the log. One at a time, in one tab at a time; started by
// writing, by a network, by being seen, and every half minute while something waits. After a failure it waits longer each time.
import { isProblem, OfflineError } from '../api.ts'
import { nextBatch } from '../books/pending.ts'
import { shelf } from '../books/shelf.ts'
import { now } from '../clock.ts'
import { audit } from '../log/audit.ts'
import { tellLooks } from '../log/looks.ts'
import { fetchNotices } from '../people/notices.ts'
import { databaseName, place } from '../place.ts'
import { pull } from '../pull.ts'
import { push } from '../push.ts'
import { askAgain, mayGoOn, refusedAs } from './account.ts'
import { isOpen, LockedError, onForget, opened } from './opened.ts'
import { keepContact } from './opening.ts'
import { inSession, session } from './state.ts'
import { onWake, type Reason } from './waking.ts'

const EVERY = 30_000
/** Asking costs data even when there is nothing new: twenty rounds an hour while the app is looked at. */
const FETCH_EVERY = 3 * 60_000
/** The list of notices is larger than all the rest of a round that brings nothing; without other news it can wait. */
const ASIDE_EVERY = 30 * 60_000
/** How long until a tab asks again whether the line is free. */
const AGAIN = 2000
const SHORTEST = 5000
const LONGEST = 5 * 60_000

/** How long (ms) to wait after so many failures in a row, before a part at random is taken off. */
export const backOff = (failures: number): number => Math.min(LONGEST, SHORTEST * 2 ** Math.min(failures - 1, 10))

const oneRound = async (fetching: boolean): Promise<void> => {
  if (!(await mayGoOn())) return
  await push()
  await tellLooks()
  if (fetching) {
    const news = await pull()
    if (news || now() - asideAt >= ASIDE_EVERY) {
      await fetchNotices()
      asideAt = now()
    }
    // At every round, news or not: a log that tells another story is to be seen soon.
    await audit()
  }
  const { db, sealer } = opened()
  const syncedAt = fetching ? now() : session.get().syncedAt
  await keepContact(db, sealer, syncedAt)
  inSession({ syncedAt, trouble: null })
}

/** Two tabs never send at once: the second waits for its turn. False when it is another's. */
const alone = async (work: () => Promise<void>): Promise<boolean> => {
  if (!navigator.locks) return work().then(() => true)
  return navigator.locks.request(`sync ${databaseName(place)}`, { ifAvailable: true }, async (mine) => {
    if (mine) await work()
    return mine !== null
  })
}

let running: Promise<void> | null = null
let wanted: 'nothing' | 'send' | 'fetch' = 'nothing'
let failures = 0
let notBefore = 0
let fetchedAt = 0
let asideAt = 0
onForget(() => {
  asideAt = 0
})

const attempt = async (): Promise<void> => {
  const fetching = wanted === 'fetch'
  wanted = 'nothing'
  try {
    // The other tab may be gone before its round is over: a page that is opened anew finds the lock still held by the one before it.
    if (!(await alone(() => oneRound(fetching)))) return askLater(fetching)
    failures = 0
    if (fetching) fetchedAt = now()
  } catch (error) {
    await failed(error)
  }
}

const askLater = (fetching: boolean): void => {
  setTimeout(() => {
    want(fetching ? 'fetch' : 'send')
    void start()
  }, AGAIN)
}

/** What is about the session and not about the server. */
const SESSION = ['device-revoked', 'posting-ended', 'not-signed-in', 'device-needed']

const failed = async (error: unknown): Promise<void> => {
  if (error instanceof LockedError || !isOpen()) return
  failures++
  notBefore = now() + backOff(failures) * (0.5 + Math.random() / 2)
  if (error instanceof OfflineError) return
  if (SESSION.some((id) => isProblem(error, id))) {
    await refusedAs(error).catch(() => {})
    return
  }
  inSession({ trouble: isProblem(error) ? error.id : 'bug' })
  if (!isProblem(error)) console.error(error)
}

const run = async (): Promise<void> => {
  inSession({ syncing: true })
  while (wanted !== 'nothing' && isOpen() && now() >= notBefore) await attempt()
  inSession({ syncing: false })
}

const start = (): Promise<void> => {
  running ??= run().finally(() => {
    running = null
  })
  return running
}

const want = (what: 'send' | 'fetch'): void => {
  if (wanted !== 'fetch') wanted = what
}

/** A round now, whatever failed before. Resolves when it is over, well or not: the session says which. */
export const syncNow = async (): Promise<void> => {
  if (!isOpen()) return
  notBefore = 0
  askAgain()
  wanted = 'fetch'
  await running
  wanted = 'fetch'
  await start()
}

const PATIENT: readonly Reason[] = ['every-so-often', 'looked']

const heard = (why: Reason): void => {
  if (!isOpen()) return
  if (!PATIENT.includes(why)) notBefore = 0
  if (why === 'signed-in') askAgain()
  const fetching =
    why !== 'wrote' && why !== 'looked' && now() - fetchedAt >= (why === 'every-so-often' ? FETCH_EVERY : SHORTEST)
  if (fetching || why === 'opened' || why === 'signed-in') want('fetch')
  else if (why === 'looked' || nextBatch(shelf.get().pending).length > 0) want('send')
  if (wanted !== 'nothing') void start()
}

/** Listens to what starts a round, for as long as the page lives. */
export const keepSyncing = (): void => {
  onWake(heard)
  addEventListener('online', () => heard('online'))
  const isSeen = () => document.visibilityState === 'visible'
  document.addEventListener('visibilitychange', () => isSeen() && heard('seen'))
  setInterval(() => isSeen() && heard('every-so-often'), EVERY)
}
