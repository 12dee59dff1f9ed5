// The devices that sign for people here: mine, or everybody's for an administrator.
import { ask } from '../api.ts'
import { opened } from '../session/opened.ts'
import { syncNow } from '../session/round.ts'

export type Device = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly label: string
  readonly enrolledAt: string
  readonly revokedAt: string | null
  /** Of my own devices only, to about ten minutes. */
  readonly lastUsedAt: string | null
}

export const devices = async (): Promise<readonly Device[]> =>
  (await ask<{ readonly devices: readonly Device[] }>('GET', 'v1/devices')).devices

/** The id of the device this is. Throws LockedError. */
export const thisDeviceId = (): string => opened().device.id

/** Takes a device off the list. When it is this one, it empties itself at once. `why` is a choice of the kind device-revoked. */
export const revokeDevice = async (device: string, why: string): Promise<void> => {
  await ask('POST', `v1/devices/${encodeURIComponent(device)}/revoke`, { why })
  if (device === thisDeviceId()) await syncNow()
}
