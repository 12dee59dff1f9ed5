import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vectorText } from '../../testing/vectors/transparency/read.ts'
import { fromHex } from './bytes.ts'
import { canonical, type Json, parseStrict } from './jcs.ts'

const anyJson = fc.jsonValue({ maxDepth: 5, noUnicodeString: false, stringUnit: 'binary' }) as fc.Arbitrary<Json>

test.each(['arrays', 'french', 'values', 'weird'])('the published example %s is written as published', (name) => {
  expect(canonical(parseStrict(vectorText(`jcs/input/${name}.json`)))).toBe(vectorText(`jcs/output/${name}.json`))
})

// RFC 8785, appendix B: the bits of a double, and how it is written.
test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the double %s is written %s', (bits, text) => {
  expect(canonical(new DataView(fromHex(bits).buffer).getFloat64(0))).toBe(text)
})

describe('canonical', () => {
  test('sorts names by UTF-16 units at every depth, also names that look like numbers', () => {
    const value = { b: { 10: 1, 9: 2, a: 3 }, a: [{ z: 1, y: 2 }], '😂': 1, '\ufb33': 2, '': 0 }
    expect(canonical(value)).toBe('{"":0,"a":[{"y":2,"z":1}],"b":{"10":1,"9":2,"a":3},"😂":1,"\ufb33":2}')
  })

  test('never normalises what a person typed', () => {
    expect(canonical('é')).not.toBe(canonical('e\u0301'))
    expect(canonical({ 'e\u0301': 1, é: 2 })).toBe('{"e\u0301":1,"é":2}')
  })

  test('escapes what RFC 8785 escapes and nothing else', () => {
    expect(canonical('\b\t\n\f\r"\\\u0000\u001f\u007f\u2028/नेपाली')).toBe(
      '"\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u001f\u007f\u2028/नेपाली"',
    )
  })

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['a hole in a list', Object.assign(new Array(3), { 0: 1, 2: 2 })],
    ['NaN', Number.NaN],
    ['an infinity', [Number.NEGATIVE_INFINITY]],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate', ['a\ude02']],
    ['a lone surrogate in a name', { '\ud83d': 1 }],
    ['a map', new Map()],
    ['bytes', new Uint8Array(1)],
    ['an instant', Temporal.Instant.fromEpochMilliseconds(0)],
    ['a boxed number', Object(1)],
    ['an object of a class', new (class Person {})()],
  ])('refuses %s', (_name, value) => {
    expect(() => canonical(value as Json)).toThrow(expect.objectContaining({ name: 'Malformed' }))
  })

  test('refuses a value that holds itself, and more than 32 brackets', () => {
    const ring: Json[] = []
    ring.push(ring)
    expect(() => canonical(ring)).toThrow('nested too deeply')
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)])
    expect(canonical(nested(32))).toHaveLength(65)
    expect(() => canonical(nested(33))).toThrow('nested too deeply')
    expect(canonical(nested(33), 33)).toHaveLength(67)
    const named = (depth: number): Json => (depth === 0 ? 1 : { a: named(depth - 1) })
    expect(parseStrict(canonical(named(32)))).toEqual(named(32))
    expect(() => canonical(named(33))).toThrow('nested too deeply')
  })

  test('takes an object without a prototype, and a name called __proto__', () => {
    expect(canonical(Object.assign(Object.create(null), { b: 1, a: 2 }))).toBe('{"a":2,"b":1}')
    expect(canonical(parseStrict('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}')
  })

  test('gives the same text whatever order the names came in', () => {
    const shuffled = (value: Json): Json => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(shuffled)
      return Object.fromEntries(
        Object.entries<Json>(value)
          .reverse()
          .map(([name, inner]) => [name, shuffled(inner)]),
      )
    }
    fc.assert(fc.property(anyJson, (value) => canonical(shuffled(value)) === canonical(value)))
  })

  test('is read back as the same value, and writing that again changes nothing', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonical(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(parseStrict(text))).toBe(text)
      }),
    )
  })
})

describe('parseStrict', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseStrict(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  test.each([
    ['{"a":1,"a":1}'],
    ['{"a":1,"\\u0061":2}'],
    ['[{"b":{"x":1,"y":[{"c":1,"d":2,"c":3}]}}]'],
    ['{"":1,"":2}'],
    ['{"__proto__":1,"__proto__":2}'],
    ['{"a:":1,"b":"\\":","a:":2}'],
  ])('refuses a name twice in one object: %s', (text) => {
    expect(() => parseStrict(text)).toThrow('a name twice in one object')
  })

  test('takes a name twice in different objects, and colons, brackets and quotes inside texts', () => {
    const text = '{"a":{"a":"{\\"a\\":1,\\\\"},"b":[{"a":":::"},{"a":"[[[[\\\\\\""}]}'
    expect(parseStrict(text)).toEqual(JSON.parse(text))
  })

  test('finds a name given twice wherever it is', () => {
    const members = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(members, fc.nat(), anyJson, (names, at, value) => {
        const again = [...names, names[at % names.length]]
        const write = (list: readonly (string | undefined)[]) =>
          `[{${list.map((name) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}]`
        fc.pre(names.every((name) => name.isWellFormed()))
        expect(parseStrict(write(names), 50)).toEqual(JSON.parse(write(names)))
        expect(() => parseStrict(write(again), 50)).toThrow('a name twice in one object')
      }),
    )
  })

  test.each([
    ['half a pair, escaped', '"\\ud83d"'],
    ['half a pair as it is', '"\ud83d"'],
    ['half a pair in a name', '{"\\ude02":1}'],
    ['halves in the wrong order', '["\\ude02\\ud83d"]'],
    ['a number no double holds', '[1e400]'],
    ['nothing', ''],
    ['a byte order mark', '\ufeff{}'],
    ['a trailing comma', '[1,]'],
    ['two values', '{} {}'],
    ['NaN', 'NaN'],
    ['a comment', '/**/1'],
    ['an open text', '{"a":"'],
    ['an open text that ends in a backslash', '"\\'],
    ['an open list', '['],
    ['a leading zero', '01'],
    ['a newline in a text', '"\n"'],
  ])('refuses %s', (_name, text) => {
    expect(() => parseStrict(text)).toThrow(expect.objectContaining({ name: 'Malformed' }))
  })

  test('refuses brackets deeper than asked, however many there are', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(canonical(parseStrict(nested(32)))).toBe(nested(32))
    for (const text of [nested(33), nested(1_000_000), '['.repeat(1_000_000), '{"a":'.repeat(33)])
      expect(() => parseStrict(text)).toThrow('nested too deeply')
    expect(() => parseStrict('[[1]]', 1)).toThrow('nested too deeply')
  })
})
