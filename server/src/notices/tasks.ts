// The jobs that tell people. Each looks again when it runs: a duty met in the meantime is not told.
import type { House } from '../house.ts'
import type { Task } from '../platform/jobs.ts'
import { addNotice, type OpenDuty, openDuty, peopleToTell, readsPart } from './store.ts'

/** What is late is told to nobody. A reminder of ours is never late: it is told when its time has come, and on the day after. */
const isPast = ({ basis, due_at: due }: OpenDuty, now: Temporal.Instant): boolean =>
  due !== null &&
  Temporal.Instant.compare(Temporal.Instant.from(due).add({ hours: basis === 'reminder' ? 24 : 0 }), now) < 0

export const noticeTasks = (house: House): Readonly<Record<string, Task>> => ({
  'tell-duty': async (payload) => {
    const { book = '', key = '' } = payload
    const duty = await openDuty(house.db, book, key)
    const now = house.clock.now()
    // What is late is no news: it stands first on Today. So a book written down weeks afterwards says nothing of every day it missed.
    if (!duty || isPast(duty, now)) return
    for (const person of await peopleToTell(house.db, book, duty, now)) {
      await addNotice(house.db, { person, book, what: 'duty-due-soon', about: key, at: now.toString() })
    }
  },
  // Only whoever still reads that part: of a book that was handed on nobody is told anything.
  'tell-recorder': async (payload) => {
    const { book = '', person = '', by = '', compartment = '' } = payload
    const now = house.clock.now()
    if (!(await readsPart(house.db, { book, compartment, person }, now))) return
    await addNotice(house.db, { person, book, what: 'stands-beside', about: by, at: now.toString() })
  },
  'tell-reader': async (payload) => {
    const { book = '', person = '', by = '', what = 'brought-in' } = payload
    const now = house.clock.now()
    // Whom a complaint turned out to be about in the meantime is told nothing of it.
    if (what === 'complaint-waits' && !(await readsPart(house.db, { book, compartment: 'voice', person }, now))) return
    await addNotice(house.db, { person, book, what, about: by, at: house.clock.now().toString() })
  },
})
