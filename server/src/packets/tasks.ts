// The jobs that follow a packet or an answer: those it is for are told that something waits, the sender that somebody answered, and what
// the receiver said is kept in the receiver's own book. Each may run twice and then does nothing more.
import { type Entry, ofKind, senderAt } from '@sajha/record'
import { keptBook, keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { tell } from '../notices/tell.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'
import type { Payload, Task } from '../platform/jobs.ts'
import { peopleOfPacket } from './store.ts'

type Named = { readonly book: string; readonly entry: string }

const namedIn = ({ book = '', entry = '' }: Payload): Named => ({ book, entry })

const entriesOf = async (house: House, { book, entry }: Named): Promise<readonly Entry[]> =>
  (await keptBookWith(house, book, entry))?.entries ?? []

const keepAnswer = async (house: House, named: Named): Promise<void> => {
  const { entry } = named
  const entries = await entriesOf(house, named)
  const answer = ofKind(entries, 'packet-answered').find((it) => it.id === entry)
  const packet = answer && entries.find((it) => it.id === answer.body.of)
  const where = answer && (await organisationBook(house, answer.organisation))
  if (!answer || !packet || !where) return
  // Reads the book anew when another process has sealed into it.
  await keptOrganisation(house, where)
  const kept = (await keptBook(house, where.book))?.entries ?? []
  if (ofKind(kept, 'answer-kept').some((it) => it.body.entry === entry)) return
  const { answer: said, nextAt } = answer.body
  const body = {
    packet: packet.id,
    from: packet.organisation,
    entry,
    by: answer.author,
    answer: said,
    ...(nextAt && { nextAt }),
    at: answer.madeAt,
  }
  await recordAsServer(house, where.book, where.organisation, [{ kind: 'answer-kept', body }])
}

export const packetTasks = (house: House): Readonly<Record<string, Task>> => ({
  'tell-packet': async (payload) => {
    const { book, entry } = namedIn(payload)
    for (const person of await peopleOfPacket(house.db, book, entry, house.clock.now())) {
      await tell(house, { person, book, what: 'packet-waits', about: entry })
    }
  },
  'tell-answer': async (payload) => {
    const { book, entry } = namedIn(payload)
    const entries = await entriesOf(house, { book, entry })
    const of = entries.find((it) => it.id === entry)?.body?.['of']
    const packet = entries.find((it) => it.id === of)
    const now = house.clock.now().epochMilliseconds
    // Whoever sent it, or was handed the book since.
    if (packet)
      await tell(house, { person: senderAt(entries, packet, now), book, what: 'packet-answered', about: entry })
  },
  'keep-answer': (payload) => keepAnswer(house, namedIn(payload)),
})
