// Whoever holds an older key of the log is led to the one that signs now, and nobody else's key gets in between.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aKeyHistory, aLogKey, originOfKey, verifierOf } from '../../testing/log-keys/a-key-history.ts'
import { nodeVerify, signerOf } from '../../testing/vectors/transparency/platform.ts'
import { utf8 } from '../log/bytes.ts'
import { sha256 } from '../log/hash.ts'
import { COSIGNATURE, cosignText, parseNote } from '../log/note.ts'
import { withCosignatures } from '../witness/cosigned.ts'
import { followKeys, hasAnotherKey, isVouchedFor } from './follow-keys.ts'

const [one, two, three, stranger] = ['one', 'two', 'three', 'stranger'].map(aLogKey) as [
  ReturnType<typeof aLogKey>,
  ReturnType<typeof aLogKey>,
  ReturnType<typeof aLogKey>,
  ReturnType<typeof aLogKey>,
]
const origin = originOfKey(one)
const held = (key: ReturnType<typeof aLogKey>) => verifierOf(origin, key)
const follow = (told: unknown, key = one) => followKeys(told, held(key), nodeVerify)
const chain = [
  { from: one, to: two },
  { from: two, to: three },
]

test('from whichever of its keys somebody holds, they come to the one that signs now', async () => {
  const told = await aKeyHistory(chain)
  for (const key of [one, two, three]) {
    const followed = await follow(told, key)
    expect(followed?.key).toEqual(held(three))
    expect(followed?.earlier).toEqual([held(one), held(two)])
    expect(followed && isVouchedFor(followed, 5)).toBe(true)
  }
})

test('while both keys sign, either finds the other', async () => {
  const told = await aKeyHistory([{ from: one, to: two }], [one, two])
  expect((await follow(told))?.key).toEqual(held(two))
  expect(hasAnotherKey(told.checkpoint, origin, [held(one)])).toBe(true)
  expect(hasAnotherKey(told.checkpoint, origin, [held(one), held(two)])).toBe(false)
  expect(hasAnotherKey('no note', origin, [])).toBe(false)
})

describe('nobody is led to', () => {
  test.each([
    ['a key that nobody vouched for', [{ from: one, to: two, by: stranger }]],
    ['a key that vouched for itself', [{ from: one, to: two, by: two }]],
    [
      'a key after a change that nobody signed',
      [
        { from: one, to: two },
        { from: two, to: three, by: stranger },
      ],
    ],
    ['a key whose change stands nowhere in the log', [{ from: one, to: two, unplaced: true }]],
    ['a key that another sort of entry names', [{ from: one, to: two, kind: 'note' }]],
    ['a key that a person wrote down', [{ from: one, to: two, as: 'steward' as const }]],
    ['a key that was left before', [...chain, { from: three, to: one }]],
    [
      'a key after a step that is missing',
      [
        { from: one, to: two },
        { from: three, to: stranger },
      ],
    ],
  ])('%s', async (_, changes) => {
    for (const key of [one, two, three]) expect(await follow(await aKeyHistory(changes), key)).toBeNull()
  })

  test('a key under whose name somebody else signed the checkpoint', async () => {
    expect(await follow(await aKeyHistory([{ from: one, to: two }], [stranger]))).toBeNull()
    expect(await follow(await aKeyHistory([{ from: one, to: two }], [one]))).toBeNull()
  })

  test('another first key than the one that names the log', async () => {
    const told = await aKeyHistory(chain)
    const { changes, ...rest } = told
    expect(await follow({ ...rest, first: two.base64url, changes: changes.slice(1) }, two)).toBeNull()
  })

  test('the other of two changes of one key: each holder has what they hold, and the two are a fork', async () => {
    const other = await aKeyHistory([{ from: one, to: three }])
    expect(await follow(other, two)).toBeNull()
    expect((await follow(other, one))?.key).toEqual(held(three))
  })

  test('an older key, for whoever has the newer: a change that was rolled back', async () => {
    expect(await follow(await aKeyHistory([{ from: one, to: two }]), three)).toBeNull()
  })
})

test('what has not the form of a history leads nowhere, whatever it is', async () => {
  const told = await aKeyHistory(chain)
  for (const it of [null, 7, 'keys', [], {}, { ...told, changes: [] }, { ...told, changes: {} }, { ...told, first: 7 }])
    expect(await follow(it)).toBeNull()
  expect(await follow({ ...told, changes: Array.from({ length: 1001 }, () => told.changes[0]) })).toBeNull()
})

test('one changed letter anywhere leads nowhere, or to the same key', async () => {
  const text = JSON.stringify(await aKeyHistory(chain))
  const parsed = (it: string): unknown => {
    try {
      return JSON.parse(it)
    } catch {
      return null
    }
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'aZ0_-{}"1'), async (at, letter) => {
      const followed = await follow(parsed(text.slice(0, at) + letter + text.slice(at + 1)))
      expect(followed?.key ?? held(three)).toEqual(held(three))
    }),
    { numRuns: 300 },
  )
})

describe('past a key that was lost', () => {
  const witness = signerOf('asha.example/w', COSIGNATURE, sha256(utf8('a witness')))
  const other = signerOf('ravi.example/w', COSIGNATURE, sha256(utf8('another witness')))
  const lost = async () => aKeyHistory([{ from: one, to: two, why: 'lost' }])
  const cosigned = async (told: Awaited<ReturnType<typeof lost>>) => ({
    ...told,
    checkpoint: withCosignatures(told.checkpoint, [
      await cosignText(parseNote(told.checkpoint).text, witness, 1_800_000_000),
    ]),
  })

  test('only witnesses lead: as many as are wanted, known from before, and one at least', async () => {
    const told = await cosigned(await lost())
    const known = await followKeys(told, held(one), nodeVerify, [witness.key, other.key])
    expect(known?.lost).toBe(true)
    expect([0, 1, 2].map((wanted) => known && isVouchedFor(known, wanted))).toEqual([true, true, false])
    for (const [it, witnesses] of [
      [told, []],
      [told, [other.key]],
      [await lost(), [witness.key]],
    ] as const) {
      const followed = await followKeys(it, held(one), nodeVerify, witnesses)
      expect(followed && isVouchedFor(followed, 0)).toBe(false)
    }
  })

  test('whoever holds the new key needs nobody', async () => {
    const followed = await follow(await lost(), two)
    expect(followed && isVouchedFor(followed, 3)).toBe(true)
  })

  test('a change that says lost and is signed with the old key is none', async () => {
    expect(await follow(await aKeyHistory([{ from: one, to: two, why: 'lost', by: one }]))).toBeNull()
  })
})
