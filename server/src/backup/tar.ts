// A backup lies in a tar (POSIX.1-2001, ustar), so that any machine can look into it. Written and read as a stream; only plain files.
const BLOCK = 512
const NAME = 100
const MOST = 8 * 2 ** 30 - 1

/** `size` bytes, as they come. */
export type TarFile = { readonly name: string; readonly size: number; readonly bytes: AsyncIterable<Uint8Array> }

const ascii = new TextEncoder()

const header = (name: string, size: number): Uint8Array => {
  const block = new Uint8Array(BLOCK)
  const put = (text: string, at: number) => block.set(ascii.encode(text), at)
  if (!/^[\x21-\x7e]+$/.test(name) || name.length > NAME) throw new RangeError(`a tar cannot name ${name}`)
  if (size > MOST) throw new RangeError(`a tar cannot hold ${size} bytes in one file`)
  put(name, 0)
  put('0000600\0', 100)
  put('0000000\0'.repeat(2), 108)
  put(`${size.toString(8).padStart(11, '0')}\0`, 124)
  put('00000000000\0', 136)
  put(' '.repeat(8), 148)
  put('0', 156)
  put('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const padding = (size: number): Uint8Array => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK)

/** The bytes of a tar. Throws when a file gives other than its `size` bytes. */
export async function* writeTar(files: AsyncIterable<TarFile>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const { name, size, bytes } of files) {
    yield header(name, size)
    let given = 0
    for await (const piece of bytes) {
      given += piece.length
      yield piece
    }
    if (given !== size) throw new Error(`${name} has ${given} bytes and not ${size}`)
    yield padding(size)
  }
  yield new Uint8Array(2 * BLOCK)
}

/** The error for a tar that is not one, or is cut off. */
export const notATar = (why: string): Error => Object.assign(new Error(why), { name: 'NotATar' })

/** Takes exactly so many bytes out of a stream, in pieces or as one. */
const reader = (stream: AsyncIterable<Uint8Array>) => {
  const pieces = stream[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()

  async function* take(count: number): AsyncGenerator<Uint8Array, void, undefined> {
    let left = count
    while (left > 0) {
      if (held.length === 0) {
        const { value, done } = await pieces.next()
        if (done) throw notATar('it is cut off')
        held = value
      }
      const piece = held.subarray(0, left)
      held = held.subarray(piece.length)
      left -= piece.length
      if (piece.length > 0) yield piece
    }
  }
  const whole = async (count: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(count)
    let at = 0
    for await (const piece of take(count)) {
      bytes.set(piece, at)
      at += piece.length
    }
    return bytes
  }
  /** True when nothing is left. */
  const isAtEnd = async (): Promise<boolean> => held.length === 0 && (await pieces.next()).done === true
  return { take, whole, isAtEnd }
}

const textIn = (block: Uint8Array, from: number, to: number): string => {
  const text = new TextDecoder('latin1').decode(block.subarray(from, to))
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

const readHeader = (block: Uint8Array): { name: string; size: number } => {
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  if (Number.parseInt(textIn(block, 148, 156), 8) !== sum) throw notATar('a header does not add up')
  const size = Number.parseInt(textIn(block, 124, 136), 8)
  if (!Number.isSafeInteger(size) || textIn(block, 156, 157) !== '0')
    throw notATar('it holds something that is no file')
  return { name: textIn(block, 0, NAME), size }
}

/** The files of a tar. Each must be read before the next is asked for; what is left of it is passed over. Throws `notATar`. */
export async function* readTar(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile, void, undefined> {
  const { take, whole, isAtEnd } = reader(stream)
  for (;;) {
    const block = await whole(BLOCK)
    if (block.every((byte) => byte === 0)) break
    const { name, size } = readHeader(block)
    const bytes = take(size)
    yield { name, size, bytes }
    // A reader that took only some of it leaves the rest.
    for await (const _ of bytes);
    await whole(padding(size).length)
  }
  const rest = await whole(BLOCK)
  if (!rest.every((byte) => byte === 0) || !(await isAtEnd())) throw notATar('something follows its end')
}
