// A device may sign no more: lost, taken, old. Its sessions may still send what was written on it, sealed with a mark (law 1).
import { type BodyNamed, organisationOf } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge } from '../../log/append.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import type { Me } from '../me.ts'
import { entryOf, momentNow } from '../members/entries.ts'
import { findDevice } from './store.ts'

const stillOn: Judge = (standing, it) => {
  const device = organisationOf(standing?.entries ?? [])?.devices.find((one) => one.id === it.body['device'])
  return device && device.revokedAt === null ? { marks: [] } : { refused: 'device-revoked' }
}

/** One's own, or as administrator one of the organisation's. Throws `not-found` for any other. Revoking twice is revoking once. */
export const revokeDevice = async (
  house: House,
  me: Me,
  device: string,
  why: BodyNamed<'device-revoked'>['why'],
): Promise<void> => {
  const known = await findDevice(house.db, device)
  const mine = known?.person === me.person || me.roles.includes('administrator')
  if (known?.organisation !== me.organisation || !mine) throw new Problem('not-found')
  if (known.revoked_at !== null) return
  const entry = entryOf('device-revoked', { device, at: momentNow(house), by: me.person, why })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], stillOn).catch((error: unknown) => {
    if (!(error instanceof Problem && error.id === 'device-revoked')) throw error
  })
}
