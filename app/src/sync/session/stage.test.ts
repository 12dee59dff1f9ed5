import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Happening, nextStage, type Stage } from './stage.ts'

const through = (...all: readonly Happening[]): Stage => all.reduce<Stage>(nextStage, 'loading')

describe('from an empty page', () => {
  test('a device that holds something is locked, whatever the network says', () => {
    expect(through({ it: 'found-lock' })).toBe('locked')
    expect(through({ it: 'found-lock' }, { it: 'found-nothing', setUp: false })).toBe('locked')
  })

  test('whoever signs in chooses a phrase before anything opens', () => {
    const signedIn = [{ it: 'found-nothing', setUp: true }, { it: 'signed-in' }] as const
    expect(through(...signedIn)).toBe('choosing-phrase')
    expect(through(...signedIn, { it: 'opened' })).toBe('open')
  })

  test('an address without a record says so, and signs in once it has one', () => {
    const none = { it: 'found-nothing', setUp: false } as const
    expect(through(none)).toBe('no-record-here')
    expect(through(none, { it: 'found-nothing', setUp: true })).toBe('signed-out')
  })
})

test('locking is possible from an open store only, and only opening leads back', () => {
  expect(nextStage('locked', { it: 'opened' })).toBe('open')
  expect(nextStage('signed-out', { it: 'opened' })).toBe('signed-out')
  expect(nextStage('choosing-phrase', { it: 'locked' })).toBe('choosing-phrase')
})

test('nothing that arrives late opens what was locked or taken away', () => {
  const happenings: readonly Happening[] = [
    { it: 'unfit' },
    { it: 'found-lock' },
    { it: 'found-nothing', setUp: true },
    { it: 'signed-in' },
    { it: 'locked' },
    { it: 'removed' },
  ]
  fc.assert(
    fc.property(
      fc.constantFrom<Stage>('locked', 'removed'),
      fc.array(fc.constantFrom(...happenings)),
      (from, all) => all.reduce<Stage>(nextStage, from) !== 'open',
    ),
  )
})
