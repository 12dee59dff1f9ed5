// Many who look, send and forget at once, in two processes: every attachment is kept once, with its file, under its book.
import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  type TestHouse,
  type TestPerson,
} from '../testing/index.ts'
import { adoptAttachments } from './adopt-attachments.ts'
import { attachmentTasks } from './tasks.ts'
import { hashOf, names, readAttachment, someBytes, uploads } from './testing/sending.ts'

let house: TestHouse
let kavita: TestPerson
let meena: TestPerson
let book: string
beforeEach(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
  book = await aCase(kavita)
  await brings(kavita, book, meena)
})
afterEach(async () => {
  await checkLog(house)
  await house.close()
})

const kept = async () =>
  (await house.db.owner.query<{ id: string }>('select id from attachment')).rows.map((it) => it.id)

test('thirty who adopt at once in two processes adopt each upload once', async () => {
  const all = Array.from({ length: 6 }, (_, i) => someBytes(1000 + i, `race ${i}`))
  for (const bytes of all) {
    await uploads(kavita, bytes, { book })
    await uploads(meena, bytes, { book })
    await names(kavita, bytes, { book })
  }
  const processes = [house, aSecondProcess(house)]
  await Promise.all(Array.from({ length: 30 }, (_, i) => adoptAttachments(processes[i % 2] ?? house, book)))
  expect((await kept()).length).toBe(6)
  expect((await readdir(house.attachmentFolder)).sort()).toEqual((await kept()).sort())
  for (const bytes of all) {
    expect(Buffer.from((await readAttachment(house, book, hashOf(bytes))) ?? [])).toEqual(bytes)
  }
})

test('an upload that is forgotten while its entry is sealed is either there whole or not at all', async () => {
  for (let i = 0; i < 12; i++) {
    const bytes = someBytes(1000, `forgotten ${i}`)
    const { upload } = await uploads(kavita, bytes, { book })
    house.clock.pass({ hours: 169 })
    await Promise.all([
      attachmentTasks(house)['forget-upload']?.({ book, upload: upload ?? '' }, { id: '1', attempt: 1 }),
      names(kavita, bytes, { book }).then(() => adoptAttachments(aSecondProcess(house), book)),
    ])
    const read = await readAttachment(house, book, hashOf(bytes))
    expect(read === null ? null : Buffer.from(read)).toEqual((await kept()).includes(upload ?? '') ? bytes : null)
  }
  expect((await readdir(house.attachmentFolder)).sort()).toEqual((await kept()).sort())
})
