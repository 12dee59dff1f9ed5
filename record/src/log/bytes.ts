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

/** What each letter stands for, by its code; -1 for what is no letter. */
const valuesOf = (alphabet: Alphabet): Int8Array => {
  const values = new Int8Array(128).fill(-1)
  for (const [value, letter] of Array.from(LETTERS[alphabet]).entries()) values[letter.charCodeAt(0)] = value
  return values
}
const VALUES: Record<Alphabet, Int8Array> = { base64: valuesOf('base64'), base64url: valuesOf('base64url') }

/**
 * The bytes of the first `length` letters; undefined for a letter of another alphabet, or bits at the end that say nothing. By a
 * table everywhere: the platform's own decoder, where there is one, takes white space and is slower on a hash.
 */
const decodeLetters = (text: string, length: number, values: Int8Array): Bytes | undefined => {
  const bytes = new Uint8Array((length * 3) >> 2)
  let [bits, held, at, seen] = [0, 0, 0, 0]
  for (let letter = 0; letter < length; letter++) {
    const value = values[text.charCodeAt(letter)] ?? -1
    seen |= value
    bits = (bits << 6) | (value & 63)
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = bits >> held
  }
  return seen >= 0 && (bits & ((1 << held) - 1)) === 0 ? bytes : undefined
}

/** How many letters there are before the padding, which base64 must have and base64url must not. */
const lettersIn = (text: string, alphabet: Alphabet): number => {
  if (alphabet === 'base64url') return text.length
  if (text.endsWith('==')) return text.length - 2
  return text.endsWith('=') ? text.length - 1 : text.length
}

const decode = (text: string, alphabet: Alphabet): Bytes => {
  const length = lettersIn(text, alphabet)
  const wrongLength = length % 4 === 1 || (alphabet === 'base64' && text.length % 4 !== 0)
  const bytes = wrongLength ? undefined : decodeLetters(text, length, VALUES[alphabet])
  if (!bytes) throw malformed(`not ${alphabet}`)
  return bytes
}

const native = typeof Uint8Array.prototype.toBase64 === 'function' && typeof Uint8Array.fromHex === 'function'

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
