// Whether the server still knows this device and its person: asked before anything is sent, so that what waits is never sent in another's
// name and a device that was taken off the list empties itself at the next contact (AC-29).
import { ask, isProblem } from '../api.ts'
import { unsafe } from '../books/pending.ts'
import { onShelf, shelf } from '../books/shelf.ts'
import { removeBooks } from '../books/table.ts'
import { now } from '../clock.ts'
import { forgetAll, holdOpen, type Me, opened } from './opened.ts'
import { keepMe } from './opening.ts'
import { happened, inSession } from './state.ts'
import { eraseStore } from './store-door.ts'
import { thisDevice } from './this-device.ts'

export type Account = Me & { readonly device: { readonly id: string } | null }

const OFTEN = 10 * 60_000
let askedAt = 0

/** Asks again at the next round. */
export const askAgain = (): void => {
  askedAt = 0
}

export const whoAmI = (): Promise<Account> => ask<Account>('GET', 'v1/me')

const sameMe = (a: Me, b: Me): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Lets the server know this device's key: what it signs from now on can be checked. Doing it again changes nothing. */
export const enrolDevice = async (): Promise<void> => {
  const { publicKey } = opened().device
  await ask('POST', 'v1/devices', { publicKey, label: thisDevice() })
}

const taken = async ({ device, person, name, organisation, roles }: Account): Promise<void> => {
  const it = opened()
  const me: Me = { person, name, organisation, roles }
  if (!sameMe(me, it.me)) {
    await keepMe(me, it.db, it.sealer)
    holdOpen({ ...it, me })
  }
  if (device?.id !== it.device.id) await enrolDevice()
  askedAt = now()
  inSession({ me, account: 'in' })
}

/**
 * True when this device may go on. False when the person has to sign in again, when another one did, or when the device was taken off the
 * list; the session then says so. Throws OfflineError.
 */
export const mayGoOn = async (): Promise<boolean> => {
  if (now() - askedAt < OFTEN) return true
  try {
    const account = await whoAmI()
    if (account.person !== opened().me.person) {
      inSession({ account: 'another' })
      return false
    }
    await taken(account)
    return true
  } catch (error) {
    return refusedAs(error)
  }
}

/** What a refusal of the server means for the session; anything else is thrown on. */
export const refusedAs = async (error: unknown): Promise<false> => {
  if (isProblem(error, 'device-revoked') || isProblem(error, 'posting-ended')) await leave()
  else if (isProblem(error, 'not-signed-in')) inSession({ account: 'out' })
  else if (!isProblem(error, 'device-needed')) throw error
  askAgain()
  return false
}

/**
 * This device was taken off the list. What can be read goes at once; what was written and waits is sent first, sealed with a mark, and
 * the rest goes when the server has it. What it refuses even then goes too: a phone in other hands must end up empty.
 */
const leave = async (): Promise<void> => {
  const books = [...shelf.get().books.keys()]
  await removeBooks(books)
  const { db } = opened()
  await Promise.all(['people', 'colleagues', 'drafts', 'notices', 'looks'].map((name) => db.delete('kept', name)))
  onShelf({ gone: books })
  inSession({ account: 'out' })
  const { push } = await import('../push.ts')
  await push()
  const { sendAttachments } = await import('../attachments/send-attachments.ts')
  await sendAttachments()
  const lost = unsafe(shelf.get().pending)
  forgetAll()
  await eraseStore()
  inSession({ unsafeWhenLocked: lost })
  happened({ it: 'removed' })
}
