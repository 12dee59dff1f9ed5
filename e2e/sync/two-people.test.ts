// What one person writes and another reads: the same on both phones, checked on each; who looked is written down; what is handed over
// leaves the phone of the one who had it (AC-03, AC-17, AC-29).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPhones, type Phone, type Phones } from './testing/phones.ts'

let phones: Phones
beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones?.close())

const entriesIn = async (phone: Phone, book: string) => {
  const it = await phone.does('reads', book)
  if (typeof it === 'string') throw new Error(`the book is ${it}`)
  return it
}

test('two people who write apart hold the same book in the end, and nothing in it is broken', async () => {
  const [kavita, farida] = await Promise.all([phones.phoneOf('Kavita'), phones.phoneOf('Farida')])
  const book = await kavita.does('opensCase', 'A case of two.')
  await kavita.does('bringsIn', book, 'Farida')
  await kavita.does('syncs')
  await farida.does('syncs')
  await Promise.all([kavita.context.setOffline(true), farida.context.setOffline(true)])
  for (const n of [1, 2, 3]) {
    await kavita.does('notes', book, `Kavita ${n}`)
    await farida.does('notes', book, `Farida ${n}`)
  }
  await Promise.all([kavita.context.setOffline(false), farida.context.setOffline(false)])
  for (const phone of [kavita, farida, kavita, farida, kavita, farida]) await phone.does('syncs')

  const told = (entries: Awaited<ReturnType<typeof entriesIn>>) =>
    entries.filter((it) => it.kind !== 'looked').map((it) => it.id)
  const [ofKavita, ofFarida] = [await entriesIn(kavita, book), await entriesIn(farida, book)]
  expect(told(ofKavita)).toEqual(told(ofFarida))
  expect(new Set(told(ofKavita)).size).toBe(8)
  for (const name of ['Kavita', 'Farida']) {
    const texts = ofKavita.map((it) => it.body?.['text']).filter((it) => String(it).startsWith(name))
    expect(texts).toEqual([`${name} 1`, `${name} 2`, `${name} 3`])
  }
  for (const phone of [kavita, farida]) expect(await phone.does('how')).toMatchObject({ broken: 0, unsafe: 0 })
  await Promise.all([kavita.context.close(), farida.context.close()])
})

test('a book opened without a signal is told of at the next contact', async () => {
  const [kavita, farida] = await Promise.all([phones.phoneOf('Kavita'), phones.phoneOf('Farida')])
  const book = await kavita.does('opensCase', 'Who looked?')
  await kavita.does('bringsIn', book, 'Farida')
  await kavita.does('syncs')
  await farida.does('syncs')
  await farida.context.setOffline(true)
  await entriesIn(farida, book)
  await entriesIn(farida, book)
  await farida.context.setOffline(false)
  await farida.does('syncs')
  await kavita.does('syncs')
  const looked = (await entriesIn(kavita, book)).filter((it) => it.kind === 'looked').map((it) => it.body?.['how'])
  expect(looked.filter((it) => it === 'offline')).toEqual(['offline'])
  expect(looked).toContain('copied')
  await Promise.all([kavita.context.close(), farida.context.close()])
})

test('a book handed over leaves the phone of the one who had it, at the next contact', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const book = await kavita.does('opensCase', 'To be handed over.')
  await kavita.does('syncs')
  await kavita.does('handsOver', book, 'Farida')
  await kavita.does('syncs')
  await kavita.does('syncs')
  expect(await kavita.does('reads', book)).toBe('absent')
  expect(await kavita.does('summaryOf', book)).toBeNull()
  await kavita.context.close()
})
