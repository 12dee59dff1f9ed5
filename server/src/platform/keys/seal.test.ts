import fc from 'fast-check'
import { expect, test } from 'vitest'
import { open, randomKey, seal, unwrapKey, wrapKey } from './seal.ts'

const bytes = fc.uint8Array({ maxLength: 2000 })

test('what is sealed opens with the same key for the same purpose', () => {
  fc.assert(
    fc.property(bytes, fc.string(), (secret, about) => {
      const key = randomKey()
      expect(open(key, about, seal(key, about, secret))).toEqual(secret)
    }),
  )
})

test('one flipped bit anywhere, and it does not open', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (secret, place, bit) => {
      const key = randomKey()
      const sealed = seal(key, 'book b1', secret)
      const at = place % sealed.length
      sealed[at] = (sealed[at] ?? 0) ^ (1 << bit)
      expect(() => open(key, 'book b1', sealed)).toThrow()
    }),
  )
})

test('it opens neither for another purpose, nor with another key, nor cut short', () => {
  const key = randomKey()
  const sealed = seal(key, 'book b1', new Uint8Array([1, 2, 3]))
  expect(() => open(key, 'book b2', sealed)).toThrow()
  expect(() => open(randomKey(), 'book b1', sealed)).toThrow()
  for (let length = 0; length < sealed.length; length++) {
    expect(() => open(key, 'book b1', sealed.subarray(0, length))).toThrow()
  }
})

test('the same bytes never look the same twice', () => {
  const key = randomKey()
  const secret = new Uint8Array(32)
  expect(seal(key, 'x', secret)).not.toEqual(seal(key, 'x', secret))
})

test('a wrapped key is unwrapped for the place it was wrapped for', () => {
  const [master, key] = [randomKey(), randomKey()]
  const wrapped = wrapKey(master, 'organisation o1', key)
  expect(unwrapKey(master, 'organisation o1', wrapped)).toEqual(key)
  expect(() => unwrapKey(master, 'organisation o2', wrapped)).toThrow()
  expect(() => wrapKey(master, 'organisation o1', key.subarray(1))).toThrow(/32 bytes/)
})
