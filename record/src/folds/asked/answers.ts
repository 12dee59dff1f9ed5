// What became of a question: asked, answered, kept open until a day, passed to somebody outside. An answer stands as long as nothing
// new is written about its ground: an entry, or a correction of one, that whoever answered had not seen.
import type { Moment } from '../../fields.ts'
import { millis } from '../../time.ts'
import { keyOf, type Question } from '../questions.ts'
import type { Standing } from '../standing.ts'

export type QuestionState = 'open' | 'answered' | 'kept-open' | 'passed'

export type Asked = Question & {
  readonly state: QuestionState
  /** The entry that answered, kept open or passed it; of an open one, the reply that something new has overtaken. */
  readonly reply: string | null
  /** Until when it is kept open. */
  readonly until: Moment | null
}

const STATES: Readonly<Record<string, QuestionState>> = {
  'question-answered': 'answered',
  'question-kept-open': 'kept-open',
  'question-passed': 'passed',
}

type Places = {
  /** Place in the book as it is read here. */
  readonly order: ReadonlyMap<string, number>
  readonly byId: ReadonlyMap<string, Standing>
}

const knew = (reply: Standing, entry: Standing, { order, byId }: Places): boolean => {
  if ((order.get(entry.id) ?? 0) > (order.get(reply.id) ?? 0)) return false
  if (reply.device === entry.device) return true
  const saw = reply.saw === null ? null : (byId.get(reply.saw)?.n ?? null)
  return entry.n !== null && saw !== null && saw >= entry.n
}

/** Its entries and every correction of them. */
const ground = (it: Question, { byId }: Places): readonly Standing[] => {
  const entries = it.entries.flatMap((id) => byId.get(id) ?? [])
  const corrections = entries.flatMap((one) =>
    Object.values(one.history).flatMap((said) => said.flatMap(({ entry }) => byId.get(entry) ?? [])),
  )
  return [...entries, ...corrections]
}

const untilOf = (reply: Standing): Moment | null => {
  const until = reply.body?.['until']
  return typeof until === 'string' ? until : null
}

/** The questions with what became of each, in the order given. `entries` is the book as it stands. */
export const answered = (asked: readonly Question[], entries: readonly Standing[]): readonly Asked[] => {
  const replies = Map.groupBy(
    entries.filter((it) => it.kind in STATES && it.body !== null),
    (it) => `${it.body?.['question']} ${it.body?.['of']}`,
  )
  const places: Places = {
    order: new Map(entries.map((it, i) => [it.id, i])),
    byId: new Map(entries.map((it) => [it.id, it])),
  }
  return asked.map((it): Asked => {
    const reply = replies.get(`${keyOf(it)} ${it.on}`)?.at(-1)
    if (!reply) return { ...it, state: 'open', reply: null, until: null }
    if (ground(it, places).some((one) => !knew(reply, one, places)))
      return { ...it, state: 'open', reply: reply.id, until: null }
    return { ...it, state: STATES[reply.kind] ?? 'open', reply: reply.id, until: untilOf(reply) }
  })
}

/** Whether it needs a look at an instant (ms): its moment has come, and nobody answered it, passed it on or keeps it open until later. */
export const needsLook = (it: Pick<Asked, 'from' | 'state' | 'until'>, now: number): boolean => {
  if (it.from !== null && millis(it.from) > now) return false
  return it.state === 'open' || (it.state === 'kept-open' && it.until !== null && millis(it.until) <= now)
}
