import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import type { BodyNamed } from '../kinds/index.ts'
import { type Consent, consents } from './consent.ts'

type Grant = Partial<BodyNamed<'consent-given'>>
const said = { text: 'हम बुझलहुँ', language: 'mai' }

const agreed = (given: Grant = {}): Entry =>
  entry('consent-given', {
    askedAt: at('23 Nov 10:00'),
    purpose: 'service',
    recipient: 'Legal aid, Purnea',
    content: ['legal', 'where'],
    until: { from: '2027-03-31', to: '2027-03-31' },
    taughtBack: said,
    ...given,
  })
const takenBack = (of: Entry): Entry => entry('consent-withdrawn', { of: of.id, withdrawnAt: at('24 Nov 10:00') })
const refused = (given: Partial<BodyNamed<'consent-refused'>> = {}): Entry =>
  entry('consent-refused', {
    askedAt: at('25 Nov 10:00'),
    purpose: 'service',
    recipient: 'Legal aid, Purnea',
    content: ['where'],
    ...given,
  })
const correct = (of: Entry, field: string, value: unknown): Entry =>
  entry('correction', { of: of.id, field, value, why: 'written wrongly' })

const on = (entries: readonly Entry[], of: Entry, today = '2026-11-30'): Consent => {
  const found = consents(entries, today).find((it) => it.entry === of.id)
  if (!found) throw new Error('gone')
  return found
}

describe('what she agreed to', () => {
  test('stands for one purpose, one recipient, some content, until a day', () => {
    const yes = agreed()
    expect(on([yes], yes)).toEqual({
      entry: yes.id,
      purpose: 'service',
      recipient: 'Legal aid, Purnea',
      content: ['legal', 'where'],
      until: '2027-03-31',
      asksAgain: false,
      understood: true,
      askedAt: at('23 Nov 10:00'),
      state: 'agreed',
      decidedBy: yes.id,
    })
  })

  test('ends after its last day, which still counts', () => {
    const yes = agreed()
    expect(on([yes], yes, '2027-03-31').state).toBe('agreed')
    expect(on([yes], yes, '2027-04-01').state).toBe('expired')
  })

  test('without an end is asked again after a year', () => {
    const yes = agreed({ until: undefined })
    expect(on([yes], yes)).toMatchObject({ state: 'agreed', until: '2027-11-23', asksAgain: true })
    expect(on([yes], yes, '2027-11-24').state).toBe('expired')
  })

  test('is understood when she told it back, in her words or with the pictures, and not by a correction afterwards', () => {
    const words = agreed()
    const pictures = agreed({ taughtBack: undefined, taughtPictures: ['told', 'back'] })
    const half = agreed({ taughtBack: undefined, taughtPictures: ['told'] })
    const bare = agreed({ taughtBack: undefined })
    expect([words, pictures, half, bare].map((it) => on([it], it).understood)).toEqual([true, true, false, false])
    expect(on([bare, correct(bare, 'taughtBack', said)], bare).understood).toBe(false)
  })

  test('of a book whose bodies are not shown is not guessed at', () => {
    expect(consents([{ ...agreed(), body: null }], '2026-11-30')).toEqual([])
  })

  test('counts once, however often the entry arrives', () => {
    const yes = agreed()
    expect(consents([yes, yes, { ...yes, n: null, sealedAt: null }], '2026-11-30')).toHaveLength(1)
  })
})

describe('a withdrawal', () => {
  test('ends the grant it names', () => {
    const yes = agreed()
    const no = takenBack(yes)
    expect(on([yes, no], yes)).toMatchObject({ state: 'withdrawn', decidedBy: no.id })
  })

  test('ends every grant of the same purpose and recipient that does not name it, also one that was written later', () => {
    const [first, second] = [agreed(), agreed({ askedAt: at('28 Nov 10:00') })]
    const no = takenBack(first)
    for (const book of [
      [first, no, second],
      [first, second, no],
      [second, no, first],
    ])
      expect(on(book, second).state).toBe('withdrawn')
  })

  test('is answered by a grant that names it', () => {
    const first = agreed()
    const no = takenBack(first)
    const again = agreed({ follows: no.id })
    expect(on([first, no, again], again).state).toBe('agreed')
    expect(on([first, no, again], first).state).toBe('withdrawn')
  })

  test('that came before the one a grant names is answered with it, as long as each grant named the last', () => {
    const first = agreed()
    const no = takenBack(first)
    const second = agreed({ follows: no.id })
    const noAgain = takenBack(second)
    const third = agreed({ follows: noAgain.id })
    expect(on([first, no, second, noAgain, third], third).state).toBe('agreed')
  })

  test('made apart on another phone is not answered by a grant that names only the first', () => {
    const first = agreed()
    const [no, other] = [takenBack(first), takenBack(first)]
    const again = agreed({ follows: no.id })
    expect(on([first, no, other, again], again).state).toBe('withdrawn')
  })

  test('of the grant itself is never answered by that grant', () => {
    const no = takenBack(agreed())
    const again = agreed({ follows: no.id })
    expect(on([no, again, takenBack(again)], again).state).toBe('withdrawn')
  })

  test('leaves another purpose and another recipient as they are', () => {
    const first = agreed()
    const [legal, other] = [agreed({ purpose: 'legal' }), agreed({ recipient: 'Helpline' })]
    const book = [first, legal, other, takenBack(first)]
    expect(on(book, legal).state).toBe('agreed')
    expect(on(book, other).state).toBe('agreed')
  })

  test('is not escaped by another spelling of the same office', () => {
    const first = agreed()
    const second = agreed({ recipient: ' legal  AID, purnea ' })
    expect(on([first, second, takenBack(first)], second).state).toBe('withdrawn')
  })

  test('is not undone by correcting which grant it speaks of', () => {
    const [first, other] = [agreed(), agreed({ purpose: 'family' })]
    const no = takenBack(first)
    const book = [first, other, no, correct(no, 'of', other.id)]
    expect(on(book, first).state).toBe('withdrawn')
    expect(on(book, other).state).toBe('withdrawn')
  })

  test('of several, the one that was made first decides, in whatever order they came: what rests on her yes ends with it', () => {
    const yes = agreed()
    const made = (day: string, id: string): Entry => ({
      ...takenBack(yes),
      id,
      madeAt: at(`${day} Nov 10:00`),
      sealedAt: at('28 Nov 10:00'),
    })
    const [early, late] = [made('24', 'z-early'), made('26', 'a-late')]
    for (const [i, book] of [
      [yes, early, late],
      [yes, late, early],
    ].entries())
      expect(
        on(
          book.map((it, n) => ({ ...it, n: n + 1 + i })),
          yes,
        ).decidedBy,
      ).toBe('z-early')
  })

  test('of which nobody is sure any more carries no chain of answers, whichever correction came first', () => {
    const first = agreed({ purpose: 'legal' })
    const [before, disputed] = [takenBack(first), takenBack(first)]
    const second = agreed({ follows: before.id })
    const third = agreed({ purpose: 'legal', follows: disputed.id })
    const [one, other] = [correct(disputed, 'of', second.id), correct(disputed, 'of', first.id)]
    const book = [first, before, disputed, second, third]
    const numbered = (entries: readonly Entry[]) => entries.map((it, i) => ({ ...it, n: i + 1 }))
    for (const order of [
      [...book, one, other],
      [...book, other, one],
    ])
      expect(on(numbered(order), third)).toMatchObject({ state: 'withdrawn', decidedBy: before.id })
  })

  test('is not answered afterwards, by a correction', () => {
    const first = agreed()
    const no = takenBack(first)
    const again = agreed()
    expect(on([first, no, again, correct(again, 'follows', no.id)], again).state).toBe('withdrawn')
  })
})

describe('a no', () => {
  test('is kept with the same dignity as a yes', () => {
    const no = refused()
    expect(on([no], no)).toMatchObject({ state: 'refused', content: ['where'], until: null, decidedBy: no.id })
  })

  test('after a yes to the same office takes back what it speaks of, and leaves the rest', () => {
    const yes = agreed()
    expect(on([yes, refused()], yes)).toMatchObject({ state: 'agreed', content: ['legal'] })
    const no = refused({ content: ['where', 'legal', 'health'] })
    expect(on([yes, no], yes)).toMatchObject({ state: 'withdrawn', decidedBy: no.id })
  })

  test('in the same minute counts before the yes', () => {
    const yes = agreed({ content: ['where'] })
    expect(on([yes, refused({ askedAt: at('23 Nov 10:00') })], yes).state).toBe('withdrawn')
  })

  test('before a yes does not bind her: she may change her mind', () => {
    const yes = agreed({ askedAt: at('26 Nov 10:00') })
    expect(on([refused(), yes], yes)).toMatchObject({ state: 'agreed', content: ['legal', 'where'] })
  })
})

describe('a correction', () => {
  test('shortens what she agreed to, and never lengthens it', () => {
    const yes = agreed()
    const until = (to: string) => correct(yes, 'until', { from: to, to })
    expect(on([yes, until('2026-12-01')], yes).until).toBe('2026-12-01')
    expect(on([yes, until('2030-12-31')], yes).until).toBe('2027-03-31')
    expect(on([yes, correct(yes, 'content', ['legal'])], yes).content).toEqual(['legal'])
    expect(on([yes, correct(yes, 'content', ['legal', 'where', 'photo'])], yes).content).toEqual(['legal', 'where'])
  })

  test('to another office or purpose ends it: for that she is asked again', () => {
    const yes = agreed()
    const change = correct(yes, 'recipient', 'A newspaper')
    expect(on([yes, change], yes)).toMatchObject({ state: 'withdrawn', decidedBy: change.id })
    expect(on([yes, correct(yes, 'purpose', 'story')], yes).state).toBe('withdrawn')
  })

  test('of the spelling alone changes nothing', () => {
    const yes = agreed()
    expect(on([yes, correct(yes, 'recipient', 'Legal Aid, Purnea')], yes).state).toBe('agreed')
  })

  test('of a no to a smaller one does not give back what she refused', () => {
    const yes = agreed()
    const no = refused({ content: ['where', 'legal'] })
    expect(on([yes, no, correct(no, 'content', ['where'])], yes).state).toBe('withdrawn')
  })
})

test('no order of arrival turns a withdrawal into a grant, or changes any answer at all', () => {
  const grant = fc.record({
    asked: fc.integer({ min: 1, max: 28 }),
    purpose: fc.constantFrom('service' as const, 'legal' as const),
    recipient: fc.constantFrom('CWC', 'cwc ', 'Helpline'),
    follows: fc.integer({ min: -2, max: 3 }),
  })
  const rewording = fc.oneof(
    fc.tuple(fc.constant('content'), fc.constantFrom(['where', 'legal'], ['legal'], ['where'])),
    fc.tuple(fc.constant('until'), fc.constantFrom({ from: '2026-12-01', to: '2026-12-01' })),
    fc.tuple(fc.constant('recipient'), fc.constantFrom('CWC', 'cwc', 'Helpline')),
    fc.tuple(fc.constant('follows'), fc.constantFrom('withdrawal-number-0', 'withdrawal-number-1')),
  )
  const books = fc
    .record({
      grants: fc.array(grant, { minLength: 1, maxLength: 5 }),
      taken: fc.array(fc.nat(4), { maxLength: 4 }),
      noes: fc.array(grant, { maxLength: 2 }),
      corrected: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 3 }),
      reworded: fc.array(fc.tuple(fc.nat(4), rewording), { maxLength: 3 }),
      narrower: fc.array(fc.tuple(fc.nat(1), fc.constantFrom(['legal'], ['where', 'legal'])), { maxLength: 2 }),
    })
    .map(({ grants, taken, noes, corrected, reworded, narrower }) => {
      const ids = taken.map((_, i) => `withdrawal-number-${i}`)
      const yes = grants.map((it, i) => {
        const follows = ids[it.follows]
        const { purpose, recipient } = it
        const askedAt = at(`${it.asked} Nov 10:00`)
        return { ...agreed({ purpose, recipient, askedAt, ...(follows && { follows }) }), id: `grant-number-${i}_____` }
      })
      const back = taken.flatMap((of, i) => {
        const grant = yes[of]
        return grant ? [{ ...takenBack(grant), id: ids[i] ?? '' }] : []
      })
      const changes = corrected.flatMap(([of, to]) => {
        const [no, grant] = [back[of], yes[to]]
        return no && grant ? [correct(no, 'of', grant.id)] : []
      })
      const no = noes.map((it) =>
        refused({ purpose: it.purpose, recipient: it.recipient, askedAt: at(`${it.asked} Nov 10:00`) }),
      )
      const words = reworded.flatMap(([of, [field, value]]) => {
        const grant = yes[of]
        return grant ? [correct(grant, field, value)] : []
      })
      const smaller = narrower.flatMap(([of, content]) => {
        const it = no[of]
        return it ? [correct(it, 'content', content)] : []
      })
      return { yes, book: [...yes, ...back, ...no, ...changes, ...words, ...smaller] }
    })
  const answers = (book: readonly Entry[]) =>
    consents(book, '2026-11-30').toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
  fc.assert(
    fc.property(books, fc.infiniteStream(fc.nat()), ({ yes, book }, order) => {
      const expected = answers(book)
      const shuffled = book
        .map((it) => ({ it, key: order.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ it }, i) => ({ ...it, n: i + 1 }))
      expect(answers(shuffled)).toEqual(expected)
      for (const it of book.filter((one) => one.kind === 'consent-withdrawn')) {
        const taken = yes.find((one) => one.id === it.body?.['of'])
        if (taken) expect(on(shuffled, taken).state).toBe('withdrawn')
      }
    }),
    { numRuns: 1000 },
  )
})
