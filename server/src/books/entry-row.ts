// A row of `entry` and what it means: the entry as folds read it, and the envelope that was signed, byte for byte.
import { type Body, type Entry, type Envelope, type Mark, type Seal, toBase64url } from '@sajha/record'
import type { EntryRow } from './store.ts'

export const entryOfRow = (row: EntryRow, body: Body | null): Entry => ({
  id: row.id,
  book: row.book,
  kind: row.kind,
  version: row.version,
  compartment: row.compartment,
  author: row.author,
  as: row.as_role,
  organisation: row.organisation,
  device: row.device,
  madeAt: row.made_at,
  saw: row.saw,
  n: row.n,
  sealedAt: row.sealed_at,
  marks: row.marks as Mark[],
  body,
})

/** The envelope is not stored as text: these columns are all of it, and its hash is the entry's id (the verifier would notice). */
export const envelopeOfRow = (row: EntryRow, log: string): Envelope => ({
  v: 1,
  log,
  book: row.book,
  kind: row.kind,
  version: row.version,
  compartment: row.compartment,
  author: row.author,
  as: row.as_role,
  organisation: row.organisation,
  device: row.device,
  madeAt: row.made_at,
  heard: row.heard_at === null ? null : { at: row.heard_at, ago: row.heard_ago ?? 0 },
  saw: row.saw,
  body: row.body_hash,
})

export const sealOfRow = (row: EntryRow): Seal => ({
  n: row.n,
  prev: row.prev,
  sealedAt: row.sealed_at,
  marks: row.marks as Mark[],
})

export const signatureOfRow = (row: EntryRow): string => toBase64url(row.signature)
