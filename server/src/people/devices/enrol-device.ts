// A device may sign for a person from now on. Its id is the hash of its key.
import { deviceId, fromBase64url, organisationOf, publicKeyIsAcceptable } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge } from '../../log/append.ts'
import { recordAsServer, type ServerEntry } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import { entryOf, momentNow } from '../members/entries.ts'
import type { Where } from '../members/open-organisation.ts'
import { findDevice } from './store.ts'

/** `publicKey`: Ed25519, 32 bytes as base64url. */
export type GivenDevice = { readonly publicKey: string; readonly label: string }

/** Throws `wrong-form` for a key that no signature could ever be verified with (docs/log-format.md, Signatures). */
export const deviceOf = (publicKey: string): string => {
  const wrong = new Problem('wrong-form', {}, [{ field: 'publicKey', reason: 'wrong-form' }])
  if (!/^[A-Za-z0-9_-]{43}$/.test(publicKey)) throw wrong
  const bytes = bytesOf(publicKey)
  if (!bytes || !publicKeyIsAcceptable(bytes)) throw wrong
  return deviceId(bytes)
}

const bytesOf = (text: string): Uint8Array | null => {
  try {
    return fromBase64url(text)
  } catch {
    return null
  }
}

/** The entry that says so. Throws `wrong-form`. */
export const enrolling = (house: House, person: string, it: GivenDevice): ServerEntry<'device-enrolled'> =>
  entryOf('device-enrolled', {
    member: person,
    device: deviceOf(it.publicKey),
    publicKey: it.publicKey,
    label: it.label.trim(),
    at: momentNow(house),
  })

/** Throws `device-taken` for a device that anybody has already. */
export const refuseTakenDevice = async (house: House, device: string): Promise<void> => {
  if (await findDevice(house.db, device)) throw new Problem('device-taken')
}

/** A key stands in the book once: two requests that came together enrol it together. */
const once: Judge = (standing, it) => {
  const known = organisationOf(standing?.entries ?? [])?.devices.some((one) => one.id === it.body['device'])
  return known ? { refused: 'device-taken' } : { marks: [] }
}

/** Whether this person has the device already. Throws `device-taken` when it is another's, or was taken off the list. */
const isMine = async (house: House, { organisation }: Where, person: string, device: string): Promise<boolean> => {
  const known = await findDevice(house.db, device)
  if (!known) return false
  if (known.person === person && known.organisation === organisation && known.revoked_at === null) return true
  throw new Problem('device-taken')
}

/**
 * Returns the device's id. One that this person has already is answered with it, and nothing is written. Throws `wrong-form`, and
 * `device-taken` for a key that is somebody else's or was taken off the list.
 */
export const enrolDevice = async (house: House, where: Where, person: string, given: GivenDevice): Promise<string> => {
  const entry = enrolling(house, person, given)
  const { device } = entry.body
  if (await isMine(house, where, person, device)) return device
  await recordAsServer(house, where.book, where.organisation, [entry], once).catch(async (error: unknown) => {
    // Sealed by another request in the meantime: fine when that was for the same person.
    if (!(error instanceof Problem && (await isMine(house, where, person, device)))) throw error
  })
  return device
}
