// A day without a signal, and what a bad line does: nothing is lost, nothing is there twice, and one always knows what waits (AC-01,
// AC-02).
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPhones, type Phones } from './testing/phones.ts'

let phones: Phones
beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones?.close())

const entriesIn = async (phone: Awaited<ReturnType<Phones['aPhone']>>, book: string) => {
  const it = await phone.does('reads', book)
  if (typeof it === 'string') throw new Error(`the book is ${it}`)
  return it.filter((one) => one.kind !== 'looked')
}

test('what is written without a signal survives a killed browser, and is sealed once, in its order, when it can go', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await kavita.context.setOffline(true)
  const book = await kavita.does('opensCase', 'A girl was put on a train.')
  for (const text of ['one', 'two', 'three']) await kavita.does('notes', book, text)
  expect(await kavita.does('how')).toMatchObject({ unsafe: 4, stage: 'open' })

  await kavita.context.setOffline(false)
  await kavita.page.route('**/v1/**', (route) => route.abort())
  await kavita.reopens()
  await kavita.does('start')
  await kavita.does('opens', 'practice')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 4, stage: 'open', online: false })
  expect((await entriesIn(kavita, book)).map((it) => it.n)).toEqual([null, null, null, null])

  await kavita.page.unroute('**/v1/**')
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 0, outbox: 0, online: true, broken: 0 })
  const sealed = await entriesIn(kavita, book)
  expect(sealed.map((it) => it.n)).toEqual([1, 2, 3, 4])
  expect(sealed.slice(1).map((it) => it.body?.['text'])).toEqual(['one', 'two', 'three'])
  await kavita.context.close()
})

test('an answer that is lost on the way makes nothing twice', async () => {
  const kavita = await phones.phoneOf('Kavita')
  let lost = 0
  const losing = async (route: Route) => {
    await route.fetch()
    lost++
    await route.abort()
  }
  await kavita.page.route('**/v1/entries', losing)
  const book = await kavita.does('opensCase', 'Told once.')
  await kavita.does('notes', book, 'once')
  await kavita.does('syncs')
  expect(lost).toBeGreaterThan(0)
  expect(await kavita.does('how')).toMatchObject({ unsafe: 2 })
  await kavita.page.unroute('**/v1/entries')
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 0, outbox: 0, broken: 0 })
  expect((await entriesIn(kavita, book)).map((it) => it.n)).toEqual([1, 2])
  await kavita.context.close()
})

test('a refused entry stays with its reason until its author writes it better or lets it go', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const book = await kavita.does('opensCase', 'One case.')
  await kavita.does('syncs')
  const refusing = (route: Route) => {
    const { entries } = JSON.parse(route.request().postData() ?? '{}') as { entries: unknown[] }
    return route.fulfill({
      json: {
        outcomes: entries.map((_, i) => ({
          id: ids[i] ?? '',
          outcome: 'refused',
          problem: 'book-not-yours',
          faults: [],
        })),
      },
    })
  }
  let ids: string[] = []
  await kavita.page.route('**/v1/entries', async (route) => {
    if (ids.length === 0) await new Promise((resolve) => setTimeout(resolve, 300))
    return refusing(route)
  })
  ids = [await kavita.does('notes', book, 'refused')]
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 1, refused: ['book-not-yours'] })
  await kavita.page.unroute('**/v1/entries')
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 1, refused: ['book-not-yours'] })

  const [refused = ''] = await kavita.does('refusedIds')
  await kavita.does('writesBetter', refused, 'taken')
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ unsafe: 0, refused: [] })
  expect((await entriesIn(kavita, book)).map((it) => it.body?.['text'])).toEqual([undefined, 'taken'])
  await kavita.context.close()
})

test('a form that is not filled in is not written, and says what is missing', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const book = await kavita.does('opensCase', 'One case.')
  expect(await kavita.does('writesNothing', book)).toEqual({
    id: 'fields-wrong',
    faults: [{ field: 'text', reason: 'missing' }],
  })
  expect(await kavita.does('how')).toMatchObject({ refused: [] })
  await kavita.context.close()
})

test('two tabs of one phone send one entry once, and each shows what the other wrote', async () => {
  const first = await phones.phoneOf('Kavita')
  const second = await first.anotherTab()
  await second.does('enter', 'Kavita')
  const book = await first.does('opensCase', 'Two tabs.')
  await second.does('notes', book, 'from the second')
  await Promise.all([first.does('syncs'), second.does('syncs')])
  await first.does('syncs')
  await second.does('syncs')
  for (const tab of [first, second]) {
    expect((await entriesIn(tab, book)).map((it) => it.n)).toEqual([1, 2])
    expect(await tab.does('how')).toMatchObject({ unsafe: 0, outbox: 0, broken: 0 })
  }
  await first.context.close()
})

test('a page that finds the line held by one that is going asks again by itself, and nothing stays behind', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const book = await kavita.does('opensCase', 'Opened anew.')
  await kavita.does('syncs')
  const closing = await kavita.anotherTab()
  await closing.does('holdsLine', 1500)
  await kavita.does('notes', book, 'written while it was held')
  await expect.poll(async () => (await kavita.does('how')).unsafe, { timeout: 45_000 }).toBe(0)
  await kavita.context.close()
})
