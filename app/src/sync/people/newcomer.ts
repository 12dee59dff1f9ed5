// Coming in for the first time: setting up the first organisation, or joining with a code. The server wants this device's key at once,
// before there is a phrase; so the key waits in memory, and is sealed together with everything else when the phrase is chosen. A page
// closed in between loses that key and nothing else: the next start chooses the phrase and enrols another.
import type { Role } from '@sajha/record'
import { ask, ProblemError } from '../api.ts'
import { cell } from '../cell.ts'
import { newDeviceKey, type StoredDeviceKey } from '../device-key.ts'
import { place } from '../place.ts'
import type { Account } from '../session/account.ts'
import type { Me } from '../session/opened.ts'
import { unlock } from '../session/opening.ts'
import { type Here, happened, inSession, session } from '../session/state.ts'
import { readLock, store } from '../session/store-door.ts'
import { thisDevice } from '../session/this-device.ts'
import { finishLeaving } from '../session.ts'
import { newLock, phraseFault } from '../store/lock.ts'
import { sealerOf } from '../store/seal.ts'
import type { NewWay } from './ways.ts'

export type NewOrganisation = { readonly name: string; readonly sort: string; readonly district: string }
export type NewPerson = { readonly name: string; readonly roles: readonly Role[] }

/** Somebody the server knows now. `spareCodes` are shown this once; none with a passkey. */
export type Newcomer = {
  readonly me: Me
  readonly spareCodes: readonly string[]
  readonly key: StoredDeviceKey
}

type Told = { readonly me: Account; readonly printedCodes: readonly string[] }

const comeIn = async (path: string, given: object): Promise<Newcomer> => {
  await finishLeaving()
  const key = await newDeviceKey()
  const device = { publicKey: key.publicKey, label: thisDevice() }
  const { me, printedCodes } = await ask<Told>('POST', path, { ...given, device })
  const { person, name, organisation, roles } = me
  return { me: { person, name, organisation, roles }, spareCodes: printedCodes, key }
}

/** Throws ProblemError `link-wrong`, `set-up-already`, `wrong-form`, and what a way is refused for. */
export const setUp = (given: {
  readonly token: string
  readonly organisation: NewOrganisation
  readonly person: NewPerson
  readonly way: NewWay
}): Promise<Newcomer> => comeIn('v1/set-up', given)

/** Throws ProblemError `invite-wrong`, `too-many-tries`, `wrong-form`, and what a way is refused for. */
export const join = (given: {
  readonly code: string
  readonly name: string
  readonly way: NewWay
}): Promise<Newcomer> => comeIn('v1/join', given)

/** True while a newcomer's store is being made and opened: the page for choosing a phrase has nothing to ask then. */
export const opening = cell(false)

/** Makes the store of a newcomer under their phrase and opens it. Throws ProblemError `phrase-weak`. */
export const openNewcomer = async ({ me, key }: Newcomer, phrase: string): Promise<void> => {
  const fault = place.practice ? null : phraseFault(phrase)
  if (fault) throw new ProblemError('phrase-weak', { faults: [{ field: 'phrase', reason: fault }] })
  if (await readLock()) throw new ProblemError('another-here')
  const { origin, logKey } = session.get().here ?? (await ask<Here>('GET', 'v1/here'))
  const { lock, key: storeKey } = await newLock(phrase)
  const sealer = sealerOf(storeKey)
  const sealed = await Promise.all(
    Object.entries({ me, record: { origin, logKey }, device: key }).map(
      async ([name, value]) => [name, await sealer.seal(`kept/${name}`, value)] as const,
    ),
  )
  const tx = (await store()).transaction(['lock', 'kept'], 'readwrite', { durability: 'strict' })
  // COMMIT POINT: lock and contents together, or nothing; a crash before it leaves a device that knows nothing.
  for (const [name, bytes] of sealed) void tx.objectStore('kept').put(bytes, name)
  void tx.objectStore('lock').put(lock, 'lock')
  await tx.done
  navigator.storage?.persist?.().catch(() => false)
  opening.set(true)
  try {
    inSession({ me, account: 'in' })
    happened({ it: 'signed-in' })
    await unlock(phrase)
  } finally {
    opening.set(false)
  }
}
