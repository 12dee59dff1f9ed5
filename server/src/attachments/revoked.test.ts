// A phone that was taken off the list, or whose person has left, may hold the only copy of what an entry names: it still sends that,
// and nothing else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCase, aHouse, aPerson, brings, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { begins, inPieces, names, problemOf, sends, someBytes } from './testing/sending.ts'
import { receiveBytes } from './upload/receive-bytes.ts'

let house: TestHouse
let kavita: TestPerson
let manager: TestPerson
let book: string
beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  manager = await aPerson(house, { name: 'Farida', roles: ['manager'], at: kavita.organisation })
  book = await aCase(kavita)
  await brings(kavita, book, manager)
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

describe('a device that was taken off the list', () => {
  const revoked = (person: TestPerson): TestPerson => ({
    ...person,
    me: { ...person.me, device: person.me.device && { ...person.me.device, revokedAt: house.clock.now().toString() } },
  })

  test('still sends what belongs to an entry it wrote, also what it had begun before', async () => {
    const bytes = someBytes(900, 'from the lost phone')
    const { upload } = await begins(kavita, bytes, { book })
    await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, 10)))
    await names(kavita, bytes, { book })
    const lost = revoked(kavita)
    expect(await begins(lost, bytes, { book })).toMatchObject({ offset: 10 })
    expect(await sends(lost, upload ?? '', 10, inPieces(bytes.subarray(10)))).toMatchObject({ complete: true })
  })

  test('sends nothing else, nor does somebody whose posting has ended', async () => {
    const lost = revoked(kavita)
    const gone = { ...kavita, me: { ...kavita.me, leftAt: house.clock.now().toString() } }
    const unknown = { ...kavita, me: { ...kavita.me, device: null } }
    const bytes = someBytes(900, 'named by nobody')
    const { upload } = await begins(kavita, bytes, { book })
    expect(await problemOf(begins(lost, bytes, { book }))).toBe('device-revoked')
    expect(await problemOf(receiveBytes(house, lost.me, upload ?? '', 0, inPieces(bytes)))).toBe('device-revoked')
    expect(await problemOf(begins(gone, bytes, { book }))).toBe('posting-ended')
    expect(await problemOf(begins(unknown, bytes, { book }))).toBe('device-needed')
    await names(manager, bytes, { book })
    expect(await problemOf(begins(lost, bytes, { book }))).toBe('device-revoked')
  })
})
