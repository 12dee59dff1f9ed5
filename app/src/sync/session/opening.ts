// Making, opening, locking and erasing what is kept on this device.

import { ProblemError } from '../api.ts'
import { keptAttachments, unsent } from '../attachments/kept-attachments.ts'
import { unsafe } from '../books/pending.ts'
import { fillShelf, shelf } from '../books/shelf.ts'
import { type Heard, heard, now, recall } from '../clock.ts'
import { newDeviceKey, type StoredDeviceKey, usableKey } from '../device-key.ts'
import { loadFork } from '../log/fork.ts'
import { loadWitnessed } from '../log/witnessed.ts'
import { loadInbox } from '../packets/inbox.ts'
import { loadNotices } from '../people/notices.ts'
import { loadPeople } from '../people/people.ts'
import { place } from '../place.ts'
import type { Database } from '../store/database.ts'
import { keptIn } from '../store/kept.ts'
import {
  type LockRecord,
  newLock,
  openByPasskey,
  openByPhrase,
  type PhraseFault,
  phraseFault,
  waitBeforeTry,
  withoutPasskeys,
  withPasskey,
  withPhrase,
} from '../store/lock.ts'
import { type Sealer, sealerOf } from '../store/seal.ts'
import { forgetAll, holdOpen, isOpen, type Me, type Pinned } from './opened.ts'
import { happened, inSession } from './state.ts'
import { readLock, store, unsafeInStore, writeLock } from './store-door.ts'

/** In the practice district everybody's phrase is this word; nothing there is anybody's. */
export const PRACTICE_PHRASE = 'practice'

type LastContact = { readonly heard: Heard | null; readonly syncedAt: number | null }

const things = (db: Database, sealer: Sealer) => {
  const at = () => ({ db, sealer })
  return {
    me: keptIn<Me>(at, 'me'),
    device: keptIn<StoredDeviceKey>(at, 'device'),
    record: keptIn<Pinned>(at, 'record'),
    contact: keptIn<LastContact>(at, 'contact'),
  }
}

/** Writes down who I am, where the server says something new of me. */
export const keepMe = async (me: Me, db: Database, sealer: Sealer): Promise<void> => things(db, sealer).me.put(me)

/** Writes down when the server was last heard. */
export const keepContact = async (db: Database, sealer: Sealer, syncedAt: number | null): Promise<void> =>
  things(db, sealer).contact.put({ heard: heard(), syncedAt })

const open = async (db: Database, key: CryptoKey): Promise<void> => {
  const sealer = sealerOf(key)
  const it = things(db, sealer)
  const [me, device, record, contact] = await Promise.all([
    it.me.get(),
    it.device.get(),
    it.record.get(),
    it.contact.get(),
  ])
  if (!me || !device || !record) throw new Error('a store without its owner')
  recall(contact?.heard ?? null)
  holdOpen({ db, sealer, me, device: await usableKey(device), record })
  await Promise.all([fillShelf(), loadPeople(), loadNotices(), loadFork(), loadInbox(), loadWitnessed()])
  // Locked again while it was being read: it stays locked.
  if (!isOpen()) return
  inSession({ me, syncedAt: contact?.syncedAt ?? null, covered: false })
  happened({ it: 'opened' })
  // Without a network, on a device that has not got it yet: what is here can be read; it starts when the page is opened anew.
  atWork().then(
    ({ beAtWork }) => beAtWork(),
    () => inSession({ trouble: 'bug' }),
  )
}

/** Folding and syncing: the larger half of the code, which nobody needs before the store is open. Fetched early, used here. */
export const atWork = () => import('./at-work.ts')

/**
 * Makes the store of somebody who has just signed in: its key, and this device's signing key. Throws ProblemError `phrase-weak` with
 * what is wrong with it. The device is enrolled by the next round, or as soon as there is a network.
 */
export const makeStore = async (me: Me, record: Pinned, phrase: string): Promise<void> => {
  const fault: PhraseFault | null = place.practice ? null : phraseFault(phrase)
  if (fault) throw new ProblemError('phrase-weak', { faults: [{ field: 'phrase', reason: fault }] })
  const db = await store()
  if (await readLock()) throw new Error('there is a store already')
  const { lock, key } = await newLock(phrase)
  const sealer = sealerOf(key)
  const sealed = await Promise.all(
    Object.entries({ me, record, device: await newDeviceKey() }).map(
      async ([name, value]) => [name, await sealer.seal(`kept/${name}`, value)] as const,
    ),
  )
  // COMMIT POINT: lock and contents together, or nothing; a crash before it leaves a device that knows nothing.
  const tx = db.transaction(['lock', 'kept'], 'readwrite', { durability: 'strict' })
  for (const [name, bytes] of sealed) void tx.objectStore('kept').put(bytes, name)
  void tx.objectStore('lock').put(lock, 'lock')
  await tx.done
  // A browser may clear what it keeps when the disk fills up; this asks it not to. It may say no (docs: look, Performance).
  navigator.storage?.persist?.().catch(() => false)
  await open(db, key)
}

export type Unlocked = 'opened' | 'wrong' | { readonly waitFor: number }

const lockOrThrow = async (): Promise<LockRecord> => {
  const lock = await readLock()
  if (!lock) throw new ProblemError('not-signed-in')
  return lock
}

const opensWith = async (find: (lock: LockRecord) => Promise<CryptoKey | null>): Promise<Unlocked> => {
  const lock = await lockOrThrow()
  const waitFor = waitBeforeTry(lock, now())
  if (waitFor > 0) return { waitFor }
  // Counted before it is tried: closing the page in between is a try too.
  await writeLock({ ...lock, tries: lock.tries + 1, triedAt: now() })
  const key = await find(lock)
  if (!key) return 'wrong'
  await writeLock({ ...lock, tries: 0, triedAt: 0 })
  await open(await store(), key)
  return 'opened'
}

/** Opens the store with its phrase. `waitFor` (ms): after wrong phrases the next try takes longer. */
export const unlock = (phrase: string): Promise<Unlocked> => opensWith((lock) => openByPhrase(lock, phrase))

/** The same with what a passkey answered (people/open-with-passkey.ts). It waits for nothing: a passkey is not guessed. */
export const unlockWithSecret = async (credential: string, secret: Uint8Array): Promise<boolean> => {
  const lock = await lockOrThrow()
  const key = await openByPasskey(lock, credential, secret)
  if (!key) return false
  await writeLock({ ...lock, tries: 0, triedAt: 0 })
  await open(await store(), key)
  return true
}

/** How long (ms) until the next phrase may be tried. */
export const waitToUnlock = async (): Promise<number> => waitBeforeTry(await lockOrThrow(), now())

/** Changes the phrase. False when the old one is wrong. */
export const changePhrase = async (old: string, phrase: string): Promise<boolean> => {
  const fault = phraseFault(phrase)
  if (fault) throw new ProblemError('phrase-weak', { faults: [{ field: 'phrase', reason: fault }] })
  const lock = await withPhrase(await lockOrThrow(), old, phrase)
  if (lock) await writeLock(lock)
  return lock !== null
}

/** Lets a passkey open the store too. False when the phrase is wrong. */
export const addPasskeyWay = async (phrase: string, given: Parameters<typeof withPasskey>[2]): Promise<boolean> => {
  const lock = await withPasskey(await lockOrThrow(), phrase, given)
  if (lock) await writeLock(lock)
  return lock !== null
}

/** Takes every passkey away again as a way to open the store. */
export const dropPasskeyWays = async (): Promise<void> => writeLock(withoutPasskeys(await lockOrThrow()))

/** One gesture: forgets the key and everything that was decrypted, at once. What was begun is in drafts. */
export const lock = (): void => {
  if (!isOpen()) return
  inSession({ unsafeWhenLocked: unsafe(shelf.get().pending), covered: false })
  forgetAll()
  happened({ it: 'locked' })
}

/** How many are not safe on the server, also while locked. */
export const countWaiting = async (): Promise<number> =>
  isOpen() ? unsafe(shelf.get().pending) + unsent(keptAttachments.get()) : unsafeInStore()
