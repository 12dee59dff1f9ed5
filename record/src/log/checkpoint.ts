// A checkpoint: the text of a signed note that says how large the log is and what its root is (C2SP tlog-checkpoint).
// One checkpoint has one text: what `parseCheckpoint` takes, `formatCheckpoint` gives back byte for byte.
import { type Bytes, fromBase64, malformed, toBase64 } from './bytes.ts'
import { HASH_LENGTH } from './hash.ts'

export type Checkpoint = {
  /** Which log: compare it, a key may sign for several. */
  readonly origin: string
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
  /** Lines no auditor can check. We write none and keep what others wrote. */
  readonly extensions: readonly string[]
}

const SIZE = /^(?:0|[1-9][0-9]{0,15})$/

const parseSize = (line: string): number => {
  const size = SIZE.test(line) ? Number(line) : Number.NaN
  if (!Number.isSafeInteger(size)) throw malformed('not the size of a log')
  return size
}

const parseRoot = (line: string): Bytes => {
  const root = fromBase64(line)
  if (root.length !== HASH_LENGTH) throw malformed('a root has 32 bytes')
  return root
}

/** Takes the text of an opened note, its last newline included. Throws Malformed. Sizes up to 2^53 - 1. */
export const parseCheckpoint = (text: string): Checkpoint => {
  if (!text.endsWith('\n')) throw malformed('a checkpoint ends with a newline')
  const [origin, size, root, ...extensions] = text.slice(0, -1).split('\n')
  if (!origin || !size || !root || extensions.includes(''))
    throw malformed('a checkpoint has three lines and no empty one')
  return { origin, size: parseSize(size), root: parseRoot(root), extensions }
}

/** The text to sign. Throws Malformed when the parts do not make a checkpoint that reads back as the same. */
export const formatCheckpoint = ({ origin, size, root, extensions }: Checkpoint): string => {
  const lines = [origin, String(size), toBase64(root), ...extensions]
  if (lines.some((line) => line.includes('\n'))) throw malformed('a line with a newline')
  const text = `${lines.join('\n')}\n`
  parseCheckpoint(text)
  return text
}
