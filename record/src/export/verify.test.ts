// An export from outside: what is whole is said to be whole, every change is found, and the entry it lies in is named.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBundle, aDevice, BOOK, ORIGIN, signed, stated } from '../../testing/a-bundle.ts'
import { type Loose, MUTATIONS, type Mutation } from '../../testing/mutations.ts'
import { resealed } from '../../testing/resealed.ts'
import { nodeVerify } from '../../testing/vectors/transparency/platform.ts'
import { fromBase64url, toBase64, toBase64url } from '../log/bytes.ts'
import { deviceId, signEntry } from '../log/envelope.ts'
import { sealId } from '../log/seal.ts'
import type { Bundle, KeptBack, ShownEntry } from '../wire/bundle.ts'
import { RULES } from './rules.ts'
import { sealOf, statementText } from './statement.ts'
import { type Verdict, verifyBundle } from './verify.ts'

// One answer for one question: a signature is as good the second time, and ten thousand changed exports share most of theirs.
const answers = new Map<string, boolean>()
const verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const name = [key, message, signature].map(toBase64).join('|')
  const known = answers.get(name) ?? nodeVerify(key, message, signature)
  answers.set(name, known)
  return known
}

let bundle: Bundle
let plain: Bundle
beforeAll(async () => {
  bundle = await aBundle({ entries: 8, keptBack: [3], erased: [4], parted: [6] })
  plain = await aBundle({ entries: 7 })
})

const copyOf = (of: Bundle): Loose => structuredClone(of) as Loose
const shown = (of: Bundle | Loose, n: number) => of.entries[n - 1] as ShownEntry
const verdictOn = (it: unknown): Promise<Verdict> => verifyBundle(it, verify)
/** What is broken, as "rule at number". */
const said = ({ broken }: Verdict) => broken.map((it) => (it.n === null ? it.rule : `${it.rule} ${it.n}`))
const numbers = ({ broken }: Verdict) => [...new Set(broken.map((it) => it.n))]

/** The same entry with other parts, as somebody changes it who has no key. */
const changed = (n: number, change: (it: ShownEntry) => unknown, of: Bundle = bundle): Loose => {
  const copy = copyOf(of)
  copy.entries[n - 1] = change(shown(copy, n)) as ShownEntry
  return copy
}

test('an export that nobody changed is whole', async () => {
  const verdict = await verdictOn(bundle)
  expect(said(verdict)).toEqual([])
  expect(verdict).toMatchObject({ whole: true, book: BOOK, entries: 8, keptBack: 1, erased: 1 })
  expect(verdict.checkpoint).toMatchObject({ origin: ORIGIN, size: 16 })
  expect(await verdictOn(JSON.parse(JSON.stringify(bundle)))).toEqual(verdict)
})

test('a book of one entry, in a log of one leaf, is whole', async () => {
  expect(await verdictOn(await aBundle({ entries: 1, between: 0 }))).toMatchObject({ whole: true, entries: 1 })
})

describe('what is named when one entry was changed', () => {
  const cases: readonly (readonly [string, (it: ShownEntry) => unknown, readonly string[]])[] = [
    [
      'its text',
      (it) => ({
        ...it,
        body: {
          ...it.body,
          shown: { ...it.body?.shown, text: { ...it.body?.shown['text'], value: 'Nothing was seen.' } },
        },
      }),
      ['body 5'],
    ],
    ['a field left out', (it) => ({ ...it, body: { shown: { text: it.body?.shown['text'] }, kept: {} } }), ['body 5']],
    [
      'a false value beside the true commitment',
      (it) => ({ ...it, body: { ...it.body, kept: { text: it.envelope.body } } }),
      ['entry-form 5'],
    ],
    [
      'the time its author wrote',
      (it) => ({ ...it, envelope: { ...it.envelope, madeAt: '2026-11-01T09:00+05:30' } }),
      ['entry-id 5', 'signature 5'],
    ],
    [
      'its author',
      (it) => ({ ...it, envelope: { ...it.envelope, author: 'somebody-else_________' } }),
      ['entry-id 5', 'signature 5'],
    ],
    [
      'its book',
      (it) => ({ ...it, envelope: { ...it.envelope, book: 'another-book__________' } }),
      ['another-book 5', 'entry-id 5', 'signature 5'],
    ],
    [
      'its log',
      (it) => ({ ...it, envelope: { ...it.envelope, log: 'sajha/practice/1' } }),
      ['another-book 5', 'entry-id 5', 'signature 5'],
    ],
    [
      'its device',
      (it) => ({ ...it, envelope: { ...it.envelope, device: toBase64url(new Uint8Array(32)) } }),
      ['entry-id 5', 'device-unknown 5'],
    ],
    [
      'its signature',
      (it) => ({ ...it, signature: `${it.signature.slice(0, 20)}A${it.signature.slice(21)}` }),
      ['signature 5', 'inclusion 5'],
    ],
    ['its id', (it) => ({ ...it, id: toBase64url(new Uint8Array(32)) }), ['entry-id 5', 'inclusion 5']],
    ['its seal time', (it) => ({ ...it, seal: { ...it.seal, sealedAt: '2026-11-24T00:04:30.000Z' } }), ['inclusion 5']],
    ['its mark', (it) => ({ ...it, seal: { ...it.seal, marks: [] } }), ['inclusion 5']],
    ['its link', (it) => ({ ...it, seal: { ...it.seal, prev: toBase64url(new Uint8Array(32)) } }), ['inclusion 5']],
    ['its number', (it) => ({ ...it, seal: { ...it.seal, n: 6 } }), ['inclusion 5', 'seal-number 5']],
    ['its place in the log', (it) => ({ ...it, placed: { ...it.placed, index: 2 } }), ['inclusion 5']],
    ['its proof', (it) => ({ ...it, placed: { ...it.placed, proof: it.placed.proof.slice(1) } }), ['inclusion 5']],
    ['a key too many', (it) => ({ ...it, note: 'x' }), ['entry-form 5']],
    ['all of it', () => 'nothing', ['entry-form 5']],
  ]
  test.each(cases)('%s', async (_, change, expected) => {
    const verdict = await verdictOn(changed(5, change))
    expect(said(verdict)).toEqual(expected)
    expect(verdict.whole).toBe(false)
  })

  test.each([2, 7, 8])('also where entry %i stands at the end or beside one that is kept back', async (n) => {
    const verdict = await verdictOn(
      changed(n, (it) => ({ ...it, seal: { ...it.seal, sealedAt: '2026-11-24T23:59:00.000Z' } })),
    )
    expect(said(verdict)).toEqual([`inclusion ${n}`])
    expect(verdict.broken[0]).toMatchObject({ n, entry: shown(bundle, n).id, kind: 'note' })
  })
})

describe('what is named when entries came, went or moved', () => {
  const entries = (change: (list: (ShownEntry | KeptBack)[]) => unknown, of: Bundle = bundle) => {
    const copy = copyOf(of)
    change(copy.entries)
    return verdictOn(copy)
  }
  test.each([1, 4, 5])('entry %i was dropped', async (n) => {
    expect(said(await entries((list) => list.splice(n - 1, 1)))).toEqual([`seal-number ${n}`])
  })
  test('the last two were dropped', async () => {
    expect(said(await entries((list) => list.splice(6, 2)))).toEqual(['seal-number 7', 'seal-number 8'])
  })
  test('all were dropped', async () => {
    expect(numbers(await entries((list) => list.splice(0)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
  test('one stands twice', async () => {
    expect(said(await entries((list) => list.splice(5, 0, list[4] as ShownEntry)))).toEqual(['seal-number 5'])
  })
  test('two changed places', async () => {
    const verdict = await entries((list) => list.splice(4, 2, list[5] as ShownEntry, list[4] as ShownEntry))
    expect(said(verdict)).toEqual(['seal-number 5'])
  })
  test('two changed places, and their numbers with them', async () => {
    const verdict = await entries((list) => {
      const [a, b] = [list[4], list[5]] as [ShownEntry, ShownEntry]
      list.splice(4, 2, { ...b, seal: { ...b.seal, n: 5 } }, { ...a, seal: { ...a.seal, n: 6 } })
    })
    expect(said(verdict)).toEqual(['inclusion 5', 'inclusion 6'])
  })
  test('one that was kept back says another number', async () => {
    const verdict = await entries((list) => list.splice(2, 1, { ...(list[2] as KeptBack), n: 4 }))
    expect(said(verdict)).toEqual(['seal-number 3'])
  })
  test('one that was kept back is another', async () => {
    const seal = toBase64url(new Uint8Array(32))
    expect(said(await entries((list) => list.splice(2, 1, { ...(list[2] as KeptBack), seal })))).toEqual([
      'inclusion 3',
    ])
  })
  test('one was put in that a device of the book signed, and nobody sealed', async () => {
    const device = aDevice('kavita')
    const of = shown(bundle, 5)
    const { v: _, body: __, ...draft } = of.envelope
    const forged = await signEntry(draft, { text: 'He was never there.' }, new Uint8Array(32), device.sign)
    const entry = { ...of, id: forged.id, envelope: forged.envelope, signature: forged.signature, body: null }
    expect(numbers(await entries((list) => list.splice(4, 1, entry)))).toEqual([5])
    expect((await entries((list) => list.splice(4, 0, entry))).broken).toContainEqual(
      expect.objectContaining({ rule: 'inclusion', entry: forged.id }),
    )
  })
  test('a shown one is now kept back', async () => {
    const verdict = await entries((list) =>
      list.splice(4, 1, { n: 5, seal: sealOf(BOOK, list[4] as ShownEntry), placed: shown(bundle, 5).placed }),
    )
    expect(said(verdict)).toEqual(['bundle-form'])
  })
  test('a body is now said to be destroyed', async () => {
    expect(said(await verdictOn(changed(5, (it) => ({ ...it, body: null }))))).toEqual(['bundle-form'])
  })
})

describe('when the log itself sealed two things that do not fit', () => {
  test('a link that leads elsewhere, and a time that goes back, are named', async () => {
    // Only whoever holds the log's key can make these: every seal is in the tree.
    expect(said(await verdictOn(await resealed(plain, 5, { prev: toBase64url(new Uint8Array(32)) })))).toEqual([
      'seal-link 5',
    ])
    expect(said(await verdictOn(await resealed(plain, 5, { sealedAt: '2026-11-01T00:00:00.000Z' })))).toEqual([
      'seal-time 5',
    ])
    expect(said(await verdictOn(await resealed(plain, 1, { prev: toBase64url(new Uint8Array(32)) })))).toEqual([
      'seal-link 1',
    ])
  })
})

test('anything at all gets a verdict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (it) => {
      expect(await verdictOn(it)).toMatchObject({ whole: false, broken: [{ rule: 'bundle-form' }] })
    }),
    { numRuns: 300 },
  )
  const traps = [
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('a trap')
        },
      },
    ),
    {
      ...bundle,
      entries: [
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('a trap')
            },
          },
        ),
      ],
    },
  ]
  for (const it of traps) expect((await verdictOn(it)).whole).toBe(false)
})

test('an export with anything in the place of a part gets a verdict that it is not whole', async () => {
  const names = Object.keys(bundle) as (keyof Bundle)[]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, value) => {
      expect((await verdictOn({ ...bundle, [name]: value })).whole).toBe(false)
    }),
    { numRuns: 500 },
  )
})

describe('ten thousand changes', () => {
  let small: Bundle
  beforeAll(async () => {
    small = await aBundle({ entries: 5, keptBack: [3], erased: [4], parted: [2] })
  })
  test.each(Object.keys(MUTATIONS))('%s: each is found, and named', { timeout: 60_000 }, async (name) => {
    const mutate = MUTATIONS[name] as Mutation
    const number = fc.nat(1_000_000)
    await fc.assert(
      fc.asyncProperty(number, number, number, async (...random) => {
        const copy = copyOf(small)
        const named = mutate(copy, random, plain)
        fc.pre(named !== undefined)
        const verdict = await verdictOn(copy)
        expect(verdict.whole).toBe(false)
        expect(verdict.broken.every((it) => RULES.includes(it.rule))).toBe(true)
        if (typeof named === 'number') expect(numbers(verdict)).toContain(named)
      }),
      { numRuns: 850 },
    )
  })
})

test('a statement says what a verifier can read', async () => {
  expect((await stated(bundle)).statement).toBe(await signed(statementText(bundle)))
  expect(statementText(bundle).split('\n').slice(0, 6)).toEqual([
    'sajha/export/v1',
    ORIGIN,
    BOOK,
    '2026-11-25T09:00:00.000Z',
    '8',
    sealOf(BOOK, shown(bundle, 8)),
  ])
  expect(deviceId(fromBase64url(aDevice('kavita').bundled.publicKey))).toBe(aDevice('kavita').id)
  expect(
    toBase64(fromBase64url(sealId(BOOK, shown(bundle, 8).id, shown(bundle, 8).signature, shown(bundle, 8).seal))),
  ).toMatch(/=$/)
})
