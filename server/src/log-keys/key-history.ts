// The keys of the log as anybody may follow them: each change with the entry that says so, its signature, and its place under a signed
// checkpoint. Of a change the keys, the reason and the time are shown; a note stays in the book.
import { disclose, fromBase64url, type KeyHistory, type ShownEntry, toBase64, toBase64url } from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { envelopeOfRow, sealOfRow, signatureOfRow } from '../books/entry-row.ts'
import type { House } from '../house.ts'
import { proveInclusion } from '../log/proofs.ts'
import { findKeyChange, type KeyChangeRows } from './store.ts'

const SHOWN: ReadonlySet<string> = new Set(['from', 'to', 'why', 'at', 'checkpoint'])

const shown = (house: House, it: KeyChangeRows, index: number, proof: readonly Uint8Array[]): ShownEntry => {
  const { row, organisation, keys } = it
  const open = bodyOfRow(unwrapBookKeys(house, row.book, organisation, keys), row)
  return {
    id: row.id,
    envelope: envelopeOfRow(row, house.origin),
    signature: signatureOfRow(row),
    seal: sealOfRow(row),
    body: open && disclose(open.body, fromBase64url(open.secret), (field) => SHOWN.has(field)),
    placed: { index, proof: proof.map(toBase64) },
  }
}

/** The keys this log had, with their proofs under the checkpoint of this size. Null where the key was never changed. */
export const keyHistory = async (house: House, size: number): Promise<KeyHistory | null> => {
  const [first] = house.keys.earlier ?? []
  const found: (KeyChangeRows & { index: number })[] = []
  for (const { book, n } of house.keyChanges ?? []) {
    const it = await findKeyChange(house.db, book, n)
    // One that waits for its leaf is not in this checkpoint; those after it wait too.
    if (!it || it.index === null || it.index >= size) break
    found.push({ ...it, index: it.index })
  }
  if (!first || found.length === 0) return null
  const proofs = await proveInclusion(
    house,
    found.map((it) => it.index),
    size,
  )
  return { first: toBase64url(first), changes: found.map((it, i) => shown(house, it, it.index, proofs[i] ?? [])) }
}
