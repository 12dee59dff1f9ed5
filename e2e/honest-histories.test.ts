// Ten thousand honest histories, small and of every shape: entries shown, shown in part, kept back, destroyed, among other leaves or
// alone, under fresh keys of nobody. None raises an alarm: whoever is accused by this must have been so rightly.
import { expect, test } from 'vitest'
import { verifyBundle } from '../record/src/index.ts'
import { aBundle } from '../record/testing/a-bundle.ts'
import { nodeVerify } from '../record/testing/vectors/transparency/platform.ts'

const HISTORIES = 10_000

/** Small numbers that come again in the same order, so that a failure can be looked at. */
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const aHistory = (at: number) => {
  const next = random(at)
  const entries = next(4)
  const some = () => (entries > 0 && next(2) === 0 ? [1 + next(entries)] : [])
  return { entries, keptBack: some(), erased: some(), parted: some(), between: next(3), salt: String(at) }
}

test('none of ten thousand honest histories is said to be broken', { timeout: 300_000 }, async () => {
  const alarmed: unknown[] = []
  for (let at = 0; at < HISTORIES; at++) {
    const given = aHistory(at)
    const verdict = await verifyBundle(await aBundle(given), nodeVerify)
    if (!verdict.whole || verdict.entries !== given.entries) alarmed.push({ given, broken: verdict.broken })
  }
  expect(alarmed).toEqual([])
})
