// Who may read which compartments of a book, and as what. The rows that row-level security reads are written from this fold
// and from nothing else (law 5). Deny by default: what no entry grants, nobody reads.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import type { Compartment, Role } from '../terms.ts'
import { millis } from '../time.ts'
import { standing } from './standing.ts'

const C = {
  all: ['coordination', 'identity', 'safety', 'statement', 'legal', 'health', 'care', 'money', 'voice', 'outcome'],
} as const

/**
 * What each role reads in a book it is assigned to. Police and administrators read nothing by assignment: police get packets
 * only, administrators make people and keep the house running. `counselling` is the counsellor's alone (privilege).
 */
export const READS: { readonly [R in Role]: readonly Compartment[] } = {
  caseworker: C.all,
  manager: ['coordination', 'identity', 'safety', 'legal', 'care', 'money', 'voice'],
  cwc: ['coordination', 'identity', 'safety', 'legal', 'health', 'care', 'voice'],
  home: ['coordination', 'identity', 'safety', 'health', 'care', 'voice'],
  helpline: ['coordination', 'identity', 'safety'],
  lawyer: ['coordination', 'identity', 'safety', 'statement', 'legal', 'money', 'voice'],
  doctor: ['coordination', 'safety', 'health'],
  counsellor: ['coordination', 'identity', 'safety', 'care', 'counselling', 'voice', 'outcome'],
  official: ['coordination', 'legal', 'money'],
  community: ['coordination'],
  police: [],
  steward: [],
  administrator: [],
  server: [],
}

export type Reader = {
  readonly person: string
  readonly organisation: string
  readonly as: Role
  readonly compartments: readonly Compartment[]
  readonly from: Moment
  /** From this instant no longer; null while it lasts. */
  readonly until: Moment | null
  /** The entry that grants it. */
  readonly by: string
}

const earlier = (a: Moment | null, b: Moment): Moment => (a !== null && millis(a) < millis(b) ? a : b)

const opened = (first: Entry): Reader => ({
  person: first.author,
  organisation: first.organisation,
  as: first.as,
  compartments: READS[first.as],
  from: first.madeAt,
  until: null,
  by: first.id,
})

/** Every grant of a book, past ones too, in the book's order. Whoever opens a book is assigned to it. */
export const access = (given: readonly Entry[]): readonly Reader[] => {
  const entries = standing(given)
  const first = entries[0]
  if (!first) return []
  const readers: Reader[] = first.as === 'server' ? [] : [opened(first)]
  for (const entry of entries) {
    const [assigned] = ofKind([entry], 'assignment')
    const [handed] = ofKind([entry], 'hand-over')
    if (assigned) readers.push(granted(assigned))
    if (handed) passOn(readers, handed)
  }
  return readers
}

const granted = (it: ReturnType<typeof ofKind<'assignment'>>[number]): Reader => ({
  person: it.body.to,
  organisation: it.body.organisation,
  as: it.body.as,
  compartments: READS[it.body.as],
  from: it.body.from,
  until: it.body.until ?? null,
  by: it.id,
})

/** Hands every open grant of `from` to `to`, from the minute named. A hand-over by somebody who holds nothing passes nothing on. */
const passOn = (readers: Reader[], it: ReturnType<typeof ofKind<'hand-over'>>[number]): void => {
  const { from, to, at } = it.body
  const held = readers.filter((one) => one.person === from && (one.until === null || millis(one.until) > millis(at)))
  for (const one of held) {
    readers[readers.indexOf(one)] = { ...one, until: earlier(one.until, at) }
    readers.push({ ...one, person: to, from: at, by: it.id })
  }
}

/** The compartments a person reads in this book at an instant (ms), with the roles they come from. */
export const readsNow = (
  readers: readonly Reader[],
  person: string,
  now: number,
): { readonly as: readonly Role[]; readonly compartments: readonly Compartment[] } => {
  const open = readers.filter(
    (it) => it.person === person && millis(it.from) <= now && (it.until === null || now < millis(it.until)),
  )
  return {
    as: [...new Set(open.map((it) => it.as))],
    compartments: [...new Set(open.flatMap((it) => it.compartments))],
  }
}
