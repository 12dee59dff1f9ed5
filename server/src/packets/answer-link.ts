// An answer through a link, sealed by the server as what it is: said by this name, through the link, by whoever had the code.
import { type BodyNamed, faultsIn, inOffset, KINDS } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { countTry } from '../people/sign-in/tries.ts'
import { Problem } from '../problems.ts'
import { addressToken } from './link-tokens.ts'
import { openedLink } from './open-link.ts'

export type GivenAnswer = {
  readonly by: string
  readonly answer: string
  readonly says: string
  readonly whose: string
  readonly law: string
  /** A day, YYYY-MM-DD. */
  readonly next: string
}

/** Thirty answers, and then ever more slowly: one tap pressed again is no harm, a program that writes is. */
const FREE = 30

const plain = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim()
const given = <N extends string>(name: N, text: string) => (plain(text) ? { [name]: plain(text) } : {})

const bodyOf = (packet: string, link: string, it: GivenAnswer, at: string) => ({
  of: packet,
  by: plain(it.by),
  through: 'link',
  shown: 'code',
  answer: it.answer,
  ...given('says', it.says),
  ...given('whoseName', it.whose),
  ...given('law', it.law),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(it.next) && { nextAt: `${it.next}T00:00+05:30` }),
  answeredAt: at,
  link,
})

/** False when the link does not open here. Throws `fields-wrong` with its faults, and `too-many-tries`. */
export const answerLink = async (
  house: House,
  address: string,
  cookie: string | undefined,
  it: GivenAnswer,
): Promise<boolean> => {
  const opened = await openedLink(house, address, cookie)
  if (!opened) return false
  await countTry(house, { what: addressToken(house, `answers ${address}`), free: FREE })
  const { row } = opened
  const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
  const body = bodyOf(row.packet, row.link, it, at)
  const faults = faultsIn(KINDS['outside-answered'], KINDS['outside-answered'].version, body)
  if (faults.length > 0) throw new Problem('fields-wrong', {}, faults)
  await recordAsServer(house, row.book, row.organisation, [
    { kind: 'outside-answered', body: body as BodyNamed<'outside-answered'> },
  ])
  return true
}
