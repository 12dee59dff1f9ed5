// Sending an attachment over lines that break, to disks that fill up and servers that die: what was promised is there, and what is
// there at the end is what was sent.
import { open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCase, aHouse, anId, aPerson, brings, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { openAttachment } from './open-attachment.ts'
import { FRAME, SEALED_FRAME } from './stored/frames.ts'
import {
  begins,
  hashOf,
  inPieces,
  names,
  problemOf,
  readAttachment,
  sends,
  someBytes,
  uploads,
} from './testing/sending.ts'
import { beginUpload } from './upload/begin-upload.ts'
import { receiveBytes } from './upload/receive-bytes.ts'
import { LARGEST } from './upload/upload.ts'
import { uploadState } from './upload/upload-state.ts'

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

const filesOf = () => readdir(house.attachmentFolder)
const read = async (sha256: string) => Buffer.from((await readAttachment(house, book, sha256)) ?? [])

const wholeOf = async (person: TestPerson, bytes: Uint8Array): Promise<Buffer | null> => {
  const attachment = await openAttachment(house, person.me, book, hashOf(bytes))
  return attachment && Buffer.concat(await Array.fromAsync(attachment.bytes({ from: 0, to: attachment.size })))
}

describe.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME])('an attachment of %i bytes', (size) => {
  test('arrives as it was sent, and nobody reads it off the disk', async () => {
    const bytes = someBytes(size, `whole ${size}`)
    await names(kavita, bytes, { book })
    const state = await uploads(kavita, bytes, { book })
    expect(state).toMatchObject({ offset: size, complete: true })
    expect(await wholeOf(kavita, bytes)).toEqual(bytes)
    const onDisk = await readFile(join(house.attachmentFolder, state.upload ?? ''))
    expect(onDisk.length).toBe(size + 28 * Math.max(1, Math.ceil(size / FRAME)))
    if (size > 16) expect(onDisk.includes(bytes.subarray(0, 16))).toBe(false)
  })

  test('arrives whole in whatever pieces and requests it is sent, wherever the line breaks', async () => {
    let run = 0
    const cut = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), breaks: fc.boolean() })
    const near = fc.array(fc.integer({ min: 1, max: FRAME + 2 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 5 }), near, async (requests, lengths) => {
        const bytes = someBytes(size, `pieces ${size} ${run++}`)
        let { upload, offset, complete } = await begins(kavita, bytes, { book })
        for (const { share, breaks } of requests) {
          if (complete) break
          const part = bytes.subarray(offset, offset + Math.round(share * (size - offset)))
          const before = offset
          ;({ offset, complete } = await sends(kavita, upload ?? '', offset, inPieces(part, lengths, breaks)))
          expect(offset).toBe(before + part.length)
        }
        if (!complete) await sends(kavita, upload ?? '', offset, inPieces(bytes.subarray(offset)))
        await names(kavita, bytes, { book })
        expect(await read(hashOf(bytes))).toEqual(bytes)
      }),
      { numRuns: 12 },
    )
  })
})

describe('an upload', () => {
  test('goes on after a break at every byte of a small file, one byte a request', async () => {
    const bytes = someBytes(40, 'byte by byte')
    let { upload, offset } = await begins(kavita, bytes, { book })
    for (let at = 0; at < bytes.length; at++) {
      expect(offset).toBe(at)
      ;({ offset } = await sends(kavita, upload ?? '', at, inPieces(bytes.subarray(at, at + 1), [], at % 2 === 0)))
    }
    expect(await begins(kavita, bytes, { book })).toEqual({ upload, offset: 40, size: 40, complete: true })
  })

  test.each([1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME - 1])(
    'goes on after byte %i in another process, which knows only what is on disk and in the database',
    async (at) => {
      const bytes = someBytes(2 * FRAME + 5, `restart ${at}`)
      const { upload } = await begins(kavita, bytes, { book })
      await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, at), [], true))
      const later = { ...kavita, house: { ...house } }
      const state = await begins(later, bytes, { book })
      expect(state).toEqual({ upload, offset: at, size: bytes.length, complete: false })
      expect(await sends(later, upload ?? '', at, inPieces(bytes.subarray(at)))).toMatchObject({ complete: true })
      await names(kavita, bytes, { book })
      expect(await read(hashOf(bytes))).toEqual(bytes)
    },
  )

  test.each([
    ['nothing', 0],
    ['a torn frame', 1000],
    ['a whole frame', SEALED_FRAME],
    ['more than was ever told', 3 * SEALED_FRAME],
  ])('goes on where it was promised when a crash left %s of what was not', async (_, left) => {
    const bytes = someBytes(3 * FRAME, `crash ${left}`)
    const { upload } = await begins(kavita, bytes, { book })
    await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, FRAME + 10)))
    const path = join(house.attachmentFolder, upload ?? '')
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(left, 7)]))
    expect(await begins(kavita, bytes, { book })).toMatchObject({ offset: FRAME + 10 })
    await sends(kavita, upload ?? '', FRAME + 10, inPieces(bytes.subarray(FRAME + 10)))
    await names(kavita, bytes, { book })
    expect(await read(hashOf(bytes))).toEqual(bytes)
  })

  test('of which all bytes came before the server died is ended by the next question', async () => {
    const bytes = someBytes(FRAME + 1, 'all there')
    const { upload } = await begins(kavita, bytes, { book })
    await sends(kavita, upload ?? '', 0, inPieces(bytes))
    await house.db.owner.query('update attachment_upload set done_at = null where id = $1', [upload])
    expect(await begins(kavita, bytes, { book })).toMatchObject({ complete: true })
    expect(await begins(kavita, bytes, { book })).toMatchObject({ complete: true, offset: bytes.length })
  })

  test('sent from the wrong offset is told the right one, and takes nothing', async () => {
    const bytes = someBytes(100, 'wrong offset')
    const { upload } = await begins(kavita, bytes, { book })
    await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, 60)))
    for (const offset of [0, 59, 61, 100]) {
      const sent = receiveBytes(house, kavita.me, upload ?? '', offset, inPieces(bytes.subarray(offset)))
      await expect(sent).rejects.toMatchObject({ id: 'upload-broken', about: { offset: 60 } })
    }
    expect(await sends(kavita, upload ?? '', 60, inPieces(bytes.subarray(60)))).toMatchObject({ complete: true })
  })

  test('of more bytes than were told keeps what was told and refuses the rest', async () => {
    const bytes = someBytes(100, 'too many')
    const { upload } = await begins(kavita, bytes, { book })
    const over = Buffer.concat([bytes, Buffer.from('more')])
    expect(await sends(kavita, upload ?? '', 0, inPieces(over, [60, 20]))).toEqual({ offset: 80, complete: false })
    expect(await sends(kavita, upload ?? '', 80, inPieces(bytes.subarray(80)))).toMatchObject({ complete: true })
  })

  test('of other bytes than were told is refused, and nothing of it stays', async () => {
    const bytes = someBytes(FRAME + 9, 'what she chose')
    const other = someBytes(FRAME + 9, 'what came')
    const before = await filesOf()
    const { upload } = await begins(kavita, bytes, { book })
    expect(await problemOf(receiveBytes(house, kavita.me, upload ?? '', 0, inPieces(other)))).toBe('upload-changed')
    expect(await filesOf()).toEqual(before)
    expect(await uploadState(house, kavita.me, upload ?? '')).toBeNull()
    expect(await begins(kavita, bytes, { book })).toMatchObject({ offset: 0, complete: false })
  })

  test('whose frames were changed on disk before its end is refused', async () => {
    const bytes = someBytes(2 * FRAME, 'changed on the way')
    const { upload } = await begins(kavita, bytes, { book })
    await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, FRAME + 1)))
    const file = await open(join(house.attachmentFolder, upload ?? ''), 'r+')
    await file.write(Buffer.from([1, 2, 3]), 0, 3, 99)
    await file.close()
    const rest = receiveBytes(house, kavita.me, upload ?? '', FRAME + 1, inPieces(bytes.subarray(FRAME + 1)))
    expect(await problemOf(rest)).toBe('upload-changed')
  })

  test('of another size than before begins anew: one of the two was told wrong', async () => {
    const bytes = someBytes(80, 'sizes')
    const wrong = await beginUpload(house, kavita.me, { book, compartment: 'legal', sha256: hashOf(bytes), size: 79 })
    await sends(kavita, wrong.upload ?? '', 0, inPieces(bytes.subarray(0, 50)))
    const right = await begins(kavita, bytes, { book })
    expect(right).toMatchObject({ offset: 0, size: 80 })
    expect(right.upload).not.toBe(wrong.upload)
  })

  test('beyond 500 MB is refused before a byte is sent', async () => {
    const it = { book, compartment: 'legal', sha256: hashOf(someBytes(1)), size: LARGEST + 1 } as const
    expect(await problemOf(beginUpload(house, kavita.me, it))).toBe('attachment-too-large')
  })

  test('is one hand’s at a time: whoever asks where to go on sends a hanging line away', async () => {
    const bytes = someBytes(2 * FRAME, 'a dead line')
    const { upload } = await begins(kavita, bytes, { book })
    const { promise: hangs, resolve: letGo } = Promise.withResolvers<void>()
    const { promise: hanging, resolve: hung } = Promise.withResolvers<void>()
    const dead = async function* () {
      yield bytes.subarray(0, FRAME + 3)
      hung()
      await hangs
    }
    const first = sends(kavita, upload ?? '', 0, dead())
    await hanging
    expect(await uploadState(house, kavita.me, upload ?? '')).toMatchObject({ offset: FRAME + 3 })
    expect(await first).toEqual({ offset: FRAME + 3, complete: false })
    expect(await sends(kavita, upload ?? '', FRAME + 3, inPieces(bytes.subarray(FRAME + 3)))).toMatchObject({
      complete: true,
    })
    letGo()
  })

  test('begun twice at once is one upload', async () => {
    const bytes = someBytes(10, 'twice at once')
    const begun = await Promise.all([1, 2, 3, 4].map(() => begins(kavita, bytes, { book })))
    expect(new Set(begun.map((it) => it.upload)).size).toBe(1)
  })

  test('is nobody else’s to see or to send', async () => {
    const meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
    await brings(kavita, book, meena)
    const bytes = someBytes(10, 'mine')
    const { upload } = await begins(kavita, bytes, { book })
    expect(await uploadState(house, meena.me, upload ?? '')).toBeNull()
    expect(await problemOf(receiveBytes(house, meena.me, upload ?? '', 0, inPieces(bytes)))).toBe('not-found')
    expect((await begins(meena, bytes, { book })).upload).not.toBe(upload)
    expect(await begins(kavita, bytes, { book })).toMatchObject({ offset: 0 })
  })

  test('of too much that no entry names is refused, and goes on once entries name it', async () => {
    const sender = await aPerson(house, { name: 'Sender', at: kavita.organisation })
    const asks = (seed: string) => {
      const sha256 = hashOf(Buffer.from(seed))
      return beginUpload(house, sender.me, { book: anId(), compartment: 'legal', sha256, size: LARGEST })
    }
    for (let i = 0; i < 10; i++) await asks(`large ${i}`)
    expect(await problemOf(asks('one more'))).toBe('storage-full')
    await house.db.owner.query(`update attachment_upload set key_wrapped = null where person = $1`, [sender.id])
    expect(await asks('one more')).toMatchObject({ offset: 0 })
  })
})

test('memory does not grow with what is sent: what came and is not yet written is never more than a frame and a piece', async () => {
  const size = 64 * 1024 * 1024
  const pieces = 256
  const piece = someBytes(size / pieces, 'large')
  const bytes = Buffer.concat(Array.from({ length: pieces }, () => piece))
  const sha256 = hashOf(bytes)
  const { upload } = await beginUpload(house, kavita.me, { book, compartment: 'legal', sha256, size })
  const path = join(house.attachmentFolder, upload ?? '')
  let most = 0
  const watched = async function* () {
    for (let sent = 0; sent < size; sent += piece.length) {
      const onDisk = sent === 0 ? 0 : ((await stat(path)).size / SEALED_FRAME) * FRAME
      most = Math.max(most, sent - onDisk)
      yield piece
    }
  }
  expect(await sends(kavita, upload ?? '', 0, watched())).toMatchObject({ complete: true })
  expect(most).toBeLessThanOrEqual(FRAME + piece.length)
  expect(most).toBeGreaterThanOrEqual(0)

  await house.db.owner.query('select 1')
  await names(kavita, bytes, { book })
  const attachment = await openAttachment(house, kavita.me, book, sha256)
  if (!attachment) throw new Error('it is not there')
  let longest = 0
  let at = 0
  for await (const it of attachment.bytes({ from: 0, to: size })) {
    longest = Math.max(longest, it.length)
    if (Buffer.compare(it, bytes.subarray(at, at + it.length)) !== 0) throw new Error(`other bytes at ${at}`)
    at += it.length
  }
  expect(at).toBe(size)
  expect(longest).toBe(FRAME)
})

test('what a broken line left is made to last at the latest every 4 MiB, so that a crash costs no more', async () => {
  const bytes = someBytes(9 * 1024 * 1024, 'long')
  const { upload } = await begins(kavita, bytes, { book })
  const seen: number[] = []
  const watched = async function* () {
    for await (const piece of inPieces(
      bytes,
      Array.from({ length: 144 }, () => FRAME),
    )) {
      const { rows } = await house.db.owner.query<{ received: number }>(
        'select received from attachment_upload where id = $1',
        [upload],
      )
      seen.push(rows[0]?.received ?? -1)
      yield piece
    }
  }
  await sends(kavita, upload ?? '', 0, watched())
  expect([...new Set(seen)]).toEqual([0, 4 * 1024 * 1024, 8 * 1024 * 1024])
})

test('a file cut short on disk is found at reading', async () => {
  const bytes = someBytes(2 * FRAME, 'cut short')
  await names(kavita, bytes, { book })
  const { upload } = await uploads(kavita, bytes, { book })
  const path = join(house.attachmentFolder, upload ?? '')
  await truncate(path, SEALED_FRAME)
  await expect(wholeOf(kavita, bytes)).rejects.toThrow('cut short')
})
