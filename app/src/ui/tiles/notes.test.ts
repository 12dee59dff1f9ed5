import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notesFor } from './notes.ts'

test('an amount is drawn in the fewest notes', () => {
  expect(notesFor(770)).toEqual([500, 200, 50, 20])
})

test('the notes make up the amount, but for the coins', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (rupees) => {
      const sum = notesFor(rupees).reduce((total, note) => total + note, 0)
      expect(rupees - sum).toBe(rupees % 10)
    }),
  )
})
