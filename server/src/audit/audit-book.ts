// One book from its raw rows, trusting none: ids, signatures, commitments, numbers, links and times.
import {
  commit,
  deviceId,
  entryId,
  equal,
  FIRST,
  fromBase64url,
  isEnvelope,
  type Rule,
  sealHash,
  signatureHolds,
  toBase64url,
} from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { envelopeOfRow, sealOfRow, signatureOfRow } from '../books/entry-row.ts'
import type { House } from '../house.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import type { BookToAudit, KeyRow } from './store.ts'

export type EntryRow = Parameters<typeof envelopeOfRow>[0]
export type LogFault = { readonly rule: Rule; readonly book: string | null; readonly n: number | null }

type Keys = ReadonlyMap<string, Uint8Array>
type BodyKeys = Parameters<typeof bodyOfRow>[0]

const signatureFault = async (row: EntryRow, house: House, devices: Keys): Promise<Rule | null> => {
  const key = devices.get(row.device)
  if (!key) return 'device-unknown'
  if (deviceId(key) !== row.device) return 'device-key'
  const signed = { envelope: envelopeOfRow(row, house.origin), signature: signatureOfRow(row) }
  return (await signatureHolds(signed, key, verifyEd25519)) ? null : 'signature'
}

const bodyHolds = (row: EntryRow, keys: BodyKeys): boolean => {
  try {
    const open = bodyOfRow(keys, row)
    // Erased, or sealed without a key: the first is lawful, the second is not.
    if (!open) return row.body_sealed === null
    return commit(open.body, fromBase64url(open.secret)) === row.body_hash
  } catch {
    return false
  }
}

/** What is wrong with one row by itself. */
const faultsIn = async (row: EntryRow, house: House, devices: Keys, keys: BodyKeys): Promise<readonly Rule[]> => {
  const envelope = envelopeOfRow(row, house.origin)
  if (!isEnvelope(envelope)) return ['entry-form']
  const rules: Rule[] = []
  if (entryId(envelope) !== row.id) rules.push('entry-id')
  const signature = await signatureFault(row, house, devices)
  if (signature) rules.push(signature)
  if (!bodyHolds(row, keys)) rules.push('body')
  return rules
}

/** What is wrong with its place after the row before it. */
const linkFaults = (row: EntryRow, before: EntryRow | undefined): readonly Rule[] => {
  const rules: Rule[] = []
  if (row.n !== (before?.n ?? 0) + 1) rules.push('seal-number')
  const seal = sealHash(row.book, row.id, signatureOfRow(row), sealOfRow(row))
  const follows = row.prev === (before ? toBase64url(before.seal) : FIRST)
  if (!follows || !equal(seal, row.seal)) rules.push('seal-link')
  if (before && row.sealed_at < before.sealed_at) rules.push('seal-time')
  return rules
}

export const auditBook = async (
  house: House,
  book: BookToAudit,
  rows: readonly EntryRow[],
  keyRows: readonly KeyRow[],
  devices: Keys,
): Promise<readonly LogFault[]> => {
  const organisation = { id: book.organisation, key_wrapped: book.key_wrapped }
  const keys = unwrapBookKeys(house, book.id, organisation, keyRows)
  const own = await Promise.all(rows.map((row) => faultsIn(row, house, devices, keys)))
  const faults = rows.flatMap((row, i) =>
    [...(own[i] ?? []), ...linkFaults(row, rows[i - 1])].map((rule) => ({ rule, book: book.id, n: row.n })),
  )
  const last = rows.at(-1)
  const isWhole = last !== undefined && last.n === book.n && toBase64url(last.seal) === book.head
  return isWhole ? faults : [...faults, { rule: 'seal-number', book: book.id, n: book.n }]
}
