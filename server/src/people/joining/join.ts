// Somebody joins with a code that a colleague read out or showed, or opens the organisation the code was made for. Wrong, used and expired
// codes look alike, and guessing is slow.
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import { asTyped, newId } from '../codes.ts'
import { deviceOf, enrolling, type GivenDevice, refuseTakenDevice } from '../devices/enrol-device.ts'
import { joining } from '../members/add-member.ts'
import { opening } from '../members/open-organisation.ts'
import { byAddress, countTry, uncountTry } from '../sign-in/tries.ts'
import { asRefusal, type GivenWay, prepareWay } from '../sign-in/ways/prepare-way.ts'
import { dropWays } from '../sign-in/ways/store.ts'
import { tokenOf } from '../tokens.ts'
import { openedBy } from './invite-name.ts'
import type { Newcomer } from './set-up.ts'
import { findInvite, giveBackInvite, type InviteRow, takeInvite } from './store.ts'

export type GivenJoin = {
  readonly code: string
  readonly name: string
  readonly way: GivenWay
  readonly device: GivenDevice
}

/** What stands in the database for an invite's code. */
export const inviteCode = (house: House, typed: string): Uint8Array => tokenOf(house, 'invite', asTyped(typed))

const inviteOf = async (house: House, code: string, address: string): Promise<InviteRow> => {
  const network = byAddress(house, 'join', address)
  await countTry(house, network)
  const invite = await findInvite(house.db, inviteCode(house, code), house.clock.now())
  if (!invite) throw new Problem('invite-wrong')
  await uncountTry(house, network)
  return invite
}

/**
 * Throws `invite-wrong` and `too-many-tries`; with a right code also `wrong-form`, `device-taken` and what `prepareWay` throws, and the
 * code then still opens. `address` is where the request came from.
 */
export const join = async (house: House, given: GivenJoin, address: string): Promise<Newcomer> => {
  const invite = await inviteOf(house, given.code, address)
  const opened = await openedBy(house, invite)
  const where = opened ? { organisation: newId(), book: newId() } : invite
  const whose = { person: newId(), organisation: where.organisation }
  const entries = [
    ...(opened ? [opening(opened)] : []),
    joining(house, whose.person, { name: given.name, roles: invite.roles, by: invite.made_by }),
    enrolling(house, whose.person, given.device),
  ]
  const device = deviceOf(given.device.publicKey)
  await refuseTakenDevice(house, device)
  const way = await prepareWay(house, whose, given.way)
  const taken = await takeInvite(house.db, invite.id, house.clock.now(), way.keep).catch((error: unknown) =>
    Promise.reject(asRefusal(error)),
  )
  if (!taken) throw new Problem('invite-wrong')
  // A crash here leaves a used code and a way to sign in that belongs to nobody: a colleague makes another code.
  try {
    await recordAsServer(house, where.book, where.organisation, entries)
  } catch (error) {
    await dropWays(house.db, whose)
    await giveBackInvite(house.db, invite.id)
    throw error
  }
  return { ...whose, device, printedCodes: way.printedCodes }
}
