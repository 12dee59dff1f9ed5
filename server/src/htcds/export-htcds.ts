// Gives the old records of an organisation back as a file: HTCDS as JSON or CSV, or the CTDC table they came from. A list of many, with
// names: only for whoever keeps the record and its keys, from the command line; no door of the server gives one (AC-28). It is an entry
// in every book and in the organisation's own, sealed before anything leaves (law 5).
import { caseIn, ctdcTable, type Entry, type HtcdsCase, writeCsv, writeHtcdsCsv, writeHtcdsJson } from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { entryOfRow } from '../books/entry-row.ts'
import { findBookOrganisation } from '../books/find-book-organisation.ts'
import type { House } from '../house.ts'
import { recordAsServer, SERVER } from '../log/record-as-server.ts'
import { momentNow } from '../people/members/entries.ts'
import { Problem } from '../problems.ts'
import { recordLooks } from '../sync/record-looks.ts'
import { historicalBooks, type ReadBooks, readBooks } from './store.ts'

export type Export = {
  readonly organisation: string
  readonly as: 'json' | 'csv' | 'ctdc'
  readonly onProgress?: (books: number, of: number) => void
}

export type Exported = {
  readonly text: string
  readonly cases: number
  /** Books that came from no CTDC table, where one is asked for: never made into rows that look as safe as CTDC's. */
  readonly leftOut: number
}

type Kept = HtcdsCase & { readonly file: string }
type Book = { readonly id: string; readonly entries: readonly Entry[] }
type Organisation = NonNullable<Awaited<ReturnType<typeof findBookOrganisation>>>

const BATCH = 100

/** Throws `nobody-there` and `nothing-to-export`. */
export const exportHtcds = async (house: House, it: Export): Promise<Exported> => {
  const organisation = await findBookOrganisation(house, it.organisation)
  if (!organisation) throw new Problem('nobody-there')
  const ids = await historicalBooks(house.db, it.organisation)
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  const cases: Kept[] = []
  let entries = 0
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH)
    const books = booksIn(house, organisation, await readBooks(house.db, some))
    const found = books.flatMap((book) => {
      const one = caseIn(book.entries, today)
      return one && (it.as !== 'ctdc' || one.ctdc) ? [{ one, book }] : []
    })
    const looks = found.map(({ book }) => lookAt(book, it.organisation))
    await recordLooks(
      house,
      { person: SERVER },
      looks.map((look) => ({ ...look, as: 'server' })),
    )
    entries += looks.reduce((sum, look) => sum + look.entries, 0)
    cases.push(...found.map(({ one }) => one))
    it.onProgress?.(from + some.length, ids.length)
  }
  if (cases.length === 0) throw new Problem('nothing-to-export')
  const told = { who: SERVER, as: 'server', at: momentNow(house), entries, how: 'list', persons: cases.length } as const
  await recordAsServer(house, organisation.book, organisation.id, [{ kind: 'copied-out', body: told }])
  return { text: written(inFileOrder(cases), it.as), cases: cases.length, leftOut: ids.length - cases.length }
}

const lookAt = ({ id, entries }: Book, organisation: string) => ({
  book: id,
  organisation,
  entries: entries.filter((it) => it.kind !== 'looked').length,
  how: 'exported' as const,
})

const booksIn = (house: House, organisation: Organisation, { keys, entries }: ReadBooks): readonly Book[] => {
  const ofBook = Map.groupBy(entries, (it) => it.book)
  const keysOf = Map.groupBy(keys, (it) => it.book)
  return [...ofBook].map(([id, rows]) => {
    const open = unwrapBookKeys(house, id, organisation, keysOf.get(id) ?? [])
    return { id, entries: rows.map((row) => entryOfRow(row, bodyOfRow(open, row)?.body ?? null)) }
  })
}

/** File after file, in the order in which they were taken over, and each in the order of its rows. */
const inFileOrder = (cases: readonly Kept[]): readonly Kept[] => {
  const files = new Map([...new Set(cases.map((it) => it.file))].map((file, i) => [file, i]))
  const place = (it: Kept) => files.get(it.file) ?? 0
  return cases.toSorted((a, b) => place(a) - place(b) || a.row - b.row)
}

const written = (cases: readonly Kept[], as: Export['as']): string => {
  if (as === 'json') return writeHtcdsJson(cases)
  return as === 'csv' ? writeHtcdsCsv(cases) : writeCsv(ctdcTable(cases), '\n')
}
