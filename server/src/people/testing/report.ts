// An entry as a phone writes it: a first report, which opens a case book.
import { type Envelope, KINDS, type Role, signEntry } from '@sajha/record'
import type { Signer } from '../../platform/keys.ts'
import { nowIn, type TestHouse, type Written } from '../../testing/index.ts'
import type { AboutMe } from '../sign-in/about-me.ts'

/** Signed now, and not yet sent. */
export const report = (house: TestHouse, me: AboutMe, signer: Signer, book: string): Promise<Written> => {
  const madeAt = nowIn(house)
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: house.origin,
    book,
    kind: 'report-received',
    version: KINDS['report-received'].version,
    compartment: KINDS['report-received'].compartments[0],
    author: me.person,
    as: me.roles[0] as Role,
    organisation: me.organisation.id,
    device: me.device?.id ?? '',
    madeAt,
    heard: null,
    saw: null,
  }
  const body = { toldAt: madeAt, what: 'A girl was put on a train with a stranger.' }
  return signEntry(draft, body, crypto.getRandomValues(new Uint8Array(32)), async (bytes) => signer.sign(bytes))
}
