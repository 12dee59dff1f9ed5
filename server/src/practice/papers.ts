// The one photograph of the practice district, drawn here: a page of a kiln's register. A PNG of our own making, so that it can be sealed,
// copied and certified in practice like any other. What its first text says of place and time is what a working copy leaves out.
import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { AttachmentRef } from '@sajha/record'

const [WIDTH, HEIGHT] = [640, 420]
const [PAPER, LINE, INK] = [236, 176, 40]

/** Ruled like a register; the rows of strokes stand for handwriting, and nobody can read anything in them. */
const grey = (x: number, y: number): number => {
  if (x < 12 || y < 12 || x > WIDTH - 13 || y > HEIGHT - 13) return INK
  if (y % 42 === 0 || x === 70 || x === 460) return LINE
  const row = Math.floor(y / 42)
  const isWriting = y % 42 > 18 && y % 42 < 34 && x > 84 && x < 200 + ((row * 97) % 240)
  return isWriting && (x * 7 + row * 13 + ((y * x) >> 3)) % 11 < 3 ? INK : PAPER
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const drawn = (): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH)
  head.writeUInt32BE(HEIGHT, 4)
  // Eight bits of grey.
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(HEIGHT * (WIDTH + 1))
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) rows[y * (WIDTH + 1) + 1 + x] = grey(x, y)
  const told = Buffer.from('Location\0Kiln by the canal, Devipur; invented, for practice', 'latin1')
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('tEXt', told),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

export type StoryFile = { readonly ref: AttachmentRef; readonly bytes: Uint8Array }

const made = drawn()

export const REGISTER: StoryFile = {
  bytes: made,
  ref: {
    sha256: createHash('sha256').update(made).digest('base64url'),
    media: 'image/png',
    size: made.length,
    name: 'register.png',
  },
}
