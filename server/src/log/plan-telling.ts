// What follows from an append: who is to be told, and when. Jobs hold ids and a time, never a name, a place or a topic.
import { type Entry, ofKind, toErase, toTell } from '@sajha/record'
import type { Rows } from '../books/project.ts'

export type PlannedJob = {
  readonly task:
    | 'tell-duty'
    | 'tell-reader'
    | 'tell-packet'
    | 'tell-answer'
    | 'keep-answer'
    | 'tell-recorder'
    | 'erase'
    | 'keep-find'
    | 'keep-printed'
    | 'watch-reading'
    | 'pass-on'
  readonly key: string
  readonly run_at: string
  readonly payload: Readonly<Record<string, string>>
}

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text)

/** A duty is told when it becomes due soon; met, ended or moved ones are looked at again when their job runs. */
const duties = (now: Temporal.Instant, book: string, before: Rows | null, after: Rows): readonly PlannedJob[] => {
  const known = new Map(before?.duties.map((it) => [it['key'], it['due_at']]))
  return after.duties.flatMap((it) => {
    const { key, due_at: due } = it as { key: string; due_at: string | null }
    const open = it['met_at'] === null && it['ended_at'] === null
    if (!open || due === null || known.get(key) === due) return []
    const soon = instant(due).subtract({ milliseconds: Number(it['warn_ms']) })
    const at = Temporal.Instant.compare(soon, now) < 0 ? now : soon
    return [{ task: 'tell-duty', key: `duty:${book}:${key}`, run_at: at.toString(), payload: { book, key } }]
  })
}

/** Somebody brought in, or handed a book, by what was just sealed is told that something waits. Whoever opens a book knows. */
const readers = (
  now: Temporal.Instant,
  book: string,
  after: Rows,
  sealed: readonly Sealed[],
): readonly PlannedJob[] => {
  const kinds = new Map<unknown, string>(sealed.map((it) => [it.id, it.kind]))
  const fresh = new Map(
    after.readers
      .filter((it) => it['until_at'] === null && kinds.has(it['granted_by']))
      .map((it) => [`${it['person']} ${it['granted_by']}`, it]),
  )
  return [...fresh.values()].map((it) => ({
    task: 'tell-reader',
    key: `reader:${book}:${it['person']}:${it['granted_by']}`,
    run_at: now.toString(),
    payload: {
      book,
      person: it['person'] ?? '',
      by: it['granted_by'] ?? '',
      ...(kinds.get(it['granted_by']) === 'hand-over' && { what: 'handed-on' }),
      ...(after.summary.sort === 'complaint' && { what: 'complaint-waits' }),
    },
  }))
}

const PACKETS: Readonly<Record<string, readonly PlannedJob['task'][]>> = {
  'packet-sent': ['tell-packet'],
  'packet-answered': ['tell-answer', 'keep-answer'],
  'outside-answered': ['tell-answer'],
}

/** Those a packet is for, and whoever sent it when an answer came; and what the receiver's own book keeps of the answer. */
const packets = (now: Temporal.Instant, book: string, sealed: readonly Sealed[]): readonly PlannedJob[] =>
  sealed.flatMap(({ id, kind }) =>
    (PACKETS[kind] ?? []).map((task) => ({
      task,
      key: `${task}:${id}`,
      run_at: now.toString(),
      payload: { book, entry: id },
    })),
  )

type Sealed = { readonly id: string; readonly kind: string; readonly author: string }

/** @param stood whether the book was there before: the one who opens it is not told of it. */
export const planTelling = (
  now: Temporal.Instant,
  book: string,
  before: Rows | null,
  after: Rows,
  stood: boolean,
  sealed: readonly Sealed[] = [],
): readonly PlannedJob[] => [
  ...duties(now, book, before, after),
  ...(stood ? readers(now, book, after, sealed) : []),
  // Whoever is to look into a complaint is told as it opens; its author knows.
  ...(!stood && after.summary.sort === 'complaint' ? readers(now, book, after, sealed) : []).filter(
    (it) => it.payload['person'] !== sealed[0]?.author,
  ),
  ...packets(now, book, sealed),
]

/** Whoever recorded an earlier statement, report or paper of an age is told that a later one stands beside it. */
export const planRecorders = (
  now: Temporal.Instant,
  book: string,
  before: readonly Entry[],
  added: readonly Entry[],
): readonly PlannedJob[] =>
  added.flatMap((it) =>
    toTell(before, it).map((person) => ({
      task: 'tell-recorder' as const,
      key: `recorder:${book}:${person}:${it.id}`,
      run_at: now.toString(),
      payload: { book, person, by: it.id, compartment: it.compartment },
    })),
  )

const MAKES_LAWFUL: ReadonlySet<string> = new Set(['erasure-agreed', 'legal-hold'])

/** What two people agreed to destroy is destroyed by a job of its own, after the entry that makes it lawful is sealed. */
export const planErasing = (
  now: Temporal.Instant,
  book: string,
  entries: readonly Entry[],
  added: readonly Entry[],
): readonly PlannedJob[] =>
  added.some((it) => MAKES_LAWFUL.has(it.kind)) && toErase(entries).length > 0
    ? [{ task: 'erase', key: `erase:${book}:${entries.length}`, run_at: now.toString(), payload: { book } }]
    : []

/** Entries after which a book may be found by something else: what of her was written, corrected or destroyed. */
const FOUND_BY: ReadonlySet<string> = new Set([
  'person-identified',
  'report-received',
  'correction',
  'erased',
  'decoy-laid',
  'decoy-ended',
])

/** What a book is found by is worked out after it is sealed (find/tasks.ts). */
export const planFinding = (now: Temporal.Instant, book: string, added: readonly Entry[]): readonly PlannedJob[] =>
  added
    .filter((it) => FOUND_BY.has(it.kind))
    .slice(-1)
    .map(({ id }) => ({
      task: 'keep-find',
      key: `keep-find:${book}`,
      run_at: now.toString(),
      payload: { book, entry: id },
    }))

/** What was printed is counted, and what was opened on a screen is held against what is usual, once it is sealed. */
const WATCHED: Readonly<Record<string, PlannedJob['task']>> = { 'paper-made': 'keep-printed', looked: 'watch-reading' }

export const planWatching = (now: Temporal.Instant, book: string, added: readonly Entry[]): readonly PlannedJob[] =>
  added.flatMap(({ id, kind, body }) => {
    const task = WATCHED[kind]
    // Copies that devices fetch are most of all looks, and nobody's reading.
    if (!task || body?.['how'] === 'copied') return []
    return [{ task, key: `${task}:${id}`, run_at: now.toString(), payload: { book, entry: id } }]
  })

/**
 * What was somebody's passes on when their posting ends: planned with the entry that says so, for its minute. So is a book that somebody
 * who has left had begun before, and that arrives only now: without it nobody would ever hold it.
 */
export const planPassing = (
  now: Temporal.Instant,
  organisation: string,
  stood: readonly Entry[],
  added: readonly Entry[],
): readonly PlannedJob[] => {
  const job = (of: string, person: string, at: Temporal.Instant): PlannedJob => ({
    task: 'pass-on',
    key: `pass-on:${of}:${person}`,
    run_at: at.toString(),
    payload: { organisation: of, person },
  })
  const left = ofKind(added, 'member-left').flatMap(({ body }) => {
    const at = instant(body.at)
    return body.stays ? [] : [job(organisation, body.member, Temporal.Instant.compare(at, now) < 0 ? now : at)]
  })
  const [first] = stood.length === 0 ? added : []
  const late = first?.marks.includes('access-ended') ? [job(first.organisation, first.author, now)] : []
  return [...left, ...late]
}
