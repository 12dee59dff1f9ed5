// Two devices, one server, and a network that fails wherever it likes: in the end both hold the same, and nothing anybody wrote is
// missing or there twice (AC-01, AC-03).
import {
  type Entry,
  type Envelope,
  FIRST,
  packEntries,
  READS,
  type Seal,
  type SealedEntry,
  sealId,
  signEntry,
  standing,
  unpackEntries,
} from '@sajha/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BookHead, type Item, isHeld, numberOf, type PulledBook, takePulled, takeSettled } from './held.ts'
import { afterOutcome, entryOfPending, nextBatch, type Outcome, type Pending, settledOf } from './pending.ts'

const LOG = 'sajha/record/0123456789abcdef'
const COMPARTMENTS = READS.caseworker
const KEY = [...COMPARTMENTS].sort().join(' ')

/** A server that seals whatever comes, in the order it comes. */
const aServer = () => {
  const books = new Map<string, SealedEntry[]>()
  const sealsOf = (book: string) => books.get(book) ?? []
  const sealIdOf = (book: string, it: SealedEntry) => sealId(book, it.id, it.signature, it.seal)
  const seal = (it: Pending): Outcome => {
    const { book } = it.pushed.envelope
    const entries = sealsOf(book)
    const known = entries.find((one) => one.id === it.id)
    const last = entries.at(-1)
    const made: Seal = known?.seal ?? {
      n: entries.length + 1,
      prev: last ? sealIdOf(book, last) : FIRST,
      sealedAt: '2026-11-23T04:00:00.000Z',
      marks: [],
    }
    if (!known) books.set(book, [...entries, { id: it.id, ...it.pushed, seal: made }])
    return { id: it.id, outcome: 'sealed', n: made.n, sealedAt: made.sealedAt, marks: [] }
  }
  const pulled = (book: string, after: number, upTo: number): PulledBook => {
    const entries = sealsOf(book)
    const before = entries[after - 1]
    const numbers = new Map(entries.map((it) => [it.id, it.seal.n]))
    return {
      id: book,
      sort: 'case',
      organisation: 'organisation-of-them',
      roles: ['caseworker'],
      compartments: COMPARTMENTS,
      key: KEY,
      n: entries.length,
      packed: packEntries(book, after + 1, before ? sealIdOf(book, before) : FIRST, entries.slice(after, upTo), (id) =>
        numbers.get(id),
      ),
    }
  }
  return { books, seal, pulled }
}
type Server = ReturnType<typeof aServer>

type Held = { readonly head: BookHead; readonly items: readonly Item[] }

const aDevice = (name: string) => {
  const held = new Map<string, Held>()
  let pending: readonly Pending[] = []
  let seq = 0
  const headOf = (book: string): BookHead =>
    held.get(book)?.head ?? {
      id: book,
      sort: 'case',
      organisation: 'organisation-of-them',
      roles: ['caseworker'],
      compartments: COMPARTMENTS,
      key: KEY,
      n: 0,
      head: FIRST,
      saw: null,
      broken: 0,
    }
  const write = async (book: string, text: string): Promise<string> => {
    const draft: Omit<Envelope, 'v' | 'body'> = {
      log: LOG,
      book,
      kind: 'note',
      version: 1,
      compartment: 'care',
      author: `person-${name}-------------`,
      as: 'caseworker',
      organisation: 'organisation-of-them',
      device: name.padEnd(43, '-'),
      madeAt: '2026-11-23T09:00+05:30',
      heard: null,
      saw: headOf(book).saw,
    }
    const secret = new Uint8Array(32).fill(++seq)
    const { id, ...pushed } = await signEntry(draft, { text }, secret, async () => new Uint8Array(64).fill(seq))
    pending = [...pending, { id, pushed, seq, state: 'waiting' }]
    return id
  }
  const settle = (book: string): void => {
    const sealed = pending.filter((it) => it.pushed.envelope.book === book && it.state === 'sealed')
    const taken = takeSettled(headOf(book), sealed.flatMap(settledOf))
    if (taken.items.length === 0) return
    held.set(book, { head: taken.head, items: [...(held.get(book)?.items ?? []), ...taken.items] })
    pending = pending.filter((it) => !taken.items.some((one) => one.entry.id === it.id))
  }
  /** `heard` of the outcomes arrive; all the others were taken by the server and never told. */
  const push = (server: Server, reaches: boolean, heard: number): void => {
    const batch = nextBatch(pending)
    if (!reaches) return
    const outcomes = batch.map(server.seal)
    if (heard < batch.length) return
    const after = new Map(batch.map((it, i) => [it.seq, afterOutcome(it, outcomes[i])]))
    pending = pending.map((it) => after.get(it.seq) ?? it)
    for (const book of new Set(batch.map((it) => it.pushed.envelope.book))) settle(book)
  }
  const pull = (server: Server, book: string, most: number): void => {
    const before = held.get(book)
    const n = before?.head.n ?? 0
    const total = server.books.get(book)?.length ?? 0
    if (n >= total) return
    const pulled = server.pulled(book, n, Math.min(total, n + most))
    const known = new Map((before?.items ?? []).flatMap((it) => (isHeld(it) ? [[numberOf(it), it.entry.id]] : [])))
    const unpacked = unpackEntries(pulled.packed, LOG, (at) => known.get(at) as string | undefined)
    const taken = takePulled(before ?? null, pulled, unpacked, new Map())
    const items = taken.anew ? taken.items : [...(before?.items ?? []), ...taken.items]
    held.set(book, { head: taken.head, items })
    const back = new Set(items.flatMap((it) => (isHeld(it) ? [it.entry.id] : [])))
    pending = pending.filter((it) => !back.has(it.id))
  }
  const entries = (book: string): readonly Entry[] => [
    ...(held.get(book)?.items ?? []).flatMap((it) => (isHeld(it) ? [it.entry] : [])),
    ...pending.filter((it) => it.pushed.envelope.book === book).map(entryOfPending),
  ]
  return { write, push, pull, entries, held, waits: () => pending }
}

const BOOKS = ['book-of-one-----------', 'book-of-another-------'] as const

type Step =
  | { readonly what: 'write'; readonly by: 0 | 1; readonly book: 0 | 1 }
  | { readonly what: 'push'; readonly by: 0 | 1; readonly reaches: boolean; readonly heard: boolean }
  | { readonly what: 'pull'; readonly by: 0 | 1; readonly book: 0 | 1; readonly most: number }

const side = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ what: fc.constant('write' as const), by: side, book: side }),
  fc.record({ what: fc.constant('push' as const), by: side, reaches: fc.boolean(), heard: fc.boolean() }),
  fc.record({ what: fc.constant('pull' as const), by: side, book: side, most: fc.integer({ min: 1, max: 4 }) }),
)

const run = async (steps: readonly Step[]) => {
  const server = aServer()
  const devices = [aDevice('a'), aDevice('b')] as const
  const written: { readonly id: string; readonly by: number; readonly book: string }[] = []
  for (const it of steps) {
    const device = devices[it.by]
    if (it.what === 'write') {
      const book = BOOKS[it.book]
      written.push({ id: await device.write(book, `${written.length}`), by: it.by, book })
    } else if (it.what === 'push') device.push(server, it.reaches, it.heard ? 1000 : 0)
    else device.pull(server, BOOKS[it.book], it.most)
  }
  for (const device of [...devices, ...devices]) {
    device.push(server, true, 1000)
    for (const book of BOOKS) device.pull(server, book, 1000)
  }
  return { server, devices, written }
}

const idsIn = (entries: readonly Entry[]) => entries.map((it) => it.id)

describe('two devices whose syncs are shuffled and cut', () => {
  test('hold the same in the end, with everything written, once, in its author’s order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { devices, written } = await run(steps)
        const [a, b] = devices
        expect([a.waits(), b.waits()]).toEqual([[], []])
        for (const book of BOOKS) {
          const [ofA, ofB] = [a.entries(book), b.entries(book)]
          expect(idsIn(standing(ofA))).toEqual(idsIn(standing(ofB)))
          expect([...idsIn(ofA)].sort()).toEqual(
            written
              .filter((it) => it.book === book)
              .map((it) => it.id)
              .sort(),
          )
          for (const by of [0, 1]) {
            const mine = written.filter((it) => it.by === by && it.book === book).map((it) => it.id)
            expect(idsIn(standing(ofA)).filter((id) => mine.includes(id))).toEqual(mine)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('compute the same seals as the server, and find nothing broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { server, devices } = await run(steps)
        for (const device of devices) {
          for (const [book, { items, head }] of device.held) {
            const truth = (server.books.get(book) ?? []).map((it) => sealId(book, it.id, it.signature, it.seal))
            expect(items.map((it) => it.sealId)).toEqual(truth)
            expect(head.broken).toBe(0)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('a server that changes the past', () => {
  const prepared = async () => {
    const server = aServer()
    const device = aDevice('a')
    const [book] = BOOKS
    for (const text of ['one', 'two', 'three']) await device.write(book, text)
    device.push(server, true, 1000)
    const held = device.held.get(book)
    if (!held) throw new Error('nothing was settled')
    return { server, book, held }
  }
  const again = (server: Server, book: string, held: Held, after: number) => {
    const pulled = server.pulled(book, after, 1000)
    return takePulled(
      held,
      pulled,
      unpackEntries(pulled.packed, LOG, () => undefined),
      new Map(),
    )
  }

  test('is noticed when what follows is chained to something else', async () => {
    const { server, book, held } = await prepared()
    const other = aDevice('b')
    await other.write(book, 'four')
    const entries = server.books.get(book) ?? []
    const [, second] = entries
    if (!second) throw new Error('there is no second')
    server.books.set(
      book,
      entries.map((it) =>
        it.seal.n === 3 ? { ...it, seal: { ...it.seal, sealedAt: '2026-11-20T00:00:00.000Z' } } : it,
      ),
    )
    other.push(server, true, 1000)
    const taken = again(server, book, held, 3)
    expect(taken.items.map((it) => it.broken)).toEqual(['chain'])
    expect(taken.head.broken).toBe(1)
  })

  test('is noticed when a book sent anew differs, and both texts are kept', async () => {
    const { server, book, held } = await prepared()
    const entries = server.books.get(book) ?? []
    server.books.set(
      book,
      entries.map((it) => (it.seal.n === 2 ? { ...it, body: { text: 'something else' } } : it)),
    )
    const { items } = again(server, book, held, 0)
    const [first, second] = items
    expect(first?.broken).toBeUndefined()
    expect(second?.broken).toBe('changed')
    expect(second?.before && isHeld(second.before) ? second.before.entry.body : null).toEqual({ text: 'two' })
  })

  test('is noticed when a book got shorter, and what is gone there stays here', async () => {
    const { server, book, held } = await prepared()
    server.books.set(book, (server.books.get(book) ?? []).slice(0, 2))
    const { items } = again(server, book, held, 0)
    expect(items.map((it) => [numberOf(it), it.broken])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'changed'],
    ])
  })
})
