// One written rule for Ed25519, so that phone, server and auditor never quarrel over a crafted signature. It holds when
//   1. the key is 32 bytes, its y is below p, and it is no point of small order (1, 2, 4 or 8);
//   2. the signature is 64 bytes, its S is below L, and its R has the form of a key under 1;
//   3. the equation without cofactor holds: [S]B = R + [k]A, k over the bytes as they came (RFC 8032, section 5.1.7).
// 1 and 2 are byte comparisons made here before any library is asked; 3 is what the platform computes.
import { copy, equal, fromHex } from './bytes.ts'

// Refused here, because libraries differ: encodings that are not canonical (y >= p, or x = 0 with the sign bit), A or R of
// small order (a signature that fits many messages or keys), S >= L (a second spelling of a signature).
// Left to 3: keys with a prime-order and a small-order part. WebCrypto as the W3C writes it, OpenSSL, BoringSSL and NSS
// compute 3 and agree there; a library that multiplies by the cofactor or checks in batches must not be injected.

const POINT_LENGTH = 32
const SIGNATURE_LENGTH = 64
const SIGN_BIT = 0x80

/** p = 2^255 - 19 and the group order L, little-endian as on the wire. */
const P = fromHex('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f')
const L = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010')

/** The y of every point of small order, sign bit off: both signs are refused. With y < p these five are all there are. */
const SMALL_ORDER_Y = [
  '0000000000000000000000000000000000000000000000000000000000000000', // order 4
  '0100000000000000000000000000000000000000000000000000000000000000', // order 1
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f', // order 2
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', // order 8
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', // order 8
].map(fromHex)

/** Little-endian, equal lengths. */
const isBelow = (value: Uint8Array, limit: Uint8Array): boolean => {
  for (let at = limit.length - 1; at >= 0; at--) {
    const difference = (value[at] ?? 0) - (limit[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** `point` is 32 bytes. Whether it lies on the curve is left to the platform, which answers false if not. */
const pointIsAcceptable = (point: Uint8Array): boolean => {
  const y = copy(point)
  y[POINT_LENGTH - 1] = (y[POINT_LENGTH - 1] ?? 0) & ~SIGN_BIT
  return isBelow(y, P) && !SMALL_ORDER_Y.some((small) => equal(y, small))
}

/** Part 1 of the rule. Ask it when a key is enrolled, too: a key it refuses can never sign anything. */
export const publicKeyIsAcceptable = (publicKey: Uint8Array): boolean =>
  publicKey.length === POINT_LENGTH && pointIsAcceptable(publicKey)

/** Part 2 of the rule. */
export const signatureIsAcceptable = (signature: Uint8Array): boolean =>
  signature.length === SIGNATURE_LENGTH &&
  isBelow(signature.subarray(POINT_LENGTH), L) &&
  pointIsAcceptable(signature.subarray(0, POINT_LENGTH))

/**
 * The platform's check of one signature: WebCrypto or node:crypto, without cofactor. It answers false, and does not throw,
 * when the 32 bytes are no point of the curve.
 */
export type PlatformVerify<Answer extends boolean | Promise<boolean> = boolean | Promise<boolean>> = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Answer

/** The whole rule: the only way the log checks a signature. Putting it in front twice changes nothing. */
export const verifyBy =
  <Answer extends boolean | Promise<boolean>>(platformVerify: PlatformVerify<Answer>): PlatformVerify<Answer | false> =>
  (publicKey, message, signature) =>
    publicKeyIsAcceptable(publicKey) &&
    signatureIsAcceptable(signature) &&
    platformVerify(publicKey, message, signature)
