// Where an app finds itself: which realm and which log this is, and whether anybody has set it up.
import type { House } from '../house.ts'
import { logKeyLine } from '../log/checkpoint.ts'
import { anyOrganisation } from './store.ts'

export type Here = {
  readonly realm: House['realm']
  /** What every envelope written for this house names. */
  readonly origin: string
  readonly setUp: boolean
  /** The log's verifier key, one line (C2SP signed-note). */
  readonly logKey: string
  readonly serverTime: string
}

export const here = async (house: House): Promise<Here> => ({
  realm: house.realm,
  origin: house.origin,
  setUp: await anyOrganisation(house.db),
  logKey: logKeyLine(house),
  serverTime: house.clock.now().toString({ smallestUnit: 'millisecond' }),
})

/** The address people type, with the practice house under its own path. */
export const addressOf = (house: House): string =>
  house.realm === 'practice' ? `${house.config.publicUrl}/practice` : house.config.publicUrl
