import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vectorJson } from '../../testing/vectors/transparency/read.ts'
import { concat, fromHex, toHex, utf8 } from './bytes.ts'
import { hkdf, hkdfExpand, hmacSha256, sha256, sha256Stream } from './hash.ts'

test('SHA-256 of the examples of FIPS 180-4', () => {
  expect(toHex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(toHex(sha256())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('SHA-256 and HMAC answer as the platform does, and parts hash as their sum', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
      expect(toHex(sha256(a, b))).toBe(createHash('sha256').update(concat(a, b)).digest('hex'))
      expect(toHex(hmacSha256(a, b))).toBe(createHmac('sha256', a).update(b).digest('hex'))
    }),
  )
})

test('a hash fed piece by piece is the hash of the whole, however it was cut', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 }), (pieces) => {
      const stream = sha256Stream()
      for (const piece of pieces) stream.add(piece)
      expect(toHex(stream.digest())).toBe(toHex(sha256(concat(...pieces))))
    }),
  )
  const ended = sha256Stream()
  ended.digest()
  expect(() => ended.add(utf8('more'))).toThrow()
})

// RFC 5869, appendix A.1.
test('HKDF-Expand gives the output of RFC 5869', () => {
  const secret = fromHex('077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5')
  const output = '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'
  expect(toHex(hkdfExpand(secret, fromHex('f0f1f2f3f4f5f6f7f8f9'), 42))).toBe(output)
  expect(() => hkdfExpand(secret.subarray(1), new Uint8Array(), 32)).toThrow()
})

type HkdfTest = { tcId: number; ikm: string; salt: string; info: string; size: number; okm: string; result: string }

test('HKDF agrees with every Wycheproof vector', () => {
  const { testGroups } = vectorJson<{ testGroups: { tests: HkdfTest[] }[] }>('wycheproof/hkdf_sha256_test.json')
  const tests = testGroups.flatMap((group) => group.tests)
  expect(tests).toHaveLength(86)
  for (const one of tests) {
    const derive = () => hkdf(fromHex(one.ikm), fromHex(one.salt), fromHex(one.info), one.size)
    if (one.result === 'invalid') expect(derive, `case ${one.tcId}`).toThrow()
    else expect(toHex(derive()), `case ${one.tcId}`).toBe(one.okm)
  }
})
