// A book as an export holds it: what may be shown with its salts, of the rest the seals, each with its proof under the log's newest
// checkpoint, and the statement that the log signs over the whole.
import {
  BUNDLE,
  type Bundle,
  type BundledDevice,
  disclose,
  fromBase64url,
  type KeptBack,
  type Placed,
  type Purpose,
  type ShownEntry,
  showsEntry,
  showsField,
  statementText,
  toBase64url,
} from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { envelopeOfRow, sealOfRow, signatureOfRow } from '../books/entry-row.ts'
import type { House } from '../house.ts'
import { logKeyLine, signedByLog } from '../log/checkpoint.ts'
import { placeInLog } from '../log/place-in-log.ts'
import { SERVER, serverDevices } from '../log/record-as-server.ts'
import { keyHistory } from '../log-keys/key-history.ts'
import { type EntryRow, type ReadBook, sealsOf } from './store.ts'

type Keys = Parameters<typeof bodyOfRow>[0]

const shownEntry = (house: House, row: EntryRow, keys: Keys, placed: Placed, purpose: Purpose): ShownEntry => {
  const open = bodyOfRow(keys, row)
  return {
    id: row.id,
    envelope: envelopeOfRow(row, house.origin),
    signature: signatureOfRow(row),
    seal: sealOfRow(row),
    body: open && disclose(open.body, fromBase64url(open.secret), (field) => showsField(purpose, row.kind, field)),
    placed,
  }
}

const must = <T>(it: T | undefined): T => {
  if (it === undefined) throw new Error('an entry has no seal in the log')
  return it
}

/** Those that signed what is shown; that somebody else's device wrote here is kept back with its entry. */
const devicesOf = (house: House, book: ReadBook, rows: readonly EntryRow[]): readonly BundledDevice[] => {
  const signed = new Set(rows.map((it) => it.device))
  const theirs = book.devices
    .filter((it) => signed.has(it.id))
    .map((it) => ({
      device: it.id,
      publicKey: toBase64url(it.public_key),
      person: it.person,
    }))
  const ours = serverDevices(house)
    .filter((it) => signed.has(it.id))
    .map(({ id, publicKey }) => ({ device: id, publicKey: toBase64url(publicKey), person: SERVER }))
  return [...theirs, ...ours]
}

export const bundleOf = async (
  house: House,
  book: ReadBook,
  madeAt: string,
  purpose: Purpose = 'whole',
): Promise<Bundle> => {
  const rows = book.rows.filter((it) => showsEntry(purpose, it.compartment))
  const { checkpoint, placed, size } = await placeInLog(house, book.id, book.n)
  const history = await keyHistory(house, size)
  const organisation = { id: book.organisation, key_wrapped: book.organisationKey }
  const keys = unwrapBookKeys(house, book.id, organisation, book.keys)
  const shown = new Map(rows.map((row) => [row.n, row]))
  const seals = shown.size === book.n ? new Map<number, Uint8Array>() : await sealsOf(house.db, book.id, book.n)
  const entries = Array.from({ length: book.n }, (_, i): ShownEntry | KeptBack => {
    const n = i + 1
    const row = shown.get(n)
    if (row) return shownEntry(house, row, keys, must(placed.get(n)), purpose)
    return { n, seal: toBase64url(must(seals.get(n))), placed: must(placed.get(n)) }
  })
  const bundle: Omit<Bundle, 'statement'> = {
    format: BUNDLE,
    book: book.id,
    madeAt,
    log: { origin: house.origin, key: logKeyLine(house), ...(history && { history }) },
    checkpoint,
    devices: devicesOf(house, book, rows),
    entries,
  }
  return { ...bundle, statement: await signedByLog(house, statementText(bundle)) }
}
