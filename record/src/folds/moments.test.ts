// What the folds keep of the book that was asked about last, and that a locked device keeps nothing of it.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import { forgetLast, holdsAny } from './moments.ts'
import { standing } from './standing.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Asks about a book nobody else holds. */
const asksAbout = (): WeakRef<object> => {
  const report = entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'A girl at the kiln' })
  const fixed = entry('correction', { of: report.id, field: 'what', value: 'A woman at the kiln', why: 'heard again' })
  const book = standing([report, fixed])
  expect(holdsAny(book, ['report-received'])).toBe(true)
  return new WeakRef(book)
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('the book asked about last stays in memory until it is forgotten, and then nothing of it does', async () => {
  const book = asksAbout()
  await turn()
  collect()
  expect(book.deref()).toBeDefined()
  await turn()
  forgetLast()
  collect()
  expect(book.deref()).toBeUndefined()
})
