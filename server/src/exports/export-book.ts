// A book as a file that opens and verifies without us: every entry this person may read, of the others that they are sealed, a page to
// read and print, and a page that says how to check it all. The look is in the book, and in the export, before a byte leaves.
import { createHash } from 'node:crypto'
import {
  attachmentFile,
  attachmentsNamed,
  type Bundle,
  canonical,
  crc32,
  entryFile,
  FILES,
  filesText,
  heldFile,
  inOffset,
  isKeptBack,
  type Json,
  type KeptBack,
  type Language,
  listJson,
  type Purpose,
  type Role,
  redactionJson,
  type ShownEntry,
  type StreamedFile,
  sha256,
  toHex,
  utf8,
  type ZippedFile,
  zipLength,
  zipPieces,
} from '@sajha/record'
import { streamAttachment } from '../attachments/read-attachment.ts'
import { missedBook } from '../find/decoys/missed-book.ts'
import type { House } from '../house.ts'
import { signedByLog } from '../log/checkpoint.ts'
import { recordAsServer, SERVER } from '../log/record-as-server.ts'
import { entryOf } from '../people/members/entries.ts'
import { Problem } from '../problems.ts'
import { timeStampFiles } from '../timestamps/time-stamp-files.ts'
import { bundleOf } from './bundle-of.ts'
import { certificateFiles } from './certificates.ts'
import { copyToken } from './copies/copy-token.ts'
import { type Copier, countCopy } from './copies/count-copy.ts'
import { howToVerify } from './how-to-verify.ts'
import { pageOf } from './page/page-of.ts'
import { bookAs, type ReadBook, wholeBook } from './store.ts'
import { VERIFY_PAGE, verifyPage } from './verify-page.ts'

/** Who takes the copy. `keeper`: whoever keeps the record and its keys, from the command line; all of the book is shown. */
export type Exporter = Copier | 'keeper'

/** What the copy is for, and for whom: it stands in the book, in the copy and on every printed page. */
export type CopyFor = { readonly purpose: Purpose; readonly recipient: string | null }
const WHOLE: CopyFor = { purpose: 'whole', recipient: null }

type Opened = {
  readonly size: number
  readonly bytes: (stretch: { readonly from: number; readonly to: number }) => AsyncIterable<Uint8Array>
}

/** An attachment that this book names, to be read as often as is needed; null where it has not arrived. `sha256` in base64url. */
export type ReadAttachment = (sha256: string) => Promise<Opened | null>

/** A zip that is made while it is read: attachments are never held, however many there are. */
export type BookExport = { readonly length: number; readonly pieces: () => AsyncIterable<Uint8Array> }

const readAs = async (
  house: House,
  by: Exporter,
  id: string,
): Promise<{ readonly read: ReadBook; readonly as: Role } | null> => {
  if (by !== 'keeper') return bookAs(house.db, by.person, house.clock.now(), id)
  const read = await wholeBook(house.db, id)
  return read && { read, as: 'server' }
}

const recordLook = async (
  house: House,
  by: Exporter,
  { read, as }: { read: ReadBook; as: Role },
  { purpose, recipient }: CopyFor,
): Promise<void> => {
  const who = by === 'keeper' ? SERVER : by.person
  const at = inOffset(house.clock.now().epochMilliseconds, '+00:00')
  const copy = { purpose, ...(recipient === null ? {} : { recipient }) }
  const look = entryOf('looked', { who, as, how: 'exported', at, entries: read.rows.length, ...copy })
  // Counted first: what is refused there has not been looked at. If we die in between, a copy counts that was not taken.
  if (by !== 'keeper')
    await countCopy(house, by, { book: read.id, as, entries: read.rows.length, about: aboutIn(read) })
  await recordAsServer(house, read.id, read.organisation, [look])
  if (by !== 'keeper' && by.organisation === read.organisation) return
  // For whoever looks after the record it is out of: that it happened, and not which book it was.
  const persons = aboutIn(read)
  const told = {
    who,
    as,
    at,
    entries: read.rows.length,
    how: 'file',
    book: copyToken(house, read.id),
    persons,
  } as const
  await recordAsServer(house, read.organisationBook, read.organisation, [{ kind: 'copied-out', body: told }])
}

/** How many persons a book is about: an agreement names nobody. */
const aboutIn = ({ sort }: ReadBook): number => (sort === 'agreement' ? 0 : 1)

/** Readable, and each part on a line of its own in canonical form, so that a shell can cut out the very bytes that were signed. */
const entryJson = (it: ShownEntry | KeptBack): Uint8Array => {
  const lines = Object.entries(it).map(([name, part]) => ` "${name}": ${canonical(part as Json)}`)
  return utf8(`{\n${lines.join(',\n')}\n}\n`)
}

const bookFiles = ({ entries, ...book }: Bundle): readonly ZippedFile[] => [
  { name: FILES.book, bytes: utf8(`${JSON.stringify(book, null, 1)}\n`) },
  { name: FILES.checkpoint, bytes: utf8(book.checkpoint) },
  ...entries.map((it) => ({
    name: isKeptBack(it) ? entryFile(it.n, null) : entryFile(it.seal.n, it.envelope.kind),
    bytes: entryJson(it),
  })),
]

/** A file with the hash that stands for it in the list. */
type Listed = StreamedFile & { readonly hash: string }

const listed = (it: ZippedFile): Listed => ({ ...heldFile(it), hash: toHex(sha256(it.bytes)) })

/** Read once to be measured; what it is by its name is for whoever verifies to find. */
const measured = async (name: string, { size, bytes }: Opened): Promise<Listed> => {
  const read = () => bytes({ from: 0, to: size })
  const hash = createHash('sha256')
  let crc = 0
  for await (const piece of read()) {
    hash.update(piece)
    crc = crc32(piece, crc)
  }
  return { name, size, crc, read, hash: hash.digest('hex') }
}

const attachmentFiles = async (bundle: Bundle, read: ReadAttachment) => {
  const files: Listed[] = []
  const absent: string[] = []
  for (const named of new Set(attachmentsNamed(bundle.entries).map((it) => it.sha256))) {
    const opened = await read(named)
    if (opened) files.push(await measured(attachmentFile(named), opened))
    else absent.push(named)
  }
  return { files, absent }
}

const redactionFile = ({ purpose, recipient }: CopyFor, madeAt: string): readonly ZippedFile[] =>
  recipient === null ? [] : [{ name: 'redaction.json', bytes: utf8(redactionJson(purpose, recipient, madeAt)) }]

/** The files of an export in their order; the list of them and the log's signature over it last. */
const signedFiles = async (
  house: House,
  files: readonly Listed[],
  absent: readonly string[],
): Promise<readonly StreamedFile[]> => {
  const list = listJson(Object.fromEntries(files.map((it) => [it.name, it.hash])), absent)
  const signature = await signedByLog(house, filesText(house.origin, list))
  const last = [
    { name: FILES.list, bytes: utf8(list) },
    { name: FILES.signature, bytes: utf8(signature) },
  ]
  return [...files, ...last.map(heldFile)]
}

/**
 * @returns a zip (docs/log-format.md, Export), with nothing of it read twice but attachments
 * Throws `Problem` 'nothing-to-export' where there is no such book or this person reads nothing of it: the two look alike; and
 * 'copies-need-two' for one person more than somebody copies out alone.
 */
export const exportBook = async (
  house: House,
  by: Exporter,
  id: string,
  language: Language,
  readAttachment: ReadAttachment = (named) => streamAttachment(house, id, named),
  copy: CopyFor = WHOLE,
): Promise<BookExport> => {
  // A copy in which something is kept back says for whom: whoever finds it on a street knows whose it was.
  if (copy.purpose !== 'whole' && !copy.recipient?.trim()) throw new Problem('wrong-form')
  const before = await readAs(house, by, id)
  if (!before) {
    if (by !== 'keeper') await missedBook(house, by, id)
    throw new Problem('nothing-to-export')
  }
  // If we die after this, a look stands that did not happen; never the other way.
  await recordLook(house, by, before, copy)
  const after = await readAs(house, by, id)
  if (!after) throw new Problem('nothing-to-export')
  const madeAt = house.clock.now().toString({ smallestUnit: 'millisecond' })
  const bundle = await bundleOf(house, after.read, madeAt, copy.purpose)
  const attachments = await attachmentFiles(bundle, readAttachment)
  const page = await pageOf(house, bundle, language, attachments.absent, copy)
  const checks = verifyPage()
  const held: readonly ZippedFile[] = [
    { name: 'index.html', bytes: utf8(page) },
    { name: 'how-to-verify.txt', bytes: utf8(howToVerify(house)) },
    ...(checks ? [{ name: VERIFY_PAGE, bytes: checks }] : []),
    ...bookFiles(bundle),
    ...redactionFile(copy, madeAt),
    ...(await certificateFiles(house, bundle, copy.purpose)),
    ...(await timeStampFiles(house, bundle)),
  ]
  const files = await signedFiles(house, [...held.map(listed), ...attachments.files], attachments.absent)
  return { length: zipLength(files), pieces: () => zipPieces(files) }
}
