// "Who looked": one entry a book and reading, signed by the server, nobody exempt (law 5, AC-17). Reading only what one wrote
// oneself is not a look.
import { type BodyNamed, inOffset, type Role } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import type { FetchedPacket } from './pull-packets.ts'

export type Look = {
  readonly book: string
  readonly organisation: string
  readonly as: Role
  readonly entries: number
  readonly how?: BodyNamed<'looked'>['how']
  /** When, if not now: a device tells later what was opened without network. */
  readonly at?: string
}

export const recordLooks = async (house: House, me: Pick<Me, 'person'>, looks: readonly Look[]): Promise<void> => {
  const now = inOffset(house.clock.now().epochMilliseconds, '+00:00')
  await Promise.all(
    looks
      .filter((it) => it.entries > 0)
      .map((it) =>
        recordAsServer(house, it.book, it.organisation, [
          {
            kind: 'looked',
            body: { who: me.person, as: it.as, how: it.how ?? 'copied', at: it.at ?? now, entries: it.entries },
          },
        ]),
      ),
  )
}

type ToldAs = NonNullable<BodyNamed<'packet-opened'>['as']>
const isToldAs = (it: Role | undefined): it is ToldAs =>
  it !== undefined && it !== 'steward' && it !== 'administrator' && it !== 'server'

/** The same for what is read through packets. What has ended shows only what one wrote oneself, and is no reading. */
export const recordPacketReadings = async (
  house: House,
  me: Pick<Me, 'person' | 'roles'>,
  read: readonly FetchedPacket[],
): Promise<void> => {
  const at = inOffset(house.clock.now().epochMilliseconds, '+05:30')
  await Promise.all(
    read
      .filter(({ packet }) => packet.open)
      .map(({ packet }) => {
        const as = packet.to_role ?? me.roles[0]
        const body = { of: packet.id, who: me.person, ...(isToldAs(as) && { as }), how: 'copied', at } as const
        return recordAsServer(house, packet.book, packet.keeper, [{ kind: 'packet-opened', body }])
      }),
  )
}
