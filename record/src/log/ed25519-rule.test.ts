import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeVerify, signerOf, webVerify } from '../../testing/vectors/transparency/platform.ts'
import { vectorJson } from '../../testing/vectors/transparency/read.ts'
import { fromHex, toHex, utf8 } from './bytes.ts'
import { type PlatformVerify, publicKeyIsAcceptable, signatureIsAcceptable, verifyBy } from './ed25519-rule.ts'
import { ED25519 } from './note.ts'

type Case = { name: string; publicKey: Uint8Array; message: Uint8Array; signature: Uint8Array; holds: boolean }

type CctvCase = { number: number; key: string; sig: string; msg: string; flags: string[] | null }
/** The flags say what each vector is. Our rule takes a signature only if it is none of these. */
const REFUSED_FLAGS = ['low_order_A', 'low_order_R', 'non_canonical_A', 'non_canonical_R', 'low_order_residue']
const cctv = vectorJson<CctvCase[]>('cctv-ed25519/ed25519vectors.json').map(
  ({ number, key, sig, msg, flags }): Case => ({
    name: `${number} ${(flags ?? []).join(' ')}`,
    publicKey: fromHex(key),
    message: utf8(msg),
    signature: fromHex(sig),
    holds: !(flags ?? []).some((flag) => REFUSED_FLAGS.includes(flag)),
  }),
)

type WycheproofTest = { tcId: number; comment: string; msg: string; sig: string; result: string }
const wycheproof = vectorJson<{ testGroups: { publicKey: { pk: string }; tests: WycheproofTest[] }[] }>(
  'wycheproof/ed25519_test.json',
).testGroups.flatMap(({ publicKey, tests }) =>
  tests.map(
    ({ tcId, comment, msg, sig, result }): Case => ({
      name: `${tcId} ${comment}`,
      publicKey: fromHex(publicKey.pk),
      message: fromHex(msg),
      signature: fromHex(sig),
      holds: result === 'valid',
    }),
  ),
)

const answers = (cases: readonly Case[], verify: PlatformVerify) =>
  Promise.all(
    cases.map(async ({ name, publicKey, message, signature }) => [name, await verify(publicKey, message, signature)]),
  )

describe.each([
  ['node:crypto', nodeVerify],
  ['WebCrypto', webVerify],
] as const)('with the rule in front, %s', (_name, platformVerify) => {
  const verify = verifyBy<boolean | Promise<boolean>>(platformVerify)

  test('answers every edge case of CCTV as its flags say', async () => {
    expect(cctv).toHaveLength(559)
    expect(await answers(cctv, verify)).toEqual(cctv.map(({ name, holds }) => [name, holds]))
  })

  test('answers every Wycheproof case as published', async () => {
    expect(wycheproof).toHaveLength(87)
    expect(await answers(wycheproof, verify)).toEqual(wycheproof.map(({ name, holds }) => [name, holds]))
  })
})

test('the rule by itself refuses just the small-order and non-canonical cases, whatever a platform would say', async () => {
  const refusedFlags = REFUSED_FLAGS.filter((flag) => flag !== 'low_order_residue')
  const want = cctv.map(({ name }) => [name, !refusedFlags.some((flag) => name.split(' ').includes(flag))])
  expect(
    await answers(
      cctv,
      verifyBy(() => true),
    ),
  ).toEqual(want)
  expect(want.filter(([, passes]) => passes).length).toBeLessThan(100)
})

test('some edge cases hold, with keys and R of mixed order among them', () => {
  const held = cctv.filter(({ holds }) => holds).map(({ name }) => name)
  expect(held.some((name) => name.includes('low_order_component_A'))).toBe(true)
  expect(held.some((name) => name.includes('low_order_component_R'))).toBe(true)
})

// The fourteen encodings that CCTV lists, canonical or not.
const SMALL_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
].map(fromHex)

const signer = signerOf('example.org/device', ED25519, new Uint8Array(32).fill(5))
const message = utf8('taken in at 09:00')

describe('a key', () => {
  test('of small order is refused in each of its fourteen spellings', () => {
    expect(SMALL_ORDER.filter(publicKeyIsAcceptable)).toEqual([])
  })

  test('with y at or above p is refused, and y just below p is not refused for its size', () => {
    for (let low = 0; low < 256; low++) {
      const key = new Uint8Array(32).fill(0xff)
      key[0] = low
      key[31] = 0x7f
      // 0xec is p - 1, of order 2.
      expect([low, publicKeyIsAcceptable(key)]).toEqual([low, low < 0xec])
    }
  })

  test('of another length is refused', () => {
    expect(publicKeyIsAcceptable(signer.key.publicKey)).toBe(true)
    for (const length of [0, 31, 33, 64]) expect(publicKeyIsAcceptable(new Uint8Array(length).fill(9))).toBe(false)
  })
})

describe('a signature', () => {
  const good = async () => new Uint8Array(await signer.sign(message))

  test('of small-order R is refused in each of its fourteen spellings', async () => {
    for (const point of SMALL_ORDER) {
      const signature = await good()
      signature.set(point)
      expect(signatureIsAcceptable(signature)).toBe(false)
    }
  })

  test('with S at or above L is refused', async () => {
    const limit = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010')
    const withS = async (bend: (s: Uint8Array) => void) => {
      const signature = await good()
      signature.set(limit, 32)
      bend(signature.subarray(32))
      return signatureIsAcceptable(signature)
    }
    expect(await withS(() => {})).toBe(false)
    expect(await withS((s) => s.set([0xec]))).toBe(true)
    expect(await withS((s) => s.set([0xee]))).toBe(false)
    expect(await withS((s) => s.set([0x0f], 31))).toBe(true)
    expect(await withS((s) => s.set([0x20], 31))).toBe(false)
    expect(await withS((s) => s.fill(0xff))).toBe(false)
  })

  test('of another length is refused before the platform is asked', async () => {
    let asked = 0
    const verify = verifyBy(() => {
      asked++
      return true
    })
    const signature = await good()
    const { publicKey } = signer.key
    for (const wrong of [signature.subarray(1), new Uint8Array(65).fill(3), new Uint8Array()])
      expect(verify(publicKey, message, wrong)).toBe(false)
    expect(verify(publicKey.subarray(1), message, signature)).toBe(false)
    expect(asked).toBe(0)
    expect([verify(publicKey, message, signature), asked]).toEqual([true, 1])
  })

  test('is judged alike as a Node Buffer, and judging it changes no byte', async () => {
    const cases = [...cctv, ...wycheproof].map(({ publicKey, signature, ...rest }) => ({
      ...rest,
      publicKey: Buffer.from(publicKey),
      signature: Buffer.from(signature),
    }))
    expect(await answers(cases, verifyBy(nodeVerify))).toEqual(cases.map(({ name, holds }) => [name, holds]))
    const unchanged = [...cctv, ...wycheproof].map(({ publicKey, signature }) => [toHex(publicKey), toHex(signature)])
    expect(cases.map(({ publicKey, signature }) => [toHex(publicKey), toHex(signature)])).toEqual(unchanged)
  })

  test('holds on both platforms, until one bit of it, of the key or of the message is changed', async () => {
    const flip = (bytes: Uint8Array, bit: number) => {
      const other = bytes.slice()
      const at = (bit >> 3) % other.length
      other[at] = (other[at] ?? 0) ^ (1 << (bit & 7))
      return other
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(511), async (bit) => {
        const { publicKey } = signer.key
        const signature = await good()
        for (const verify of [verifyBy(nodeVerify), verifyBy(webVerify)]) {
          expect(await verify(publicKey, message, signature)).toBe(true)
          expect(await verify(publicKey, message, flip(signature, bit))).toBe(false)
          expect(await verify(publicKey, flip(message, bit), signature)).toBe(false)
          expect(await verify(flip(publicKey, bit), message, signature)).toBe(false)
        }
      }),
    )
  })
})
