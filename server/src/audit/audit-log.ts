// The whole log verified again from raw rows, trusting neither folds nor memory: every book's chain, every body, the tree, the
// signed root. What a restore ends with, and every test.
import type { House } from '../house.ts'
import { serverDevices } from '../log/record-as-server.ts'
import { auditBook, type EntryRow, type LogFault } from './audit-book.ts'
import { auditTree } from './audit-tree.ts'
import { allBooks, deviceKeys, entriesOf, keysOf } from './store.ts'

export type Audit = {
  readonly books: number
  readonly entries: number
  /** Empty when all holds. `book` and `n` are null where it is the log itself that does not. */
  readonly faults: readonly LogFault[]
}

export type { LogFault } from './audit-book.ts'

const BOOKS_AT_ONCE = 100

/** @param told hears how far it is, as a share from 0 to 1 */
export const auditLog = async (house: House, told: (share: number) => void = () => {}): Promise<Audit> => {
  const books = await allBooks(house.db)
  const all = books.reduce((sum, it) => sum + it.n, 0)
  const known = await deviceKeys(house.db)
  const devices = new Map([
    ...serverDevices(house).map(({ id, publicKey }) => [id, publicKey] as const),
    ...known.map(({ id, key }) => [id, key] as const),
  ])
  const faults: LogFault[] = []
  let done = 0
  for (let at = 0; at < books.length; at += BOOKS_AT_ONCE) {
    const some = books.slice(at, at + BOOKS_AT_ONCE)
    const ids = some.map((it) => it.id)
    const rows = Map.groupBy(await entriesOf<EntryRow>(house.db, ids), (it) => it.book)
    const keys = Map.groupBy(await keysOf(house.db, ids), (it) => it.book)
    for (const book of some) {
      const entries = rows.get(book.id) ?? []
      faults.push(...(await auditBook(house, book, entries, keys.get(book.id) ?? [], devices)))
      done += entries.length
      told((0.9 * done) / Math.max(all, 1))
    }
  }
  faults.push(...(await auditTree(house, (leaves) => told(0.9 + (0.1 * leaves) / Math.max(all, leaves)))))
  return { books: books.length, entries: done, faults }
}
