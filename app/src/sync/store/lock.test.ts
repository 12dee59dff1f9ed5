import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  newLock,
  openByPasskey,
  openByPhrase,
  phraseFault,
  waitBeforeTry,
  withoutPasskeys,
  withPasskey,
  withPhrase,
} from './lock.ts'
import { random, sealerOf } from './seal.ts'

const PHRASE = 'four words nobody guesses'

// Slow on purpose: six hundred thousand rounds a phrase.
describe('the lock', { timeout: 30_000 }, () => {
  test('opens with its phrase, however it is typed, and with no other', async () => {
    const { lock, key } = await newLock(PHRASE)
    const sealed = await sealerOf(key).seal('kept/me', { name: 'Kavita' })
    const again = await openByPhrase(lock, ` ${PHRASE}  `)
    expect(again && (await sealerOf(again).open('kept/me', sealed))).toEqual({ name: 'Kavita' })
    expect(await openByPhrase(lock, 'four words nobody guessed')).toBeNull()
  })

  test('holds nothing from which the key or the phrase can be read', async () => {
    const { lock, key } = await newLock(PHRASE)
    expect(key.extractable).toBe(false)
    expect(JSON.stringify(lock)).not.toContain('words')
    const [way] = lock.ways
    expect(way?.kind === 'phrase' && way.iterations).toBe(600_000)
  })

  test('opens with a new phrase once it was changed, and the old one no longer does', async () => {
    const { lock } = await newLock(PHRASE)
    const changed = await withPhrase(lock, PHRASE, 'other words entirely now')
    expect(changed && (await openByPhrase(changed, 'other words entirely now'))).not.toBeNull()
    expect(changed && (await openByPhrase(changed, PHRASE))).toBeNull()
    expect(await withPhrase(lock, 'not the phrase', 'other words entirely now')).toBeNull()
  })

  test('opens with a passkey that was added, and the phrase still opens it', async () => {
    const { lock, key } = await newLock(PHRASE)
    const sealed = await sealerOf(key).seal('kept/me', 1)
    const given = { credential: 'abc', salt: random(32), secret: random(32) }
    const both = await withPasskey(lock, PHRASE, given)
    const byKey = both && (await openByPasskey(both, 'abc', given.secret))
    expect(byKey && (await sealerOf(byKey).open('kept/me', sealed))).toBe(1)
    expect(both && (await openByPasskey(both, 'abc', random(32)))).toBeNull()
    expect(both && (await openByPhrase(both, PHRASE))).not.toBeNull()
    expect(await withPasskey(lock, 'not the phrase', given)).toBeNull()
    const alone = both && withoutPasskeys(both)
    expect(alone && (await openByPasskey(alone, 'abc', given.secret))).toBeNull()
    expect(alone && (await openByPhrase(alone, PHRASE))).not.toBeNull()
  })
})

describe('wrong phrases', () => {
  test('three cost nothing, then each waits longer, up to two minutes', () => {
    const at = 1_000_000
    const waits = [0, 2, 3, 4, 5, 20, 1000].map((tries) => waitBeforeTry({ tries, triedAt: at }, at))
    expect(waits).toEqual([0, 0, 2000, 4000, 8000, 120_000, 120_000])
  })

  test('a clock that was set back never makes anybody wait longer than the wait itself', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(), fc.nat(), (tries, triedAt, now) => {
        const wait = waitBeforeTry({ tries, triedAt }, now)
        return wait >= 0 && wait <= 120_000
      }),
    )
  })
})

test.each([
  ['123456', 'only-digits'],
  ['2026-11-23', 'only-digits'],
  ['१२३४५६७८९०', 'only-digits'],
  ['short', 'too-short'],
  ['aaaaaaaaaaaa', 'too-plain'],
  ['four words nobody guesses', null],
  ['चार शब्द जो याद रहें', null],
] as const)('the phrase “%s” is found %s', (phrase, fault) => {
  expect(phraseFault(phrase)).toBe(fault)
})

describe('a sealed thing', () => {
  test('opens under its own name only', async () => {
    const { key } = await newLock(PHRASE)
    const sealer = sealerOf(key)
    const sealed = await sealer.seal('book/one', { text: 'She ate.' })
    await expect(sealer.open('book/two', sealed)).rejects.toThrow()
  })

  test('shows nothing of what is in it, and is never the same twice', async () => {
    const { key } = await newLock(PHRASE)
    const sealer = sealerOf(key)
    const [a, b] = [await sealer.seal('kept/me', 'Kavita'), await sealer.seal('kept/me', 'Kavita')]
    expect(Buffer.from(a).toString('latin1')).not.toContain('Kavita')
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false)
  })

  test('does not open when one bit of it was changed', async () => {
    const { key } = await newLock(PHRASE)
    const sealer = sealerOf(key)
    const sealed = await sealer.seal('kept/me', 'Kavita')
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = sealed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(sealer.open('kept/me', changed)).rejects.toThrow()
    }
  })
})
