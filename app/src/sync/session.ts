// From an empty page to an open store and back: starting, choosing the phrase, signing out. Whoever signs out leaves nothing on the
// device; whoever locks leaves everything, sealed.
import { ask, isProblem, OfflineError, ProblemError } from './api.ts'
import { canSign } from './device-key.ts'
import type { ConfirmedTwice } from './outbox.ts'
import { databaseName, place } from './place.ts'
import { askAgain, whoAmI } from './session/account.ts'
import { watchIdle } from './session/idle.ts'
import { forgetAll, isOpen, type Me, opened } from './session/opened.ts'
import { atWork, countWaiting, lock, makeStore, PRACTICE_PHRASE } from './session/opening.ts'
import { type Here, happened, inSession, session } from './session/state.ts'
import { eraseStore, readLock, store, unsafeInStore } from './session/store-door.ts'
import { keepUpToDate } from './session/update.ts'
import { wake } from './session/waking.ts'

/** Whether keys can be kept and used here: a browser that signs, at an address that is safe to keep them under. */
const isFit = async (): Promise<boolean> =>
  globalThis.isSecureContext === true && typeof indexedDB !== 'undefined' && (await canSign())

const fetchHere = async (): Promise<Here> => {
  const here = await ask<Here>('GET', 'v1/here')
  inSession({ here })
  return here
}

// A sign-out without a network leaves the browser's cookie behind, which only the server can take away. Until it has, whoever opens this
// page next must not be taken for the one who left: this note says so, and names nobody.
const LEFT = `${databaseName(place)}:left`
// Signed in, or about to be, and no phrase chosen yet: only then is a page that holds nothing worth asking who it belongs to.
const HALF_IN = `${databaseName(place)}:half-in`

const leaveServer = async (): Promise<boolean> => {
  localStorage.setItem(LEFT, 'yes')
  try {
    await ask('POST', 'v1/sign-out', {})
  } catch (error) {
    // Refused is as good: then there was nobody signed in.
    if (!isProblem(error)) return false
  }
  localStorage.removeItem(LEFT)
  return true
}

/** Before anybody comes in, whichever way: the one who left is signed out first. Throws OfflineError. */
export const finishLeaving = async (): Promise<void> => {
  if (localStorage.getItem(LEFT) && !(await leaveServer())) throw new OfflineError()
  localStorage.setItem(HALF_IN, 'yes')
}

/** Whoever the server still knows from a page that was closed before a phrase was chosen. */
const resume = async (): Promise<void> => {
  if (!localStorage.getItem(HALF_IN)) return
  try {
    const { person, name, organisation, roles } = await whoAmI()
    await signedIn({ person, name, organisation, roles })
  } catch (error) {
    if (isProblem(error, 'not-signed-in')) localStorage.removeItem(HALF_IN)
    if (isProblem(error, 'device-revoked')) happened({ it: 'removed' })
  }
}

/** Finds out where this device stands. Run once; until it is over the stage is `loading`. */
export const start = async (): Promise<void> => {
  keepUpToDate().catch(() => {})
  if (!(await isFit())) {
    happened({ it: 'unfit' })
    return
  }
  await store(() => lock())
  session.subscribe(() => {
    if (session.get().stage === 'open') localStorage.removeItem(HALF_IN)
  })
  watchIdleWhileOpen()
  // A page that opens something needs it soon; one that cannot be fetched now is fetched when it is needed.
  atWork().catch(() => {})
  if (await readLock()) {
    inSession({ unsafeWhenLocked: await unsafeInStore() })
    happened({ it: 'found-lock' })
    fetchHere().catch(() => {})
    return
  }
  await lookAround()
}

/** What there is at this address, for a device that holds nothing. Asked again when a network comes. */
export const lookAround = async (): Promise<void> => {
  try {
    const here = await fetchHere()
    if (localStorage.getItem(LEFT)) await leaveServer()
    if (here.setUp) await resume()
    happened({ it: 'found-nothing', setUp: here.setUp })
  } catch {
    // Without a network nothing is known; the sign-in page says that it needs one.
    happened({ it: 'found-nothing', setUp: true })
  }
}

const watchIdleWhileOpen = (): void => {
  let stop: (() => void) | null = null
  session.subscribe(() => {
    const open = session.get().stage === 'open'
    if (open && !stop) stop = watchIdle(lock)
    if (!open && stop) {
      stop()
      stop = null
    }
  })
}

/**
 * The server knows us now. On a device that holds nothing, a phrase is chosen next (in practice it is chosen already); on one that is
 * open, what waits can go again. Throws ProblemError `another-here` where the device holds another person's work.
 */
export const signedIn = async (me: Me): Promise<void> => {
  if (isOpen()) return signedInAgain(me)
  if (await readLock()) throw new ProblemError('another-here')
  inSession({ me, account: 'in' })
  happened({ it: 'signed-in' })
  if (place.practice) await choosePhrase(PRACTICE_PHRASE)
}

const signedInAgain = async (me: Me): Promise<void> => {
  if (me.person !== opened().me.person) {
    await leaveServer()
    inSession({ account: 'out' })
    throw new ProblemError('another-here')
  }
  askAgain()
  inSession({ account: 'in' })
  wake('signed-in')
}

/** Chooses the opening phrase of this device and opens it. Throws ProblemError `phrase-weak`. */
export const choosePhrase = async (phrase: string): Promise<void> => {
  const { me, here } = session.get()
  if (!me) throw new ProblemError('not-signed-in')
  const { origin, logKey } = here ?? (await fetchHere())
  // The first round of syncing lets the server know this device's key.
  await makeStore(me, { origin, logKey }, phrase)
}

/**
 * Signs out and leaves nothing on the device. While something waits it does nothing but say how much, until it is confirmed twice: what
 * waits then is lost for good.
 */
export const signOut = async (given?: ConfirmedTwice): Promise<{ readonly waiting: number }> => {
  const waiting = await countWaiting()
  if (waiting > 0 && given?.confirmed !== 'twice') return { waiting }
  forgetAll()
  await eraseStore()
  await store(() => lock())
  inSession({ me: null, syncedAt: null, unsafeWhenLocked: 0, account: 'in' })
  happened({ it: 'signed-out' })
  await leaveServer()
  return { waiting: 0 }
}

/** A curtain at once; what is behind it stays as it is. */
export const uncover = (): void => inSession({ covered: false })
