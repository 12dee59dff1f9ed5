// As much of DER (X.690) as a time-stamp needs: to write a request, and to take an answer apart. It never reads past what is there, and
// refuses what is longer than it says, has no end, or is nested deeper than any honest answer.

export type Node = {
  readonly tag: number
  /** What stands between its head and its end. */
  readonly content: Uint8Array
  /** All of it, head included. */
  readonly bytes: Uint8Array
}

export class NotDer extends Error {}

export const OID = 0x06
export const SEQUENCE = 0x30
export const SET = 0x31
export const OCTETS = 0x04
export const INTEGER = 0x02

const lengthAt = (bytes: Uint8Array, at: number): { readonly length: number; readonly head: number } => {
  const first = bytes[at + 1]
  if (first === undefined) throw new NotDer('cut off')
  if (first < 0x80) return { length: first, head: 2 }
  const count = first & 0x7f
  if (count === 0 || count > 4) throw new NotDer('without an end, or too long')
  let length = 0
  for (let i = 0; i < count; i++) {
    const byte = bytes[at + 2 + i]
    if (byte === undefined) throw new NotDer('cut off')
    length = length * 256 + byte
  }
  return { length, head: 2 + count }
}

export const readNode = (bytes: Uint8Array, at = 0): Node => {
  const tag = bytes[at]
  if (tag === undefined || (tag & 0x1f) === 0x1f) throw new NotDer('no tag that is read here')
  const { length, head } = lengthAt(bytes, at)
  const end = at + head + length
  if (end > bytes.length) throw new NotDer('cut off')
  return { tag, content: bytes.subarray(at + head, end), bytes: bytes.subarray(at, end) }
}

/** The parts of a sequence or a set, at most `most` of them. */
export const partsOf = (of: Pick<Node, 'content'>, most = 64): readonly Node[] => {
  const parts: Node[] = []
  for (let at = 0; at < of.content.length; ) {
    if (parts.length >= most) throw new NotDer('too many parts')
    const part = readNode(of.content, at)
    parts.push(part)
    at += part.bytes.length
  }
  return parts
}

/** The part at a place. Throws where it is not there or of another tag. */
export const part = (parts: readonly Node[], at: number, tag?: number): Node => {
  const it = parts[at]
  if (!it || (tag !== undefined && it.tag !== tag)) throw new NotDer('another form')
  return it
}

export const oidOf = (it: Node): string => {
  if (it.tag !== OID) throw new NotDer('no object identifier')
  const [first = 0] = it.content
  const numbers = [Math.min(2, Math.floor(first / 40)), first - 40 * Math.min(2, Math.floor(first / 40))]
  let value = 0
  for (const byte of it.content.subarray(1)) {
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      numbers.push(value)
      value = 0
    }
  }
  return numbers.join('.')
}

export const write = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const length = parts.reduce((sum, it) => sum + it.length, 0)
  if (length > 0xffff) throw new Error('nothing this long is written here')
  const head = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Uint8Array.from(head), ...parts])
}
