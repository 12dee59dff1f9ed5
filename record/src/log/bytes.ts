// Bytes and the few ways the log writes them: UTF-8, hex, base64, base64url, big-endian numbers.
// Every decoder takes exactly one spelling of a value and refuses all others, so that two texts never mean the same bytes.
// What comes from outside and is not in form throws `Malformed`; a caller's own mistake throws RangeError.

/** What this folder returns: its own memory, never shared. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The error for input from outside that is not in form. `what` is for logs and auditors, not for people. */
export const malformed = (what: string): Error => Object.assign(new Error(what), { name: 'Malformed' })
export const isMalformed = (error: unknown): error is Error => error instanceof Error && error.name === 'Malformed'

const encoder = new TextEncoder()
// ignoreBOM keeps a leading U+FEFF as a character; without it two byte strings would decode to one text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

// Old phones have neither isWellFormed nor toBase64. In a `u` pattern \p{Surrogate} matches lone halves only.
const LONE_SURROGATE = /\p{Surrogate}/u
/** False when the text holds half of a surrogate pair, which UTF-8 cannot write. */
export const isWellFormed: (text: string) => boolean =
  typeof String.prototype.isWellFormed === 'function'
    ? (text) => text.isWellFormed()
    : (text) => !LONE_SURROGATE.test(text)

/** UTF-8. Refuses lone surrogates instead of writing U+FFFD, which would give different texts the same bytes. */
export const utf8 = (text: string): Bytes => {
  if (!isWellFormed(text)) throw malformed('text with a lone surrogate')
  return encoder.encode(text)
}

/** The text of UTF-8 bytes; refuses overlong forms, surrogates and cut-off characters. */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    throw malformed('not UTF-8')
  }
}

type Alphabet = 'base64' | 'base64url'
const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LETTERS: Record<Alphabet, string> = { base64: `${COMMON}+/`, base64url: `${COMMON}-_` }
const FORM: Record<Alphabet, RegExp> = { base64: /^[A-Za-z0-9+/]*={0,2}$/, base64url: /^[A-Za-z0-9_-]*$/ }

const encodeByHand = (bytes: Uint8Array, alphabet: Alphabet): string => {
  const letters = LETTERS[alphabet]
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(bytes.length - at, 3)
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let letter = 0; letter <= left; letter++) text += letters.charAt((group >> (18 - 6 * letter)) & 63)
  }
  return alphabet === 'base64' ? text.padEnd(Math.ceil(bytes.length / 3) * 4, '=') : text
}

const VALUES: Record<Alphabet, ReadonlyMap<string, number>> = {
  base64: new Map(Array.from(LETTERS.base64, (letter, value) => [letter, value])),
  base64url: new Map(Array.from(LETTERS.base64url, (letter, value) => [letter, value])),
}

/** `letters` without padding and already of the alphabet; undefined when the last letter has bits that say nothing. */
const decodeByHand = (letters: string, alphabet: Alphabet): Bytes | undefined => {
  const values = VALUES[alphabet]
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of letters) {
    bits = ((bits << 6) | (values.get(letter) ?? 0)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = (bits >> held) & 0xff
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined
}

const native = typeof Uint8Array.prototype.toBase64 === 'function' && typeof Uint8Array.fromBase64 === 'function'

/** `padded` is base64 of the right alphabet and length, padding included. */
const decodeNatively = (padded: string, alphabet: Alphabet): Bytes | undefined => {
  try {
    return Uint8Array.fromBase64(padded, { alphabet, lastChunkHandling: 'strict' })
  } catch {
    return undefined
  }
}

const decode = (text: string, alphabet: Alphabet): Bytes => {
  // The form is checked first: the platform's decoder would let white space through.
  if (!FORM[alphabet].test(text)) throw malformed(`not ${alphabet}`)
  const letters = alphabet === 'base64' ? text.replace(/=+$/, '') : text
  const padded = letters.padEnd(Math.ceil(letters.length / 4) * 4, '=')
  const wrongLength = letters.length % 4 === 1 || (alphabet === 'base64' && padded.length !== text.length)
  const bytes = wrongLength ? undefined : native ? decodeNatively(padded, alphabet) : decodeByHand(letters, alphabet)
  if (!bytes) throw malformed(`not ${alphabet}`)
  return bytes
}

/** RFC 4648 section 4, with padding. */
export const toBase64 = (bytes: Uint8Array): string => (native ? bytes.toBase64() : encodeByHand(bytes, 'base64'))
export const fromBase64 = (text: string): Bytes => decode(text, 'base64')

/** RFC 4648 section 5, without padding. */
export const toBase64url = (bytes: Uint8Array): string =>
  native ? bytes.toBase64({ alphabet: 'base64url', omitPadding: true }) : encodeByHand(bytes, 'base64url')
export const fromBase64url = (text: string): Bytes => decode(text, 'base64url')

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** Lower case only, both ways. */
export const toHex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += HEX[byte]
  return text
}
export const fromHex = (text: string): Bytes => {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw malformed('not hex')
  if (native) return Uint8Array.fromHex(text)
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16))
}

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  let length = 0
  for (const part of parts) length += part.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A copy of the bytes from `from` up to `to`, also of a Node Buffer, whose own slice() is no copy but a view. */
export const copy = (bytes: Uint8Array, from = 0, to = bytes.length): Bytes => new Uint8Array(bytes.subarray(from, to))

/** Not in constant time: for hashes and signatures, which are public. Never compare secrets with it. */
export const equal = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const whole = (value: number, most: number): number => {
  if (!Number.isSafeInteger(value) || value < 0 || value > most) throw new RangeError(`${value} is not in 0…${most}`)
  return value
}
const viewOf = (bytes: Uint8Array, at: number, length: number): DataView => {
  if (at + length > bytes.length) throw malformed('cut off')
  return new DataView(bytes.buffer, bytes.byteOffset + at, length)
}

/** Two bytes, big-endian. */
export const u16 = (value: number): Bytes => Uint8Array.of(whole(value, 0xffff) >> 8, value & 0xff)
export const readU16 = (bytes: Uint8Array, at: number): number => viewOf(bytes, at, 2).getUint16(0)

/** Eight bytes, big-endian. Up to 2^53 - 1, which no count and no second of ours will reach. */
export const u64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8)
  viewOf(bytes, 0, 8).setBigUint64(0, BigInt(whole(value, Number.MAX_SAFE_INTEGER)))
  return bytes
}
export const readU64 = (bytes: Uint8Array, at: number): number => {
  const value = viewOf(bytes, at, 8).getBigUint64(0)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed('a number above 2^53 - 1')
  return Number(value)
}
