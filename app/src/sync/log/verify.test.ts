import { type Envelope, FIRST, fromBase64url, type SealedEntry, signEntry } from '@sajha/record'
import { describe, expect, test } from 'vitest'
import { newDeviceKey, usableKey } from '../device-key.ts'
import { checkSignatures } from './verify.ts'

const written = async () => {
  const stored = await newDeviceKey()
  const { publicKey } = stored
  const key = await usableKey(stored)
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: 'sajha/record/0123456789abcdef',
    book: 'book-of-one-----------',
    kind: 'note',
    version: 1,
    compartment: 'care',
    author: 'person-of-them--------',
    as: 'caseworker',
    organisation: 'organisation-of-them--',
    device: key.id,
    madeAt: '2026-11-23T09:00+05:30',
    heard: null,
    saw: null,
  }
  const it = await signEntry(draft, { text: 'She ate.' }, new Uint8Array(32).fill(7), key.sign)
  const entry: SealedEntry = { ...it, seal: { n: 1, prev: FIRST, sealedAt: '2026-11-23T03:30:00.000Z', marks: [] } }
  return { entry, publicKey, device: key.id }
}

describe('what was pulled', () => {
  test('holds when its device signed it', async () => {
    const { entry, publicKey, device } = await written()
    expect((await checkSignatures([entry], { [device]: publicKey })).size).toBe(0)
  })

  test('is flagged when one word of it was changed', async () => {
    const { entry, publicKey, device } = await written()
    const changed = { ...entry, envelope: { ...entry.envelope, author: 'somebody-else---------' } }
    expect((await checkSignatures([changed], { [device]: publicKey })).get(entry.id)).toBe('signature')
  })

  test('is flagged when its device is not known, or its key is another’s', async () => {
    const { entry, device } = await written()
    const other = await newDeviceKey()
    expect((await checkSignatures([entry], {})).get(entry.id)).toBe('device')
    expect((await checkSignatures([entry], { [device]: other.publicKey })).get(entry.id)).toBe('device')
    expect((await checkSignatures([entry], { [device]: 'no key' })).get(entry.id)).toBe('device')
  })
})

test('a key of this device is not to be read out once it is in use', async () => {
  const stored = await newDeviceKey()
  const key = await usableKey(stored)
  expect(Object.keys(key).sort()).toEqual(['id', 'publicKey', 'sign'])
  expect(fromBase64url(key.publicKey).length).toBe(32)
})
