// What was sealed once must verify and read for ever.
import { createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  commit,
  entryId,
  faultsIn,
  fromBase64url,
  isEnvelope,
  kindNamed,
  sealId,
  signatureHolds,
  upgraded,
} from './src/index.ts'

const folder = new URL('./golden/', import.meta.url)
const verifies = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}

for (const file of readdirSync(folder)) {
  const golden = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const [name = '', version = ''] = file.replace('.json', '').split('@')

  test(`${name}, version ${version}, still has the same id, commitment, signature and seal`, async () => {
    expect(isEnvelope(golden.envelope)).toBe(true)
    expect(entryId(golden.envelope)).toBe(golden.id)
    expect(commit(golden.body, fromBase64url(golden.secret))).toBe(golden.envelope.body)
    expect(await signatureHolds(golden, fromBase64url(golden.publicKey), verifies)).toBe(true)
    expect(sealId(golden.envelope.book, golden.id, golden.signature, golden.seal)).toBe(golden.sealId)
  })

  test(`${name}, version ${version}, still reads as a ${name} of today`, () => {
    const kind = kindNamed(name)
    if (!kind) throw new Error(`no kind ${name}`)
    expect(faultsIn(kind, Number(version), golden.body)).toEqual([])
    expect(faultsIn(kind, kind.version, upgraded(kind, Number(version), golden.body))).toEqual([])
  })
}
