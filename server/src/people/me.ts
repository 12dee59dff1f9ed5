// Who is asking: what every signed-in request knows of its person.
import type { Role } from '@sajha/record'

export type MyDevice = {
  readonly id: string
  readonly publicKey: Uint8Array
  /** ISO instant; from then on what it sends is sealed with a mark, and it may do nothing else. */
  readonly revokedAt: string | null
}

export type Me = {
  readonly person: string
  readonly organisation: string
  /** The organisation's own book. */
  readonly organisationBook: string
  readonly roles: readonly Role[]
  /** Null until this browser has enrolled its key. */
  readonly device: MyDevice | null
  readonly session: string
  /** ISO instant, set once the posting has ended: what was written before may still be sent, nothing else. */
  readonly leftAt?: string
}
