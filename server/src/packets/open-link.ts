// Opening a link: an address and a code, once. Whatever is wrong (no such link, ended, called back, used already, a wrong code) the
// answer is the same, after the same time; what is worth knowing is written into the book instead.
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type BodyNamed, inOffset } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { byAddress, countTry, uncountTry } from '../people/sign-in/tries.ts'
import { readThrough } from '../sync/read-through.ts'
import { addressToken, browserToken, codeToken, isSameToken } from './link-tokens.ts'
import { claimLink, countWrong, findLink, type LinkRow, markTried } from './store.ts'

/** So many wrong codes close a link for good; a new one is made in a moment. */
const MOST_WRONG = 5
/** Longer than any of the ways to no takes, so that none can be told from another by its time. */
const NO_TAKES_MS = 700

/** What the browser keeps from now on; null for every no. Throws `too-many-tries`, whatever the link. */
export const openLink = async (house: House, address: string, code: string, from: string): Promise<string | null> => {
  const tried = byAddress(house, 'packet link', from)
  await countTry(house, tried)
  const no = setTimeout(NO_TAKES_MS)
  const cookie = await claim(house, address, code).catch((error: unknown) => {
    house.log.bug('a link could not be opened', error)
    return null
  })
  if (cookie === null) {
    await no
    return null
  }
  await uncountTry(house, tried)
  return cookie
}

const claim = async (house: House, address: string, code: string): Promise<string | null> => {
  const token = addressToken(house, address)
  const row = await findLink(house.db, token)
  const right = isSameToken(row?.code, codeToken(house, address, code))
  if (!row || row.closed_at !== null) return null
  if (!right) return wrongCode(house, row)
  if (row.opened_by !== null) return secondOpening(house, row)
  // What has ended is not used up by asking.
  if (!(await readThrough(house, row.link, row.packet))) return null
  const cookie = randomBytes(24).toString('base64url')
  const now = house.clock.now().toString()
  return (await claimLink(house.db, token, browserToken(house, cookie), now)) ? cookie : secondOpening(house, row)
}

const writeDown = async (house: House, row: LinkRow, what: BodyNamed<'link-tried'>['what']): Promise<null> => {
  const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
  await recordAsServer(house, row.book, row.organisation, [
    { kind: 'link-tried', body: { of: row.packet, link: row.link, what, at } },
  ])
  return null
}

const wrongCode = async (house: House, row: LinkRow): Promise<null> => {
  const closes = await countWrong(house.db, row.address, MOST_WRONG, house.clock.now().toString())
  return closes ? writeDown(house, row, 'wrong-codes') : null
}

const secondOpening = async (house: House, row: LinkRow): Promise<null> =>
  (await markTried(house.db, row.address, house.clock.now())) ? writeDown(house, row, 'second-opening') : null

/** The link that is open in this browser, if the packet still opens through it. Null for everything else. */
export const openedLink = async (house: House, address: string, cookie: string | undefined) => {
  if (!cookie) return null
  const row = await findLink(house.db, addressToken(house, address))
  if (!row || row.closed_at !== null || !isSameToken(row.opened_by, browserToken(house, cookie))) return null
  const read = await readThrough(house, row.link, row.packet)
  return read && { row, read }
}
