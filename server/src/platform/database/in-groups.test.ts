import { expect, test } from 'vitest'
import { inGroups } from './in-groups.ts'

/** What was asked together, in order; each is answered with its double once `go` is called. */
const doubling = (refuse: (group: readonly number[]) => boolean = () => false, most = 100) => {
  const groups: (readonly number[])[] = []
  const ask = inGroups<object, number, number>({
    most,
    work: async (_key, group) => {
      groups.push(group)
      await new Promise((resolve) => setImmediate(resolve))
      if (refuse(group)) throw new Error(`no ${group}`)
      return group.map((it) => it * 2)
    },
  })
  return { groups, ask }
}
const house = {}

test('one that comes alone goes at once; those that come meanwhile go together, and each gets its own answer', async () => {
  const { groups, ask } = doubling()
  expect(await Promise.all([1, 2, 3, 4].map((it) => ask(house, it)))).toEqual([2, 4, 6, 8])
  expect(groups).toEqual([[1], [2, 3, 4]])
})

test('those of two houses never go together', async () => {
  const { groups, ask } = doubling()
  const other = {}
  await Promise.all([ask(house, 1), ask(other, 2), ask(house, 3), ask(other, 4)])
  expect(groups).toEqual([[1], [2], [3], [4]])
})

test('a group is closed when it is heavy enough, and what is heavier goes alone', async () => {
  const groups: (readonly number[])[] = []
  const ask = inGroups<object, number, number>({
    most: 10,
    weigh: (it) => it,
    work: async (_key, group) => {
      groups.push(group)
      return group
    },
  })
  await Promise.all([1, 50, 4, 4, 4, 4].map((it) => ask(house, it)))
  expect(groups).toEqual([[1], [50], [4, 4, 4], [4]])
})

test('one that fails takes nobody with it', async () => {
  const { groups, ask } = doubling((group) => group.includes(3))
  const answers = await Promise.allSettled([1, 2, 3, 4].map((it) => ask(house, it)))
  expect(answers.map((it) => (it.status === 'fulfilled' ? it.value : String(it.reason)))).toEqual([
    2,
    4,
    'Error: no 3',
    8,
  ])
  expect(groups).toEqual([[1], [2, 3, 4], [2], [3], [4]])
  expect(await ask(house, 5)).toBe(10)
})
