// Signed notes (C2SP signed-note) and witnesses' cosignatures of checkpoints (C2SP tlog-cosignature, v1).
// The text of a note means nothing until `openNote` says 'signed': unknown keys are passed over, one false signature of a
// known key refuses the whole note.
import {
  type Bytes,
  concat,
  copy,
  fromBase64,
  fromHex,
  isWellFormed,
  malformed,
  textOf,
  toBase64,
  toHex,
  u64,
  utf8,
} from './bytes.ts'
import { type PlatformVerify, publicKeyIsAcceptable, verifyBy } from './ed25519-rule.ts'
import { sha256 } from './hash.ts'

/** Signature types: Ed25519 over the text, and Ed25519 over a time and the text. Others may come (0x06): they are unknown. */
export const ED25519 = 0x01
export const COSIGNATURE = 0x04
export type KeyAlgorithm = typeof ED25519 | typeof COSIGNATURE

/** One key that is trusted under a name. `id` is eight hex digits; name and id together say which key signed. */
export type VerifierKey = {
  readonly name: string
  readonly id: string
  readonly algorithm: KeyAlgorithm
  readonly publicKey: Uint8Array
}
/** One line under a note. `bytes` is what follows the key id: 64 bytes, or 8 of time and 64. */
export type NoteSignature = { readonly name: string; readonly id: string; readonly bytes: Uint8Array }
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

/** The specification wants 16 signatures taken at least; a hundred, and a million characters, is enough for anybody. */
const MAX_SIGNATURES = 100
const MAX_LENGTH = 1_000_000
const ID_LENGTH = 4
const TIME_LENGTH = 8
const SIGNATURE_LENGTH = 64

const NAME = /^[^\p{White_Space}+]+$/u
const LINE = /^— (?<name>[^\p{White_Space}+]+) (?<signature>[A-Za-z0-9+/]+={0,2})$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification refuses exactly these
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/

const isAlgorithm = (byte: number | undefined): byte is KeyAlgorithm => byte === ED25519 || byte === COSIGNATURE

/** The first four bytes, in hex, of SHA-256(name, newline, algorithm, public key). */
export const keyId = (name: string, algorithm: KeyAlgorithm, publicKey: Uint8Array): string =>
  toHex(sha256(utf8(`${name}\n`), Uint8Array.of(algorithm), publicKey).subarray(0, ID_LENGTH))

/** Throws Malformed on a name no note can carry and on a key that the Ed25519 rule refuses. */
export const verifierKey = (name: string, algorithm: KeyAlgorithm, publicKey: Uint8Array): VerifierKey => {
  if (!NAME.test(name) || CONTROL.test(name) || !isWellFormed(name)) throw malformed('not the name of a key')
  if (!publicKeyIsAcceptable(publicKey)) throw malformed('not an acceptable Ed25519 key')
  return { name, id: keyId(name, algorithm, publicKey), algorithm, publicKey }
}

/** A vkey: name+id+base64(algorithm, public key). The base64 may hold plus signs of its own. */
export const formatVerifierKey = ({ name, id, algorithm, publicKey }: VerifierKey): string =>
  `${name}+${id}+${toBase64(concat(Uint8Array.of(algorithm), publicKey))}`

export const parseVerifierKey = (text: string): VerifierKey => {
  const [name = '', id = '', ...rest] = text.split('+')
  const bytes = fromBase64(rest.join('+'))
  const algorithm = bytes[0]
  if (!isAlgorithm(algorithm)) throw malformed('not a key of a sort we know')
  const key = verifierKey(name, algorithm, bytes.subarray(1))
  if (key.id !== id) throw malformed('the key does not have this id')
  return key
}

const parseLine = (line: string): NoteSignature => {
  const { name = '', signature = '' } = LINE.exec(line)?.groups ?? {}
  const bytes = fromBase64(signature)
  if (bytes.length <= ID_LENGTH) throw malformed('not a signature line')
  return { name, id: toHex(bytes.subarray(0, ID_LENGTH)), bytes: copy(bytes, ID_LENGTH) }
}

/** One or more signature lines, each with its newline: the end of a note, or what a witness answers. Throws Malformed. */
export const parseSignatures = (lines: string): NoteSignature[] => {
  const list = lines.split('\n')
  if (list.pop() !== '' || list.length === 0 || list.length > MAX_SIGNATURES) throw malformed('no signature lines')
  return list.map(parseLine)
}

export const formatSignature = ({ name, id, bytes }: NoteSignature): string => {
  const line = `— ${name} ${toBase64(concat(fromHex(id), bytes))}`
  if (parseLine(line).id !== id) throw malformed('not the id of a key')
  return `${line}\n`
}

/** Cuts a note at its last blank line. Throws Malformed. Nothing is verified yet: see `openNote`. */
export const parseNote = (note: string | Uint8Array): Note => {
  if (note.length > MAX_LENGTH) throw malformed('a note too long')
  const whole = typeof note === 'string' ? note : textOf(note)
  if (CONTROL.test(whole) || !isWellFormed(whole)) throw malformed('a character no note may hold')
  const cut = whole.lastIndexOf('\n\n')
  if (cut < 0) throw malformed('a note without a blank line')
  return { text: whole.slice(0, cut + 1), signatures: parseSignatures(whole.slice(cut + 2)) }
}

/** Throws Malformed when the text and signatures do not make a note that reads back as the same. */
export const formatNote = ({ text, signatures }: Note): string => {
  const whole = `${text}\n${signatures.map(formatSignature).join('')}`
  if (parseNote(whole).text !== text) throw malformed('a note ends with a newline')
  return whole
}

/** Signs with a key that only the caller holds. */
export type Signer = {
  readonly key: VerifierKey
  readonly sign: (message: Bytes) => Uint8Array | Promise<Uint8Array>
}

/** What a cosigner signs: that, at `signedAt` (seconds since 1970), this was the largest consistent checkpoint it knew. */
const cosignedMessage = (text: string, signedAt: number): Bytes => utf8(`cosignature/v1\ntime ${signedAt}\n${text}`)

const signatureBy = async ({ key, sign }: Signer, algorithm: KeyAlgorithm, message: Bytes): Promise<Uint8Array> => {
  if (key.algorithm !== algorithm) throw new RangeError(`${key.name} does not sign in this way`)
  const signature = await sign(message)
  if (signature.length !== SIGNATURE_LENGTH) throw new RangeError('an Ed25519 signature has 64 bytes')
  return signature
}

export const signText = async (text: string, signer: Signer): Promise<NoteSignature> => {
  const bytes = await signatureBy(signer, ED25519, utf8(text))
  return { name: signer.key.name, id: signer.key.id, bytes }
}

/** A witness's line under the text of a checkpoint. `signedAt` in whole seconds since 1970. */
export const cosignText = async (text: string, signer: Signer, signedAt: number): Promise<NoteSignature> => {
  const time = u64(signedAt)
  const signature = await signatureBy(signer, COSIGNATURE, cosignedMessage(text, signedAt))
  return { name: signer.key.name, id: signer.key.id, bytes: concat(time, signature) }
}

/** A key that signed; `signedAt`, in seconds since 1970, is a cosigner's own word for when. */
export type SignedBy = { readonly key: VerifierKey; readonly signedAt?: number }
export type OpenedNote =
  | {
      readonly verdict: 'signed'
      readonly text: string
      /** Each known key that signed, once. */
      readonly by: readonly SignedBy[]
      readonly unknown: readonly NoteSignature[]
    }
  /** Not one line is of a known key. */
  | { readonly verdict: 'unsigned' }
  /** A line of this known key does not hold, so nothing of the note does. */
  | { readonly verdict: 'false-signature'; readonly key: VerifierKey }

const verifyLine = async (
  text: string,
  key: VerifierKey,
  bytes: Uint8Array,
  verify: PlatformVerify,
): Promise<SignedBy | undefined> => {
  if (key.algorithm === ED25519) return (await verify(key.publicKey, utf8(text), bytes)) ? { key } : undefined
  const time = BigInt(`0x${toHex(bytes.subarray(0, TIME_LENGTH))}`)
  // A time no clock reads: it would not survive as a number, and the specification ends times at 2^63.
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  const signedAt = Number(time)
  const holds = await verify(key.publicKey, cosignedMessage(text, signedAt), bytes.subarray(TIME_LENGTH))
  return holds ? { key, signedAt } : undefined
}

const nameAndId = ({ name, id }: { readonly name: string; readonly id: string }): string => `${name} ${id}`

/**
 * Reads a note and checks every line of a known key by the one Ed25519 rule. Throws Malformed when it is no note,
 * RangeError when two of the caller's keys have one name and id. Who must have signed is for the caller to say: a witness
 * alone is not the log.
 */
export const openNote = async (
  note: string | Uint8Array,
  keys: readonly VerifierKey[],
  platformVerify: PlatformVerify,
): Promise<OpenedNote> => {
  const known = new Map(keys.map((key) => [nameAndId(key), key]))
  if (known.size !== keys.length) throw new RangeError('two keys with one name and id')
  const { text, signatures } = parseNote(note)
  const by = new Map<VerifierKey, SignedBy>()
  for (const { key, bytes } of signatures.map((line) => ({ key: known.get(nameAndId(line)), bytes: line.bytes }))) {
    if (!key) continue
    const signed = await verifyLine(text, key, bytes, verifyBy(platformVerify))
    if (!signed) return { verdict: 'false-signature', key }
    if (!by.has(key)) by.set(key, signed)
  }
  if (by.size === 0) return { verdict: 'unsigned' }
  const unknown = signatures.filter((line) => !known.has(nameAndId(line)))
  return { verdict: 'signed', text, by: [...by.values()], unknown }
}
