// What somebody did to the files behind the server's back is found when they are read, and never handed out.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCase, aHouse, aPerson, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { nameOf } from './attachment-keys.ts'
import { openAttachment } from './open-attachment.ts'
import { FRAME, SEALED_FRAME } from './stored/frames.ts'
import { hashOf, names, someBytes, uploads } from './testing/sending.ts'

let house: TestHouse
let kavita: TestPerson
let book: string
beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await aCase(kavita)
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const read = async (person: TestPerson, bytes: Uint8Array): Promise<Buffer | null> => {
  const attachment = await openAttachment(house, person.me, book, hashOf(bytes))
  return attachment && Buffer.concat(await Array.fromAsync(attachment.bytes({ from: 0, to: attachment.size })))
}

describe('what was changed on disk', () => {
  const size = 2 * FRAME + 100
  let path: string
  let bytes: Buffer
  let stored: Buffer
  beforeAll(async () => {
    bytes = someBytes(size, 'on disk')
    await names(kavita, bytes, { book })
    const { upload } = await uploads(kavita, bytes, { book })
    path = join(house.attachmentFolder, upload ?? '')
    stored = await readFile(path)
  })
  const changed = async (to: Buffer) => {
    await writeFile(path, to)
    try {
      return await read(kavita, bytes)
    } finally {
      await writeFile(path, stored)
    }
  }
  const frame = (i: number) => stored.subarray(i * SEALED_FRAME, (i + 1) * SEALED_FRAME)

  test.each([0, 11, 12, 5000, SEALED_FRAME - 1, SEALED_FRAME, 2 * SEALED_FRAME, 2 * SEALED_FRAME + 127])(
    'is found: one bit of byte %i',
    async (at) => {
      const flipped = Buffer.from(stored)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await expect(changed(flipped)).rejects.toThrow()
    },
  )

  test.each([
    ['two frames swapped', () => [frame(1), frame(0), frame(2)]],
    ['a frame repeated', () => [frame(0), frame(0), frame(2)]],
    ['a frame left out', () => [frame(0), frame(2)]],
    ['the end cut off', () => [frame(0), frame(1)]],
    ['a byte cut off', () => [stored.subarray(0, -1)]],
    ['nothing left', () => []],
  ])('is found: %s', async (_, frames) => {
    await expect(changed(Buffer.concat(frames()))).rejects.toThrow()
  })

  test('is found: another attachment in its place', async () => {
    const other = someBytes(size, 'another on disk')
    const { upload } = await uploads(kavita, other, { book })
    await expect(changed(await readFile(join(house.attachmentFolder, upload ?? '')))).rejects.toThrow()
  })

  test('is found: a shorter size in the database than was sealed', async () => {
    await house.db.owner.query('update attachment set size = $2 where name = $1', [
      nameOf(house, book, hashOf(bytes)),
      FRAME,
    ])
    await expect(read(kavita, bytes)).rejects.toThrow()
    await house.db.owner.query('update attachment set size = $2 where name = $1', [
      nameOf(house, book, hashOf(bytes)),
      size,
    ])
    expect(await read(kavita, bytes)).toEqual(bytes)
  })
})
