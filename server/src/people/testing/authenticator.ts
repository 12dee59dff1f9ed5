// A phone's passkeys, in software, for tests: it makes keys and signs challenges as WebAuthn level 3 (sections 6.1, 6.5, 7) says, byte
// by byte, so that what verifies them is the real library. It can be told to do it wrong.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

type Kept = { readonly id: Buffer; readonly key: KeyObject; readonly algorithm: 'ES256' | 'EdDSA'; userHandle: string }
type Options = { readonly challenge: string }
/** What may be wrong: the person not verified, another site, a counter that does not move. */
export type Wrong = { readonly unverified?: boolean; readonly origin?: string; readonly counter?: number }

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** CBOR (RFC 8949), as much as an attestation needs: numbers, bytes, text, maps. */
const cbor = (it: number | Uint8Array | string | ReadonlyMap<unknown, unknown>): Buffer => {
  if (typeof it === 'number') return it >= 0 ? head(0, it) : head(1, -1 - it)
  if (typeof it === 'string') return Buffer.concat([head(3, Buffer.byteLength(it)), Buffer.from(it)])
  if (it instanceof Uint8Array) return Buffer.concat([head(2, it.length), it])
  const pairs = [...it].flatMap(([name, value]) => [cbor(name as number), cbor(value as number)])
  return Buffer.concat([head(5, it.size), ...pairs])
}
const head = (major: number, n: number): Buffer => {
  if (n < 24) return Buffer.from([(major << 5) | n])
  return n < 256 ? Buffer.from([(major << 5) | 24, n]) : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
}

const coseKey = (publicKey: KeyObject, algorithm: Kept['algorithm']): Buffer => {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  if (algorithm === 'EdDSA')
    return cbor(
      new Map<number, unknown>([
        [1, 1],
        [3, -8],
        [-1, 6],
        [-2, bytes(x)],
      ]),
    )
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]),
  )
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

/** @param counts false for passkeys that are copied between devices: their counter stays 0 */
export const anAuthenticator = (origin: string, algorithm: Kept['algorithm'] = 'ES256', counts = true) => {
  const kept: Kept[] = []
  let counter = 0
  const domain = new URL(origin).hostname

  const clientData = (type: string, challenge: string, wrong: Wrong) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: wrong.origin ?? origin, crossOrigin: false }))
  const authData = (flags: number, wrong: Wrong, more = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(wrong.counter ?? (counts ? ++counter : 0))
    const said = flags | PRESENT | (wrong.unverified ? 0 : VERIFIED)
    return Buffer.concat([sha256(new URL(wrong.origin ?? origin).hostname), Buffer.from([said]), count, more])
  }

  return {
    domain,
    /** navigator.credentials.create */
    create: (options: Options & { readonly user: { readonly id: string } }, wrong: Wrong = {}) => {
      const { privateKey, publicKey } =
        algorithm === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const id = randomBytes(32)
      kept.push({ id, key: privateKey, algorithm, userHandle: options.user.id })
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey, algorithm)])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData(ATTESTED, wrong, attested)],
      ])
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', options.challenge, wrong).toString('base64url'),
          attestationObject: cbor(attestation).toString('base64url'),
          transports: ['internal', 'hybrid'],
        },
      }
    },
    /** navigator.credentials.get, with the passkey made last */
    get: (options: Options, wrong: Wrong = {}) => {
      const it = kept.at(-1)
      if (!it) throw new Error('this authenticator has no passkey')
      const client = clientData('webauthn.get', options.challenge, wrong)
      const data = authData(0, wrong)
      const signed = Buffer.concat([data, sha256(client)])
      return {
        id: it.id.toString('base64url'),
        rawId: it.id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign(it.algorithm === 'EdDSA' ? null : 'sha256', signed, it.key).toString('base64url'),
          userHandle: it.userHandle,
        },
      }
    },
  }
}

export type Authenticator = ReturnType<typeof anAuthenticator>
