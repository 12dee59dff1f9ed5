// Destroys what two people of two bodies agreed on: bodies with their secrets, the files they name and the keys of those files, and what
// the folds made of them. Then the server writes down what is gone and by whose order. The chain still verifies (law 4).
import { type Entry, inOffset, type ToErase, toErase, withAgain } from '@sajha/record'
import { adoptAttachments } from '../attachments/adopt-attachments.ts'
import { removeFile } from '../attachments/stored/files.ts'
import { forget, inTurn, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { takeAway } from './store.ts'

const destroy = async (house: House, book: string, entries: readonly Entry[], of: string): Promise<number> => {
  const numbers = withAgain(entries, of).flatMap((it) => it.n ?? [])
  return inTurn(house, book, async () => {
    const files = await takeAway(house.db, book, numbers)
    // What is kept in memory still has the bodies.
    forget(house, book)
    for (const it of files) await removeFile(house, it)
    return files.length
  })
}

const bodyOf = (house: House, { of, erasure }: ToErase, attachments: number, also: string) =>
  ({
    of: of.id,
    asked: erasure.asked.id,
    agreed: erasure.agreed.id,
    ground: erasure.asked.body.ground,
    order: erasure.asked.body.order,
    at: inOffset(house.clock.now().epochMilliseconds, '+00:00'),
    attachments,
    ...(also && { also }),
  }) as const

/** Everything in a book that is agreed on and not done. Safe to repeat. Returns how many entries were destroyed. */
export const erase = async (house: House, book: string): Promise<number> => {
  const before = await keptBook(house, book)
  if (!before) return 0
  // A file that arrived and that nobody looked for yet would be left over.
  await adoptAttachments(house, book)
  const wanted = toErase(before.entries)
  for (const it of wanted) {
    const also = withAgain(before.entries, it.of.id)
      .filter((one) => one !== it.of)
      .map((one) => one.n)
      .join(', ')
    const attachments = await destroy(house, book, before.entries, it.of.id)
    await recordAsServer(house, book, before.organisation, [
      { kind: 'erased', body: bodyOf(house, it, attachments, also) },
    ])
  }
  return wanted.length
}
