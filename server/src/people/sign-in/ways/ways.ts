// How one may sign in: passkeys, a password, and how many printed codes are left.
import type { House } from '../../../house.ts'
import type { Me } from '../../me.ts'
import { findWays } from './store.ts'

export type Ways = {
  readonly passkeys: readonly { readonly id: string; readonly madeAt: string }[]
  readonly password: boolean
  readonly printedCodesLeft: number
}

export const ways = async (house: House, me: Me): Promise<Ways> => {
  const { passkeys, password, printed } = await findWays(house.db, me)
  return {
    passkeys: passkeys.map((it) => ({ id: Buffer.from(it.id).toString('base64url'), madeAt: it.made_at })),
    password,
    printedCodesLeft: printed,
  }
}
