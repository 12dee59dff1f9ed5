// Takes a file of cases (HTCDS, or a table of CTDC) over as closed books of old records. All of them stand, or none: with anything
// refused or still to be chosen nothing is written, and what is written is one transaction (COMMIT POINT in log/store.ts).
import { createHash } from 'node:crypto'
import {
  type HtcdsAnswers,
  type HtcdsCase,
  type HtcdsFinding,
  type HtcdsFormat,
  type HtcdsQuestion,
  type HtcdsReading,
  inOffset,
  readHtcds,
  readHtcdsRows,
  toBodies,
} from '@sajha/record'
import type { House } from '../house.ts'
import { BookStands, type NewBook, openTogether } from '../log/open-together.ts'
import { always, type ServerEntry, signed } from '../log/record-as-server.ts'
import { bookNames } from './book-names.ts'
import { isSpreadsheet, NoSheet, sheetRows } from './sheet-rows.ts'
import { findBooks } from './store.ts'
import { type ReadsAs, whoReads } from './who-reads.ts'

export type Import = {
  readonly organisation: string
  /** Who brings it, and reads what comes of it. */
  readonly person: string
  readonly bytes: Uint8Array
  /** What somebody chose where the file leaves a question open, by the question's id. */
  readonly choose?: HtcdsAnswers
  /** Does everything and keeps nothing: the result is that of the real run. */
  readonly dryRun?: boolean
  readonly onProgress?: (books: number, of: number) => void
}

export type Imported = {
  readonly outcome: 'taken' | 'refused'
  readonly format: HtcdsFormat | null
  /** The file's fingerprint: SHA-256, base64url. Every book names it. */
  readonly file: string
  readonly books: number
  readonly entries: number
  /** Books that say who it is about. */
  readonly named: number
  readonly warnings: readonly HtcdsFinding[]
  readonly questions: readonly HtcdsQuestion[]
  readonly refusals: readonly HtcdsFinding[]
}

const AGAIN = 'was taken over before: nothing is taken over twice'

/** Reads, checks, seals. Throws `Problem` when the person or the organisation does not fit; what is wrong with the file is data. */
export const importHtcds = async (house: House, it: Import): Promise<Imported> => {
  const file = createHash('sha256').update(it.bytes).digest('base64url')
  const readers = await whoReads(house, it.organisation, it.person)
  const { cases, ...read } = reading(it)
  const nameOf = await bookNames(house, it.organisation)
  const names = cases.map((one) => nameOf(one, file))
  const refusals = [...read.refusals, ...(await repeated(house, cases, names))]
  const result = { ...read, file, refusals, books: 0, entries: 0, named: 0 }
  if (refusals.length + read.questions.length > 0) return { ...result, outcome: 'refused' }
  const told = { named: 0 }
  const books = booksOf(house, it, readers, { cases, names, file }, told)
  try {
    const { books: count, entries } = await openTogether(house, books, {
      judge: always,
      keep: !it.dryRun,
      onProgress: (done) => it.onProgress?.(done, cases.length),
    })
    return { ...result, outcome: 'taken', books: count, entries, named: told.named }
  } catch (error) {
    // Somebody else brought the same file at the same time, and was first.
    if (!(error instanceof BookStands)) throw error
    return { ...result, outcome: 'refused', refusals: [{ row: null, field: '', what: AGAIN, again: 0 }] }
  }
}

/** A spreadsheet is read by its first sheet; everything else by what its bytes say. */
const reading = ({ bytes, choose }: Import): HtcdsReading => {
  if (!isSpreadsheet(bytes)) return readHtcds(bytes, choose)
  try {
    return readHtcdsRows(sheetRows(bytes), choose)
  } catch (error) {
    if (!(error instanceof NoSheet)) throw error
    const refusals = [{ row: null, field: '', what: error.message, again: 0 }]
    return { format: null, cases: [], warnings: [], questions: [], refusals }
  }
}

/** Cases that are here already, and those that stand twice in this file. */
const repeated = async (
  house: House,
  cases: readonly HtcdsCase[],
  names: readonly string[],
): Promise<readonly HtcdsFinding[]> => {
  const known = await findBooks(house.db, names)
  if (known.size > 0 && known.size === names.length) return [{ row: null, field: '', what: AGAIN, again: 0 }]
  const first = new Map<string, number>()
  return cases.flatMap(({ row }, i) => {
    const name = names[i] ?? ''
    const before = first.get(name)
    first.set(name, before ?? row)
    if (before !== undefined) return [{ row, field: '', what: `is the same submission as row ${before}`, again: 0 }]
    return known.has(name) ? [{ row, field: '', what: AGAIN, again: 0 }] : []
  })
}

type Cases = { readonly cases: readonly HtcdsCase[]; readonly names: readonly string[]; readonly file: string }

/** The entries of each book, signed one book at a time: what is in memory is one batch, however long the file. */
async function* booksOf(
  house: House,
  { organisation }: Import,
  readers: readonly ReadsAs[],
  { cases, names, file }: Cases,
  told: { named: number },
): AsyncGenerator<NewBook> {
  for (const [i, one] of cases.entries()) {
    const book = names[i] ?? ''
    const { record, person } = toBodies(one, { file })
    if (person) told.named++
    const now = inOffset(house.clock.now().epochMilliseconds, '+00:00')
    const bodies: readonly ServerEntry[] = [
      { kind: 'historical-record', body: record },
      ...(person ? [{ kind: 'historical-person' as const, body: person }] : []),
      ...readers.map((it) => ({
        kind: 'assignment' as const,
        body: { to: it.person, organisation, as: it.as, basis: 'team' as const, from: now },
      })),
      { kind: 'closed', body: { closedAt: now, reason: 'historical', herView: 'not-asked' } },
    ]
    const entries = []
    for (const it of bodies) entries.push(await signed(house, book, organisation, null, it.kind, it.body))
    yield { book, entries }
  }
}
