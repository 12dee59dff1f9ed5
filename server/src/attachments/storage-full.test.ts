// A disk that is full: what was promised stays, nothing half remains, and it goes on when there is room. On a real small disk, which
// only the administrator of a machine can make.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCase, aHouse, aPerson, type TestHouse, type TestPerson } from '../testing/index.ts'
import { FRAME, SEALED_FRAME } from './stored/frames.ts'
import { begins, hashOf, inPieces, names, problemOf, readAttachment, sends, someBytes } from './testing/sending.ts'
import { receiveBytes } from './upload/receive-bytes.ts'

const MEGABYTE = 1024 * 1024
let whole: TestHouse
let house: TestHouse
let kavita: TestPerson
let book: string
let disk: string | null = null

beforeAll(async () => {
  whole = await aHouse()
  const folder = join(whole.attachmentFolder, 'disk')
  mkdirSync(folder)
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
    disk = folder
  } catch {
    disk = null
  }
  house = { ...whole, attachmentFolder: disk ?? whole.attachmentFolder }
  kavita = await aPerson(house)
  book = await aCase(kavita)
})
afterAll(async () => {
  if (disk) execFileSync('/bin/umount', [disk])
  await whole.close()
})

const left = () => readdir(house.attachmentFolder)

describe('on a disk of two megabytes', () => {
  test('what cannot fit is refused before a byte is sent, and leaves nothing', async ({ skip }) => {
    if (!disk) return skip('a small disk can be made by root alone')
    expect(await problemOf(begins(kavita, someBytes(2 * MEGABYTE), { book }))).toBe('storage-full')
    expect(await left()).toEqual([])
    expect((await house.db.owner.query('select 1 from attachment_upload')).rows).toEqual([])
  })

  test('what fills it on the way is cut back to what was promised, and goes on when there is room', async ({
    skip,
  }) => {
    if (!disk) return skip('a small disk can be made by root alone')
    const bytes = someBytes(MEGABYTE, 'fills the disk')
    const { upload } = await begins(kavita, bytes, { book })
    const promised = 2 * FRAME + 77
    await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, promised)))
    const filler = join(house.attachmentFolder, 'filler')
    const filling = async function* () {
      yield bytes.subarray(promised, promised + FRAME)
      await writeFile(filler, Buffer.alloc(2 * MEGABYTE)).catch(() => undefined)
      yield bytes.subarray(promised + FRAME)
    }
    const sent = receiveBytes(house, kavita.me, upload ?? '', promised, filling())
    expect(await problemOf(sent)).toBe('storage-full')
    expect((await stat(join(house.attachmentFolder, upload ?? ''))).size).toBe(2 * SEALED_FRAME)
    expect(await problemOf(sends(kavita, upload ?? '', promised, inPieces(bytes.subarray(promised))))).toBe(
      'storage-full',
    )
    await rm(filler)
    expect(await begins(kavita, bytes, { book })).toMatchObject({ upload, offset: promised })
    expect(await sends(kavita, upload ?? '', promised, inPieces(bytes.subarray(promised)))).toMatchObject({
      complete: true,
    })
    await names(kavita, bytes, { book })
    expect(Buffer.from((await readAttachment(house, book, hashOf(bytes))) ?? [])).toEqual(bytes)
  })
})
