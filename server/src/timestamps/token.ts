// Time-stamps by RFC 3161: the request for one, and whether an answer is one, over these bytes, for this request, signed by somebody whom
// the configured authority vouches for as a stamper of time. What does not hold is refused with a reason; nothing is believed by halves.
import { createHash, verify, X509Certificate } from 'node:crypto'
import { INTEGER, type Node, NotDer, OCTETS, oidOf, part, partsOf, readNode, SEQUENCE, SET, write } from './der.ts'

const SHA256 = Uint8Array.from([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01])
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** `nonce`: eight random bytes, so that an older answer is not taken for this one. */
export const timeStampRequest = (data: Uint8Array, nonce: Uint8Array): Uint8Array =>
  write(
    SEQUENCE,
    write(INTEGER, Uint8Array.of(1)),
    write(SEQUENCE, write(SEQUENCE, write(0x06, SHA256), write(0x05)), write(OCTETS, sha256(data))),
    write(INTEGER, positive(nonce)),
    // The certificate with the answer, so that it can be checked later without asking anybody.
    write(0x01, Uint8Array.of(0xff)),
  )

const positive = (bytes: Uint8Array): Uint8Array => {
  const at = bytes.findIndex((it) => it !== 0)
  const short = at < 0 ? Uint8Array.of(0) : bytes.subarray(at)
  return (short[0] ?? 0) >= 0x80 ? Buffer.concat([Uint8Array.of(0), short]) : short
}

export type Refusal =
  | 'not-granted'
  | 'wrong-form'
  | 'other-data'
  | 'other-request'
  | 'not-signed'
  | 'not-a-time-authority'
  | 'unknown-authority'
export type Stamped = { readonly at: string; readonly signer: string }

class Refused extends Error {
  readonly why: Refusal
  constructor(why: Refusal) {
    super(why)
    this.why = why
  }
}

const must: (holds: unknown, why: Refusal) => asserts holds = (holds, why) => {
  if (!holds) throw new Refused(why)
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

type Signed = {
  readonly info: Uint8Array
  readonly certificates: readonly X509Certificate[]
  readonly digest: string
  readonly attributes: Node
  readonly signature: Uint8Array
}

const signedDataIn = (answer: Uint8Array): Signed => {
  const [status, token] = partsOf(readNode(answer))
  must(status && token, 'not-granted')
  const granted = part(partsOf(status), 0, INTEGER).content
  must(granted.length === 1 && (granted[0] === 0 || granted[0] === 1), 'not-granted')
  const [type, wrapped] = partsOf(token)
  must(type && wrapped && oidOf(type) === SIGNED_DATA, 'wrong-form')
  const data = partsOf(part(partsOf(wrapped), 0, SEQUENCE))
  const content = partsOf(part(data, 2, SEQUENCE))
  must(oidOf(part(content, 0)) === TST_INFO, 'wrong-form')
  const info = part(partsOf(part(content, 1)), 0, OCTETS).content
  const certificates = data.filter((it) => it.tag === 0xa0).flatMap((it) => partsOf(it))
  const signers = partsOf(part(data, data.length - 1, SET))
  must(signers.length === 1, 'wrong-form')
  const signer = partsOf(part(signers, 0, SEQUENCE))
  const attributes = part(signer, 3, 0xa0)
  const digest = DIGESTS[oidOf(part(partsOf(part(signer, 2, SEQUENCE)), 0))]
  must(digest, 'wrong-form')
  return {
    info,
    certificates: certificates.map((it) => new X509Certificate(it.bytes)),
    digest,
    attributes,
    signature: part(signer, 5, OCTETS).content,
  }
}

const attribute = (attributes: Node, oid: string): Node => {
  const found = partsOf(attributes).find((it) => oidOf(part(partsOf(it), 0)) === oid)
  must(found, 'not-signed')
  return part(partsOf(part(partsOf(found), 1, SET)), 0)
}

const signerOf = ({ info, certificates, digest, attributes, signature }: Signed): X509Certificate => {
  const told = attribute(attributes, MESSAGE_DIGEST)
  must(same(told.content, createHash(digest).update(info).digest()), 'not-signed')
  must(oidOf(attribute(attributes, CONTENT_TYPE)) === TST_INFO, 'not-signed')
  // Signed as a SET, though it travels under a tag of its own (RFC 5652, 5.4).
  const bytes = Buffer.from(attributes.bytes)
  bytes[0] = SET
  const signer = certificates.find((it) => verify(digest, bytes, it.publicKey, signature))
  must(signer, 'not-signed')
  return signer
}

/** GeneralizedTime, in UTC, as an instant. */
const instantOf = (it: Node): string => {
  const told = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d(?:\.\d+)?)Z$/.exec(Buffer.from(it.content).toString('latin1'))
  must(it.tag === 0x18 && told, 'wrong-form')
  const [, year, month, day, hour, minute, second] = told
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const vouchedFor = (
  signer: X509Certificate,
  others: readonly X509Certificate[],
  authority: X509Certificate,
): boolean => {
  const issued = (by: X509Certificate, it: X509Certificate) => it.checkIssued(by) && it.verify(by.publicKey)
  if (signer.fingerprint256 === authority.fingerprint256 || issued(authority, signer)) return true
  return others.some((it) => it.ca && issued(it, signer) && issued(authority, it))
}

const check = (answer: Uint8Array, data: Uint8Array, authority: X509Certificate, nonce?: Uint8Array): Stamped => {
  const signed = signedDataIn(answer)
  const info = partsOf(readNode(signed.info))
  const [algorithm, hash] = partsOf(part(info, 2, SEQUENCE))
  must(algorithm && hash && DIGESTS[oidOf(part(partsOf(algorithm), 0))] === 'sha256', 'wrong-form')
  must(same(hash.content, sha256(data)), 'other-data')
  const told = info.slice(5).find((it) => it.tag === INTEGER)
  if (nonce) must(told && same(told.content, positive(nonce)), 'other-request')
  const signer = signerOf(signed)
  must(signer.keyUsage?.includes(TIME_STAMPING), 'not-a-time-authority')
  must(vouchedFor(signer, signed.certificates, authority), 'unknown-authority')
  const at = instantOf(part(info, 4))
  const when = Temporal.Instant.from(at).epochMilliseconds
  const [from, to] = [signer.validFromDate.getTime(), signer.validToDate.getTime()]
  must(when >= from && when <= to, 'not-a-time-authority')
  return { at, signer: signer.subject }
}

/** @param authority PEM of the certificate that is trusted; @param nonce of the request, where it is still known */
export const checkTimeStamp = (
  answer: Uint8Array,
  data: Uint8Array,
  authority: string,
  nonce?: Uint8Array,
): Stamped | { readonly refused: Refusal } => {
  try {
    return check(answer, data, new X509Certificate(authority), nonce)
  } catch (error) {
    if (error instanceof Refused) return { refused: error.why }
    // What cannot be taken apart, by us or by the library, is not in form.
    if (error instanceof NotDer || error instanceof Error) return { refused: 'wrong-form' }
    throw error
  }
}
