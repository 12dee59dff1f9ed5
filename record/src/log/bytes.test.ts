import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as bytes from './bytes.ts'

// RFC 4648, section 10.
const RFC_4648 = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
] as const

/** The same module as a phone loads it whose browser has neither base64 nor isWellFormed of its own. */
const onAnOldPhone = async (): Promise<typeof bytes> => {
  const kept = {
    toBase64: Uint8Array.prototype.toBase64,
    fromBase64: Uint8Array.fromBase64,
    isWellFormed: String.prototype.isWellFormed,
  }
  Reflect.deleteProperty(Uint8Array.prototype, 'toBase64')
  Reflect.deleteProperty(Uint8Array, 'fromBase64')
  Reflect.deleteProperty(String.prototype, 'isWellFormed')
  try {
    vi.resetModules()
    return await import('./bytes.ts')
  } finally {
    const again = (value: unknown) => ({ value, configurable: true, writable: true })
    Object.defineProperty(Uint8Array.prototype, 'toBase64', again(kept.toBase64))
    Object.defineProperty(Uint8Array, 'fromBase64', again(kept.fromBase64))
    Object.defineProperty(String.prototype, 'isWellFormed', again(kept.isWellFormed))
  }
}

const oldPhone = await onAnOldPhone()

const refused = (ask: () => unknown): boolean => {
  try {
    ask()
    return false
  } catch (error) {
    if (error instanceof Error && error.name === 'Malformed') return true
    throw error
  }
}

describe.each([
  ['a new phone', bytes],
  ['an old phone', oldPhone],
])('%s', (_name, it) => {
  test('writes and reads the examples of RFC 4648', () => {
    for (const [text, encoded] of RFC_4648) {
      expect(it.toBase64(it.utf8(text))).toBe(encoded)
      expect(it.textOf(it.fromBase64(encoded))).toBe(text)
      const short = encoded.replaceAll('=', '')
      expect(it.toBase64url(it.utf8(text))).toBe(short)
      expect(it.textOf(it.fromBase64url(short))).toBe(text)
    }
    expect(it.toBase64(Uint8Array.of(251, 255))).toBe('+/8=')
    expect(it.toBase64url(Uint8Array.of(251, 255))).toBe('-_8')
  })

  test('reads back whatever bytes it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        expect(it.fromBase64(it.toBase64(some))).toEqual(some)
        expect(it.fromBase64url(it.toBase64url(some))).toEqual(some)
        expect(it.fromHex(it.toHex(some))).toEqual(some)
      }),
    )
  })

  test('refuses a second spelling of the same base64', () => {
    const wrong = [
      'Zh==',
      'Zm9=',
      'Zg',
      'Zg=',
      'Zg===',
      'Z===',
      '====',
      'Zm9v====',
      'Zm8',
      'Zm9v\n',
      ' Zm9v',
      'Zm\t9v',
      'Zm_v',
    ]
    for (const text of [...wrong, 'Z', 'Zg=a', '=Zg=', 'Zm9vé']) {
      expect([text, refused(() => it.fromBase64(text))]).toEqual([text, true])
    }
  })

  test('refuses padding, foreign letters and loose bits in base64url', () => {
    for (const text of ['Zg==', 'Zh', 'Zm9', 'Z', 'Zm9vZ', 'Zm+v', 'Zm/v', 'Zm9v\n', ' ', 'Zm 9']) {
      expect([text, refused(() => it.fromBase64url(text))]).toEqual([text, true])
    }
  })

  test('takes a text only if it is the one it would write', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ABQgwZ09+/-_= '), maxLength: 9 })
    fc.assert(
      fc.property(letters, (text) => {
        if (!refused(() => it.fromBase64(text))) expect(it.toBase64(it.fromBase64(text))).toBe(text)
        if (!refused(() => it.fromBase64url(text))) expect(it.toBase64url(it.fromBase64url(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses half a surrogate pair', () => {
    expect(refused(() => it.utf8('a\ud83d'))).toBe(true)
    expect(refused(() => it.utf8('\ude02a'))).toBe(true)
    expect(it.utf8('😂')).toEqual(Uint8Array.of(0xf0, 0x9f, 0x98, 0x82))
    expect([it.isWellFormed('नेपाली 😂'), it.isWellFormed('\ude02\ud83d')]).toEqual([true, false])
  })
})

test('an old phone and a new one answer alike to any text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'AQgw_-+/= é'), maxLength: 8 })
  fc.assert(
    fc.property(letters, (text) => {
      expect(refused(() => oldPhone.fromBase64(text))).toBe(refused(() => bytes.fromBase64(text)))
      expect(refused(() => oldPhone.fromBase64url(text))).toBe(refused(() => bytes.fromBase64url(text)))
    }),
    { numRuns: 1000 },
  )
})

test('reading UTF-8 refuses bytes that are not, and keeps a byte order mark', () => {
  for (const wrong of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0xbd], [0xe0, 0xa4], [0xf5, 0x80, 0x80, 0x80]]) {
    expect(refused(() => bytes.textOf(Uint8Array.from(wrong)))).toBe(true)
  }
  expect(bytes.textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
})

test('hex is lower case and whole', () => {
  expect(bytes.toHex(Uint8Array.of(0, 15, 255))).toBe('000fff')
  for (const wrong of ['0', '0F', 'xx', ' 00', '00\n']) expect(refused(() => bytes.fromHex(wrong))).toBe(true)
})

test('numbers are written big-endian and read from any place', () => {
  expect(bytes.u16(0x0102)).toEqual(Uint8Array.of(1, 2))
  expect(bytes.u64(2 ** 53 - 1)).toEqual(Uint8Array.of(0, 31, 255, 255, 255, 255, 255, 255))
  const shifted = bytes.concat(Uint8Array.of(9, 9, 9), bytes.u64(1_727_964_367)).subarray(1)
  expect(bytes.readU64(shifted, 2)).toBe(1_727_964_367)
  expect(bytes.readU16(Uint8Array.of(9, 1, 2), 1)).toBe(258)
})

test('numbers that do not fit are refused', () => {
  for (const wrong of [-1, 0.5, 65_536, Number.NaN]) expect(() => bytes.u16(wrong)).toThrow(RangeError)
  for (const wrong of [-1, 0.5, 2 ** 53, Number.POSITIVE_INFINITY]) expect(() => bytes.u64(wrong)).toThrow(RangeError)
  expect(refused(() => bytes.readU64(Uint8Array.of(0, 32, 0, 0, 0, 0, 0, 0), 0))).toBe(true)
  expect(refused(() => bytes.readU64(new Uint8Array(7), 0))).toBe(true)
  expect(refused(() => bytes.readU16(new Uint8Array(2), 1))).toBe(true)
})

test('two byte strings are equal only if every byte is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (some, at, flip) => {
      const other = some.slice()
      expect(bytes.equal(some, other)).toBe(true)
      other[at % some.length] = (other[at % some.length] ?? 0) ^ flip
      expect(bytes.equal(some, other)).toBe(false)
      expect(bytes.equal(some, some.subarray(1))).toBe(false)
    }),
  )
})

test('a copy is its own, also of a Node Buffer, whose slices are views', () => {
  for (const original of [Uint8Array.of(1, 2, 3, 4), Buffer.from([1, 2, 3, 4])]) {
    const part = bytes.copy(original, 1, 3)
    expect(part).toEqual(Uint8Array.of(2, 3))
    part.fill(9)
    expect([...original]).toEqual([1, 2, 3, 4])
    expect(bytes.copy(original)).toEqual(Uint8Array.of(1, 2, 3, 4))
  }
})

test('only the error for bad input is Malformed', () => {
  expect(bytes.isMalformed(bytes.malformed('x'))).toBe(true)
  expect([bytes.isMalformed(new Error('x')), bytes.isMalformed({ name: 'Malformed' })]).toEqual([false, false])
})
