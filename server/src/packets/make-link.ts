// A link and a code for somebody without an account. The link goes one way (shown, printed), the code another (told by phone or face to
// face): whoever has only one of them has nothing. A newer link closes the older.
import { access, inOffset, LANGUAGES, millis, packetGrants, packets, readsNow } from '@sajha/record'
import { keptBookWith } from '../books/kept-book.ts'
import { partsIn } from '../books/parts-in.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { newCode, newId } from '../people/codes.ts'
import { addressOf } from '../people/here.ts'
import type { Me } from '../people/me.ts'
import { countTry } from '../people/sign-in/tries.ts'
import { tokenOf } from '../people/tokens.ts'
import { Problem } from '../problems.ts'
import { addressToken, codeToken } from './link-tokens.ts'
import { insertLink } from './store.ts'

export type MadeLink = {
  readonly address: string
  /** Said this once: only a token of it is kept. */
  readonly code: string
}

const FREE = 60

/** Throws `book-unknown` for what is not theirs, `packet-not-open`, and `too-many-tries`. */
export const makeLink = async (house: House, me: Me, book: string, packet: string): Promise<MadeLink> => {
  await countTry(house, { what: tokenOf(house, 'packet links made', me.person), free: FREE })
  const now = house.clock.now()
  const isMine = (await partsIn(house, me, [book])).has(book)
  const kept = isMine ? await keptBookWith(house, book, packet) : null
  const mine = kept && readsNow(access(kept.entries), me.person, now.epochMilliseconds).compartments
  if (!kept || !mine?.includes('coordination')) throw new Problem('book-unknown')
  const sent = packets(kept.entries).find((it) => it.id === packet)
  const open = packetGrants(kept.entries).some((it) => it.packet === packet && millis(it.until) > now.epochMilliseconds)
  if (sent?.body.to !== 'outside' || !open) throw new Problem('packet-not-open')
  const [address, link, code] = [newId(), newId(), newCode(8, 4)]
  const language = LANGUAGES.find((it) => it === sent.body.language) ?? 'en'
  await insertLink(house.db, {
    address: addressToken(house, address),
    link,
    packet,
    book,
    organisation: kept.organisation,
    code: codeToken(house, address, code),
    language,
    made_at: now.toString(),
  })
  // Only from here does the link open anything: the packet is granted to the link that its book names last. A crash before this
  // leaves a row that opens nothing.
  const at = inOffset(now.epochMilliseconds, '+05:30')
  await recordAsServer(house, book, kept.organisation, [
    { kind: 'packet-linked', body: { of: packet, link, by: me.person, at } },
  ])
  return { address: `${addressOf(house)}/o/${address}?l=${language}`, code }
}
