// Whom a packet can be sent to, and links for those without an account. The list is kept for writing without a network; a link is made by
// the server, which alone knows its code again.
import type { Role } from '@sajha/record'
import { ask } from '../api.ts'
import { kept } from '../store/kept.ts'

export type Recipient = {
  readonly organisation: string
  readonly name: string
  readonly sort: string
  readonly roles: readonly Role[]
}

const stored = kept<readonly Recipient[]>('recipients')

export const recipients = async (): Promise<readonly Recipient[]> => {
  try {
    const told = await ask<{ readonly recipients: readonly Recipient[] }>('GET', 'v1/recipients')
    await stored.put(told.recipients)
    return told.recipients
  } catch (error) {
    const known = await stored.get()
    if (known) return known
    throw error
  }
}

/** Told this once. */
export type MadeLink = { readonly address: string; readonly code: string }

/** Throws ProblemError `packet-not-open`, `book-unknown`, `too-many-tries`, and OfflineError. */
export const makeLink = (book: string, packet: string): Promise<MadeLink> =>
  ask<MadeLink>('POST', `v1/packets/${encodeURIComponent(packet)}/links`, { book })
