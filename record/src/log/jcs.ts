// Canonical JSON (RFC 8785, JCS): the one way a value is written when it is hashed or signed, and a reader that is as strict.
// What `canonical` writes, `parseStrict` reads, and writing that again gives the same text.
// Text is never normalised: what a person typed is what is hashed.
import { isWellFormed, malformed } from './bytes.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Brackets inside brackets. Deeper is refused both ways, so that no text can exhaust the stack of a phone. */
export const MAX_DEPTH = 32

// Most strings need no escape: one test instead of a walk. The surrogates are here because a half must be refused.
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8785 section 3.2.2.2 escapes exactly these
const NEEDS_CARE = /["\\\u0000-\u001f\ud800-\udfff]/
const writeString = (text: string): string => {
  if (!NEEDS_CARE.test(text)) return `"${text}"`
  if (!isWellFormed(text)) throw malformed('text with a lone surrogate')
  return JSON.stringify(text)
}

const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw malformed(`${value} is not JSON`)
  return String(value)
}

const isPlain = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

// `<` and sort() compare UTF-16 units, the order RFC 8785 section 3.2.3 wants. Most objects are written in order already.
const sortedNames = (value: object): string[] => {
  const names = Object.keys(value)
  for (let at = 1; at < names.length; at++) if ((names[at - 1] ?? '') > (names[at] ?? '')) return names.sort()
  return names
}

const writeArray = (list: readonly unknown[], depth: number): string => {
  let text = '['
  // By index, not forEach: a hole must be refused, not skipped.
  for (let at = 0; at < list.length; at++) text += at === 0 ? write(list[at], depth) : `,${write(list[at], depth)}`
  return `${text}]`
}

const writeMembers = (value: Readonly<Record<string, unknown>>, depth: number): string => {
  let text = '{'
  for (const name of sortedNames(value)) {
    if (text !== '{') text += ','
    text += `${writeString(name)}:${write(value[name], depth)}`
  }
  return `${text}}`
}

const writeNested = (value: object, depth: number): string => {
  if (depth === 0) throw malformed('nested too deeply')
  if (Array.isArray(value)) return writeArray(value, depth - 1)
  if (!isPlain(value)) throw malformed('not a plain object')
  return writeMembers(value, depth - 1)
}

const write = (value: unknown, depth: number): string => {
  switch (typeof value) {
    case 'string':
      return writeString(value)
    case 'number':
      return writeNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      return value === null ? 'null' : writeNested(value, depth)
    default:
      throw malformed(`${typeof value} is not JSON`)
  }
}

/** RFC 8785. Throws Malformed on undefined (also as a member), NaN, infinities, lone surrogates and objects with a class. */
export const canonical = (value: Json, maxDepth = MAX_DEPTH): string => write(value, maxDepth)

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a]
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])

const endOfString = (text: string, opened: number): number => {
  let at = opened + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}

/** How many `name: value` pairs are written in the text, if it is JSON. Refuses depth before any parser recurses into it. */
const writtenMembers = (text: string, maxDepth: number): number => {
  let members = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = endOfString(text, at)
    else if (unit === COLON) members++
    else if (OPENING.has(unit)) depth++
    else if (CLOSING.has(unit)) depth--
    if (depth > maxDepth) throw malformed('nested too deeply')
  }
  return members
}

const checkString = (text: string): void => {
  if (!isWellFormed(text)) throw malformed('text with a lone surrogate')
}

/** How many pairs the parsed value kept, after checking what JSON.parse lets through. */
const keptMembers = (value: Json): number => {
  if (typeof value === 'string') checkString(value)
  // 1e400 parses to Infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) throw malformed('a number out of range')
  if (typeof value !== 'object' || value === null) return 0
  let members = 0
  for (const [name, inner] of Object.entries<Json>(value)) {
    if (!Array.isArray(value)) {
      checkString(name)
      members++
    }
    members += keptMembers(inner)
  }
  return members
}

/**
 * JSON as RFC 8259 writes it, and stricter (RFC 7493): no name twice in an object, no lone surrogate, no number beyond
 * a double, no more than `maxDepth` brackets. Throws Malformed. A name given twice shows as a pair that did not survive.
 */
export const parseStrict = (text: string, maxDepth = MAX_DEPTH): Json => {
  const written = writtenMembers(text, maxDepth)
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('not JSON')
  }
  if (keptMembers(value) !== written) throw malformed('a name twice in one object')
  return value
}
