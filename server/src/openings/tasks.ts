// The jobs of emergency openings: who is asked to agree, what follows an answer, forgetting whom a question was about, and asking afterwards
// what came of it. Each may run twice.
import { fromBase64url, millis, openings } from '@sajha/record'
import { keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { tell } from '../notices/tell.ts'
import { directoryFor } from '../people/directory-for.ts'
import { type Payload, planJob, type Task } from '../platform/jobs.ts'
import { askIn } from './answer-opening.ts'
import { openAnswered } from './open-answered.ts'
import { openersElsewhere } from './openers.ts'
import { dropWaiting, keepWaiting } from './store.ts'

/** The same people whether anybody is held or not: nothing is looked up here. */
const askOpeners = async (house: House, { asked = '', find: id = '', token = '' }: Payload): Promise<void> => {
  const ask = await askIn(house, asked, id)
  if (!ask || house.clock.now().epochMilliseconds >= millis(ask.until)) return
  await keepWaiting(house.db, id, fromBase64url(token))
  const at = Temporal.Instant.from(ask.until)
  await planJob(house.db.keeps.sql, 'opening-over', { ask: id }, { at, key: `over:${id}` })
  for (const { openers } of await openersElsewhere(house, ask.organisation)) {
    const postings = await directoryFor(house, [], openers)
    const outside = openers.filter((it) => !postings.get(it)?.some((one) => one.organisation === ask.organisation))
    for (const person of outside)
      await tell(house, { person, book: asked, what: 'opening-waits', about: `${asked}.${id}` })
  }
}

const askAccount = async (house: House, { book = '', entry = '' }: Payload): Promise<void> => {
  const kept = await keptBookWith(house, book, entry)
  const it = openings(kept?.entries ?? []).find((one) => one.entry === entry)
  if (it && !it.accounted) await tell(house, { person: it.who, book, what: 'opening-account', about: entry })
}

export const openingTasks = (house: House): Readonly<Record<string, Task>> => ({
  'ask-openers': (payload) => askOpeners(house, payload),
  'open-answered': (payload) => openAnswered(house, payload),
  'opening-over': (payload) => dropWaiting(house.db, payload['ask'] ?? ''),
  'opening-account': (payload) => askAccount(house, payload),
})
