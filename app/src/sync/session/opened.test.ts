import { beforeEach, expect, test } from 'vitest'
import { forgetAll, heldCell, holdOpen, type Opened } from './opened.ts'

const books = heldCell<readonly string[]>([])
beforeEach(() => holdOpen({} as Opened))

test('work that was under way when it was locked cannot put back what was forgotten', () => {
  books.set(['a book'])
  forgetAll()
  expect(books.get()).toEqual([])
  books.set(['a book that was just written to the disk'])
  expect(books.get()).toEqual([])
})

test('those who listen hear that it is empty, while the store already counts as locked', () => {
  const heard: (readonly string[])[] = []
  books.set(['a book'])
  const stop = books.subscribe(() => {
    books.set(['read again by who listens'])
    heard.push(books.get())
  })
  forgetAll()
  expect(heard).toEqual([[]])
  stop()
})

test('opened again it takes what is read again', () => {
  forgetAll()
  holdOpen({} as Opened)
  books.set(['a book'])
  expect(books.get()).toEqual(['a book'])
})
