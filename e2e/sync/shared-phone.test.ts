// A phone that others hold too: locked it shows nothing, copied it yields nothing, left it is empty, and taken off the list it empties
// itself (AC-02, AC-06, AC-07, AC-29).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPhones, type Phones } from './testing/phones.ts'

let phones: Phones
beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones?.close())

const SECRETS = ['The girl from the blue house', 'Kavita', 'caseworker', 'report-received', 'Pipal Tola']

test('what is kept on the disk holds no name, no text and no kind, open or locked', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const [secret = ''] = SECRETS
  const book = await kavita.does('opensCase', secret)
  await kavita.does('keepDraft', 'write visit', { note: secret })
  await kavita.context.setOffline(true)
  await kavita.does('notes', book, secret)
  await kavita.does('lock')
  const kept = await kavita.does('everythingKept')
  expect(kept.length).toBeGreaterThan(20_000)
  expect(SECRETS.filter((it) => kept.includes(it))).toEqual([])
  await kavita.context.close()
})

test('a lock forgets, a reload locks, a wrong phrase opens nothing, and the right one brings everything back', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const book = await kavita.does('opensCase', 'Locked away.')
  await kavita.does('keepDraft', 'write visit', { note: 'half typed' })
  await kavita.does('lock')
  expect(await kavita.does('how')).toMatchObject({ stage: 'locked', books: 0, outbox: 0 })
  expect(await kavita.does('opens', 'another phrase')).toBe('wrong')
  expect(await kavita.does('opens', 'practice')).toBe('opened')
  await kavita.reopens()
  await kavita.does('start')
  expect(await kavita.does('how')).toMatchObject({ stage: 'locked', books: 0 })
  await kavita.does('opens', 'practice')
  const entries = await kavita.does('reads', book)
  expect(typeof entries === 'string' ? entries : entries[0]?.body?.['what']).toBe('Locked away.')
  expect(await kavita.does('keptDraft', 'write visit')).toEqual({ note: 'half typed' })
  await kavita.context.close()
})

test('after three wrong phrases the next try has to wait, also after a reload', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await kavita.does('lock')
  for (let n = 0; n < 3; n++) expect(await kavita.does('opens', `wrong ${n}`)).toBe('wrong')
  await kavita.reopens()
  await kavita.does('start')
  expect(await kavita.does('opens', 'practice')).toMatchObject({ waitFor: expect.any(Number) })
  await kavita.context.close()
})

test('signing out while something waits does nothing until it is confirmed twice; then nothing is left', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await kavita.context.setOffline(true)
  await kavita.does('opensCase', 'Never sent.')
  expect(await kavita.does('leaves', false)).toEqual({ waiting: 1 })
  expect(await kavita.does('how')).toMatchObject({ stage: 'open', unsafe: 1 })
  expect(await kavita.does('leaves', true)).toEqual({ waiting: 0 })
  expect(await kavita.does('how')).toMatchObject({ stage: 'signed-out', books: 0, outbox: 0 })
  await kavita.context.setOffline(false)

  // The cookie stayed, since nobody could be told; it must not let the next one in.
  await kavita.reopens()
  await kavita.does('start')
  expect(await kavita.does('how')).toMatchObject({ stage: 'signed-out' })
  const { cookies } = await kavita.context.storageState()
  expect(cookies.filter((it) => it.value !== '')).toEqual([])
  await kavita.does('enter', 'Farida')
  expect(await kavita.does('how')).toMatchObject({ stage: 'open', roles: expect.arrayContaining(['manager']) })
  await kavita.context.close()
})

test('a device taken off the list sends what waits and is empty after the next contact', async () => {
  const [lost, other] = [await phones.phoneOf('Kavita'), await phones.phoneOf('Kavita')]
  const book = await lost.does('opensCase', 'On a phone that is lost.')
  await lost.does('syncs')
  await lost.context.setOffline(true)
  await lost.does('notes', book, 'written before it was lost')
  await other.does('takesOff', await lost.does('thisDevice'))
  await lost.context.setOffline(false)
  await lost.does('syncs')
  expect(await lost.does('how')).toMatchObject({ stage: 'removed', books: 0, outbox: 0 })
  expect(await lost.does('everythingKept')).not.toContain('outbox')
  await lost.reopens()
  await lost.does('start')
  expect((await lost.does('how')).stage).not.toBe('open')

  await other.does('syncs')
  const entries = await other.does('reads', book)
  expect(typeof entries === 'string' ? [] : entries.map((it) => it.body?.['text'])).toContain(
    'written before it was lost',
  )
  await Promise.all([lost.context.close(), other.context.close()])
})

test('somebody else who signs in on an open phone is not taken for its owner', async () => {
  const kavita = await phones.phoneOf('Kavita')
  const refused = await kavita.does('signIn', 'Farida').catch((error: Error) => error.message)
  expect(refused).toContain('another-here')
  await kavita.context.setOffline(true)
  await kavita.does('opensCase', 'Still Kavita’s.')
  await kavita.context.setOffline(false)
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ account: 'out', unsafe: 1 })
  await kavita.does('signIn', 'Kavita')
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ account: 'in', unsafe: 0 })
  await kavita.context.close()
})
