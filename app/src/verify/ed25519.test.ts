// What is computed here is what the platform computes, on every crafted case there is: a page and a court must never quarrel.
import { createPublicKey, verify } from 'node:crypto'
import { fromHex, utf8, verifyBy } from '@sajha/record'
import { expect, test } from 'vitest'
import { vectorJson } from '../../../record/testing/vectors/transparency/read.ts'
import { computedHere, verifyHere } from './ed25519.ts'

const nodeVerify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    const x = Buffer.from(publicKey).toString('base64url')
    return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature)
  } catch {
    return false
  }
}

type Case = { readonly key: string; readonly sig: string; readonly msg: string }
type Group = {
  readonly publicKey: { readonly pk: string }
  readonly tests: readonly { readonly msg: string; readonly sig: string; readonly result: string }[]
}

test('the 559 crafted cases get, under the one rule, the verdict that the platform gives', async () => {
  const cases = vectorJson<readonly Case[]>('cctv-ed25519/ed25519vectors.json')
  expect(cases).toHaveLength(559)
  let held = 0
  for (const { key, sig, msg } of cases) {
    const given = [fromHex(key), utf8(msg), fromHex(sig)] as const
    const here = await verifyBy(computedHere)(...given)
    expect(here, `${key} ${sig}`).toBe(await verifyBy(nodeVerify)(...given))
    held += Number(here)
  }
  expect(held).toBeGreaterThan(0)
})

test('the published signatures hold or not as they are said to, computed here and asked of the browser', async () => {
  const { testGroups } = vectorJson<{ readonly testGroups: readonly Group[] }>('wycheproof/ed25519_test.json')
  for (const { publicKey, tests } of testGroups)
    for (const { msg, sig, result } of tests) {
      const given = [fromHex(publicKey.pk), fromHex(msg), fromHex(sig)] as const
      expect(await verifyBy(computedHere)(...given), `${msg} ${sig}`).toBe(result === 'valid')
      expect(await verifyBy(verifyHere)(...given), `${msg} ${sig}`).toBe(result === 'valid')
    }
})
