// Guessing is slow, for whoever guesses, and what counts as one address.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../../problems.ts'
import { aHouse, aSecondProcess, type TestHouse } from '../../testing/index.ts'
import { byAddress, byUsername, countTry, forgetTries, networkOf, type Tried, uncountTry } from './tries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

/** Seconds to wait; null when the try may go on. */
const waits = (tried: Tried, on: TestHouse = house): Promise<number | null> =>
  countTry(on, tried).then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof Problem)) throw error
      expect(error.id).toBe('too-many-tries')
      return Number(error.about['seconds'])
    },
  )
const aName = () => byUsername(crypto.getRandomValues(new Uint8Array(32)))

test('after five free tries each waits twice as long as the one before, up to a quarter of an hour', async () => {
  const name = aName()
  for (let i = 0; i < 5; i++) expect(await waits(name)).toBeNull()
  const waited: number[] = []
  for (let i = 0; i < 9; i++) {
    const seconds = (await waits(name)) ?? 0
    waited.push(seconds)
    house.clock.pass({ seconds: seconds - 1 })
    expect(await waits(name)).toBe(1)
    house.clock.pass({ seconds: 1 })
    expect(await waits(name)).toBeNull()
  }
  expect(waited).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
})

test('a hundred at once, in two processes, are no way around it', async () => {
  const name = aName()
  const houses = [house, aSecondProcess(house)]
  const all = await Promise.all(Array.from({ length: 100 }, (_, i) => waits(name, houses[i % 2])))
  expect(all.filter((it) => it === null)).toHaveLength(5)
})

test('a right sign-in lets the name begin anew', async () => {
  const name = aName()
  for (let i = 0; i < 3; i++) {
    for (let n = 0; n < 4; n++) expect(await waits(name)).toBeNull()
    await forgetTries(house, name)
  }
})

test('right sign-ins never make an address wait, and wrong ones beside them still do', async () => {
  const office = byAddress(house, 'sign-in', '192.0.2.77')
  for (let i = 0; i < 60; i++) {
    expect(await waits(office)).toBeNull()
    await uncountTry(house, office)
  }
  for (let i = 0; i < 20; i++) expect(await waits(office)).toBeNull()
  expect(await waits(office)).toBe(15)
  await uncountTry(house, office)
  expect(await waits(byAddress(house, 'join', '192.0.2.77'))).toBeNull()
})

test('a day without a try forgets them all', async () => {
  const name = aName()
  for (let i = 0; i < 5; i++) await waits(name)
  house.clock.pass({ hours: 24, seconds: 1 })
  expect(await waits(aName())).toBeNull()
  const { rows } = await house.db.owner.query('select count(*) as n from try')
  expect(rows).toEqual([{ n: 1 }])
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0000:0000::', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('whatever the last half of an IPv6 address is, and however it is written, it is of the same network', () => {
  const group = fc.integer({ min: 1, max: 0xffff }).map((it) => it.toString(16))
  const four = fc.tuple(group, group, group, group)
  fc.assert(
    fc.property(four, four, (network, rest) => {
      const address = [...network, ...rest].join(':')
      expect(networkOf(address)).toBe(network.join(':'))
      expect(networkOf(address.toUpperCase())).toBe(network.join(':'))
      expect(networkOf(`${network.join(':')}::${rest[0]}`)).toBe(network.join(':'))
    }),
  )
})
