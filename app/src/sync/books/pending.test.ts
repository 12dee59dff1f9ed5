import type { Pushed } from '@sajha/record'
import { expect, test } from 'vitest'
import { afterOutcome, nextBatch, type Pending, refusedIn, settledOf, unsafe } from './pending.ts'

const envelope = { book: 'b', kind: 'note', saw: null, heard: null } as unknown as Pushed['envelope']
const waiting = (seq: number, text = 'x'): Pending => ({
  id: `entry-${seq}`,
  seq,
  state: 'waiting',
  pushed: { envelope, signature: 's', body: { text }, secret: 'k' },
})
const sealed = { outcome: 'sealed', n: 3, sealedAt: '2026-11-23T04:00:00.000Z', marks: [] } as const

test('an entry the server sealed carries its number, and is no longer unsafe', () => {
  const it = afterOutcome(waiting(1), { id: 'entry-1', ...sealed })
  expect(it.state).toBe('sealed')
  expect(settledOf(it)[0]?.n).toBe(3)
  expect(unsafe([it])).toBe(0)
})

test('an answer about another entry changes nothing', () => {
  const it = waiting(1)
  expect(afterOutcome(it, { id: 'entry-2', ...sealed })).toBe(it)
  expect(afterOutcome(it, undefined)).toBe(it)
})

test('a refused entry stays with its reason, counts as unsafe and is not sent again by itself', () => {
  const it = afterOutcome(waiting(1), { id: 'entry-1', outcome: 'refused', problem: 'book-not-yours', faults: [] })
  expect(refusedIn([it])[0]?.refusal.id).toBe('book-not-yours')
  expect(unsafe([it])).toBe(1)
  expect(nextBatch([it])).toEqual([])
})

test('a batch is what was written first, a hundred at most', () => {
  const many = Array.from({ length: 150 }, (_, i) => waiting(150 - i))
  expect(nextBatch(many).map((it) => it.seq)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
})

test('one entry larger than a batch still goes, alone', () => {
  const large = waiting(1, 'x'.repeat(2_000_000))
  expect(nextBatch([large, waiting(2)]).map((it) => it.seq)).toEqual([1])
})
