// The job that destroys: planned with the entry that makes it lawful, and with the one that lifts a hold.
import type { House } from '../house.ts'
import type { Task } from '../platform/jobs.ts'
import { erase } from './erase.ts'

export const erasureTasks = (house: House): Readonly<Record<string, Task>> => ({
  erase: async ({ book }) => {
    if (!book) throw new Error('a job names no book')
    await erase(house, book)
  },
})
