// Sends what waits, in the order it was written, and writes down what the server answered to each. Cut off anywhere it can be run again:
// an entry's id is its hash, so sending it twice is sending it once (AC-01).
import { ask } from './api.ts'
import { foldStale, headOf } from './books/fold.ts'
import { takeSettled } from './books/held.ts'
import { afterOutcome, nextBatch, type Outcome, type Pending, settledOf } from './books/pending.ts'
import { onShelf, pendingIn, shelf } from './books/shelf.ts'
import { savePending, saveTaken } from './books/table.ts'

const PATIENCE = 90_000

/** Sends everything that waits. Throws OfflineError or ProblemError when the server as a whole did not answer; what waits then waits on. */
export const push = async (): Promise<void> => {
  for (let batch = nextBatch(shelf.get().pending); batch.length > 0; batch = nextBatch(shelf.get().pending)) {
    const entries = batch.map((it) => it.pushed)
    const { outcomes } = await ask<{ readonly outcomes: readonly Outcome[] }>(
      'POST',
      'v1/entries',
      { entries },
      PATIENCE,
    )
    await takeOutcomes(batch, outcomes)
  }
}

const takeOutcomes = async (batch: readonly Pending[], outcomes: readonly Outcome[]): Promise<void> => {
  const after = batch.map((it, i) => afterOutcome(it, outcomes[i]))
  // An answer that answers nothing would be asked for for ever.
  if (after.every((it, i) => it === batch[i])) throw new Error('the server answered none of what was sent')
  // COMMIT POINT on this device. A crash before it sends the batch again; after it, nothing of it is sent again.
  await savePending(after)
  const changed = new Map(after.map((it) => [it.seq, it]))
  onShelf({ pending: shelf.get().pending.map((it) => changed.get(it.seq) ?? it) })
  for (const book of new Set(after.map((it) => it.pushed.envelope.book))) await settle(book)
  void foldStale()
}

/** Puts what was sealed in its place in the book where it follows on what is held. The rest comes back with the next pull. */
const settle = async (book: string): Promise<void> => {
  const head = headOf(book)
  const sealed = pendingIn(book).filter((it) => it.state === 'sealed')
  if (!head || sealed.length === 0) return
  const taken = takeSettled(head, sealed.flatMap(settledOf))
  if (taken.items.length === 0) return
  const ids = new Set(taken.items.map((it) => it.entry.id))
  const done = sealed.filter((it) => ids.has(it.id))
  const before = shelf.get().books.get(book)
  const row = { head: taken.head, summary: before?.summary ?? null, stamp: before?.stamp ?? '' }
  await saveTaken({ ...taken, anew: false }, row, done)
  onShelf({ put: [row], pending: shelf.get().pending.filter((it) => !done.includes(it)) })
}
