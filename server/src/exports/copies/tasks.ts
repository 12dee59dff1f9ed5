// What was printed counts as copied out, and never waits: a paper is made in a corridor, without network, for whoever asks there. Told when
// the entry of its making is sealed. May run twice.
import { type BodyNamed, ofKind } from '@sajha/record'
import { keptBookWith } from '../../books/kept-book.ts'
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { organisationEntries } from '../../people/members/book/organisation-entries.ts'
import type { Payload, Task } from '../../platform/jobs.ts'
import { copyToken } from './copy-token.ts'

const keepPrinted = async (house: House, { book = '', entry = '' }: Payload): Promise<void> => {
  const [made] = ofKind((await keptBookWith(house, book, entry))?.entries ?? [], 'paper-made').filter(
    (it) => it.id === entry,
  )
  const of = made && (await organisationEntries(house, made.organisation))
  if (!made || !of) return
  const body = {
    who: made.author,
    as: made.as as BodyNamed<'copied-out'>['as'],
    at: made.madeAt,
    entries: 1,
    how: 'printed',
    book: copyToken(house, book),
  } as const
  const known = ofKind(of.entries, 'copied-out').some(
    ({ body: it }) => it.who === body.who && it.at === body.at && it.book === body.book && it.how === 'printed',
  )
  if (!known) await recordAsServer(house, of.where.book, of.where.organisation, [{ kind: 'copied-out', body }])
}

export const copyTasks = (house: House): Readonly<Record<string, Task>> => ({
  'keep-printed': (payload) => keepPrinted(house, payload),
})
