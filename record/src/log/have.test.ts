import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compartmentsKey, fingerprintOf } from './have.ts'

const book = fc.record({ n: fc.nat(), key: fc.constantFrom('coordination', 'care coordination') })
const have = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), book)

test('two that hold the same have one fingerprint, in whatever order they list it', () => {
  fc.assert(
    fc.property(have, (it) => {
      const turned = Object.fromEntries(Object.entries(it).reverse())
      expect(fingerprintOf(turned)).toBe(fingerprintOf(it))
    }),
  )
})

test('one more entry, one more book or one other compartment gives another', () => {
  const one = { a: { n: 1, key: 'care' } }
  const others = [{}, { a: { n: 2, key: 'care' } }, { a: { n: 1, key: 'legal' } }, { ...one, b: { n: 0, key: '' } }]
  expect(new Set([one, ...others].map(fingerprintOf)).size).toBe(5)
})

test('compartments are named in one order', () => {
  expect(compartmentsKey(['voice', 'care'])).toBe(compartmentsKey(['care', 'voice']))
})
