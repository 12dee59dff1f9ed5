// Whatever books somebody holds, whoever follows them, and wherever the job is killed: what was owed before is owed after, by somebody who
// is here and reads it.
import { access, duties, inOffset, owerAt, type Role, readsNow, stateOf } from '@sajha/record'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forget, keptBook } from '../books/kept-book.ts'
import { endPosting } from '../people/members/end-posting.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestOrganisation,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { passOn } from './pass-on.ts'

let house: TestHouse
let ngo: TestOrganisation
let others: readonly TestPerson[]

beforeAll(async () => {
  house = await aHouse()
  ngo = await anOrganisation(house)
  const named = (name: string, ...roles: readonly Exclude<Role, 'server'>[]) => aPerson(house, { name, roles, at: ngo })
  others = [
    await named('Salma', 'manager', 'administrator'),
    await named('Meena', 'caseworker'),
    await named('Adv. Rao', 'lawyer'),
    await named('Dr Sen', 'counsellor', 'manager'),
  ]
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const dies = (after: number): TestHouse => {
  let asked = 0
  const now = () => {
    asked += 1
    if (asked > after) throw new Error('killed')
    return house.clock.now()
  }
  return { ...aSecondProcess(house), clock: { ...house.clock, now } }
}

const owedIn = async (books: readonly string[]) => {
  const now = house.clock.now().epochMilliseconds
  const all = await Promise.all(
    books.map(async (book) => {
      forget(house, book)
      const entries = (await keptBook(house, book))?.entries ?? []
      return duties(entries)
        .filter((it) => !['met', 'met-late', 'no-longer-owed'].includes(stateOf(it, now)))
        .map((it) => ({ key: `${book} ${it.key}`, by: owerAt(it, now), readers: access(entries) }))
    }),
  )
  return all.flat()
}

const aBook = fc.record({ promises: fc.nat(3), taken: fc.boolean(), shared: fc.nat(3), late: fc.boolean() })
const aLeaving = fc.record({
  books: fc.array(aBook, { maxLength: 4 }),
  /** One more than there are: nobody is named. */
  to: fc.nat(4),
  kills: fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 3 }),
  offset: fc.constantFrom('+05:30', '+05:45', '+00:00'),
})

type Given = { readonly promises: number; readonly taken: boolean; readonly shared: number; readonly late: boolean }

/** A case of theirs, with what was promised and done in it. */
const writesBook = async (leaver: TestPerson, { promises, taken, shared, late }: Given, offset: string) => {
  const book = await aCase(leaver)
  const other = others[shared]
  if (other && shared > 0) await brings(leaver, book, other)
  const day = inOffset(house.clock.now().epochMilliseconds + (late ? -1 : 1) * 86_400_000, offset)
  for (let i = 0; i < promises; i++) {
    const body = { what: `promise ${i}`, dueAt: day, to: 'her', by: leaver.id } as const
    await seals(leaver, await writes(leaver, 'promise-made', body, { book }))
  }
  const body = { takenAt: nowIn(house), age: 'child', by: 'organisation' } as const
  if (taken) await seals(leaver, await writes(leaver, 'taken-charge', body, { book }))
  return book
}

/** Whoever owes it is here and reads it; of the law's own, the part that the leaver had is somebody's. */
const isOwedHere = ({ by, readers }: Awaited<ReturnType<typeof owedIn>>[number]): boolean => {
  if (by === null) return readers.some((it) => it.until === null && it.as === 'caseworker')
  const reads = readsNow(readers, by, house.clock.now().epochMilliseconds).compartments
  return others.some((it) => it.id === by) && reads.includes('coordination')
}

test('what was owed before is owed after', async () => {
  await fc.assert(
    fc.asyncProperty(aLeaving, async ({ books: given, to, kills, offset }) => {
      const leaver = await aPerson(house, { name: 'Kavita', at: ngo })
      const books: string[] = []
      for (const it of given) books.push(await writesBook(leaver, it, offset))
      house.clock.pass({ minutes: 1 })
      const before = await owedIn(books)
      const end = inOffset(house.clock.now().epochMilliseconds + 60_000, offset)
      await endPosting(house, others[0]?.me as never, leaver.id, { why: 'Moved', at: end, to: others[to]?.id })
      house.clock.pass({ minutes: 1 })
      for (const after of kills) await passOn(dies(after), ngo.id, leaver.id).catch(() => {})
      await passOn(house, ngo.id, leaver.id)
      await passOn(house, ngo.id, leaver.id)
      const after = await owedIn(books)
      expect(after.map((it) => it.key)).toEqual(before.map((it) => it.key))
      expect(after.filter((it) => !isOwedHere(it))).toEqual([])
      const now = house.clock.now().epochMilliseconds
      expect(after.flatMap((it) => readsNow(it.readers, leaver.id, now).compartments)).toEqual([])
      const kept = await Promise.all(books.map((book) => keptBook(house, book)))
      const handed = kept.flatMap((it) => it?.entries.filter((one) => one.kind === 'hand-over') ?? [])
      expect(handed).toHaveLength(books.length)
    }),
    { numRuns: 25 },
  )
}, 120_000)
