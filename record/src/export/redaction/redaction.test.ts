import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleBody } from '../../../testing/samples.ts'
import { KINDS, type KindName, kindNamed } from '../../kinds/index.ts'
import { toBase64url, utf8 } from '../../log/bytes.ts'
import { commit, disclose, hashOfDisclosure } from '../../log/commitment.ts'
import { canonical, type Json } from '../../log/jcs.ts'
import { COMPARTMENTS } from '../../terms.ts'
import { PURPOSES, type Purpose, showsEntry, showsField } from './purposes.ts'

const CHAIN = ['public', 'partner', 'investigation', 'court', 'whole'] as const
const names = Object.keys(KINDS) as readonly KindName[]
const fieldsOf = (kind: KindName): readonly string[] => Object.keys(kindNamed(kind)?.fields ?? {})
/** Everything of one kind in one compartment that a purpose shows. */
const shown = (purpose: Purpose): ReadonlySet<string> =>
  new Set(
    names.flatMap((kind) =>
      COMPARTMENTS.filter((it) => showsEntry(purpose, it)).flatMap((where) =>
        fieldsOf(kind).flatMap((it) => (showsField(purpose, kind, it) ? [`${where} ${kind}.${it}`] : [])),
      ),
    ),
  )

const SHOWN = Object.fromEntries(PURPOSES.map((it) => [it, shown(it)])) as Record<Purpose, ReadonlySet<string>>

describe('two copies of one book, laid side by side', () => {
  const pairs = CHAIN.flatMap((narrow, i) => CHAIN.slice(i).map((wide) => [narrow, wide] as const))
  test.each(pairs)('show what the wider one shows, and nothing more: %s and %s', (narrow, wide) => {
    const union = new Set([...SHOWN[narrow], ...SHOWN[wide]])
    expect([...union].filter((it) => !SHOWN[wide].has(it))).toEqual([])
  })

  test('each wider one shows something that the narrower does not', () => {
    const sizes = CHAIN.map((it) => SHOWN[it].size)
    expect(sizes.every((it, i) => i === 0 || it > (sizes[i - 1] ?? 0))).toBe(true)
  })

  test('her own copy holds nothing that a court would not be shown', () => {
    expect([...SHOWN.own].filter((it) => !SHOWN.court.has(it))).toEqual([])
  })

  const kind = KINDS['report-received']
  const body = sampleBody(kind)
  const copyFor = (purpose: Purpose) =>
    disclose(body, new Uint8Array(32).fill(7), (field) => showsField(purpose, kind.name, field))
  const copies = [copyFor('public'), copyFor('partner')] as const
  const keptInBoth = Object.keys(copies[0].kept).filter((it) => copies[1].kept[it] !== undefined)

  test('the salts of one and the commitments of the other give no value that neither shows', () => {
    const bytes = JSON.stringify(copies)
    expect(keptInBoth).toContain('what')
    // No guess can be checked without the salt, and no salt follows from another field's.
    const guesses = keptInBoth.flatMap((field) => {
      const value = canonical(body[field] as Json)
      return [value, field + value, JSON.stringify(body[field])].map((it) => createHash('sha256').update(it).digest())
    })
    const written = guesses.flatMap((it) => [it.toString('hex'), it.toString('base64'), it.toString('base64url')])
    expect(written.filter((it) => bytes.includes(it))).toEqual([])
  })

  test('a field kept back in both has one commitment: they say that it is the same field, and no more', () => {
    for (const field of keptInBoth) expect(copies[0].kept[field]).toBe(copies[1].kept[field])
  })
})

describe('a name', () => {
  const CANARY = 'सीताकुमारी-Sitakumari'
  const PARTS = Array.from({ length: CANARY.length - 4 }, (_, at) => CANARY.slice(at, at + 5))

  test('that stands in any text, place, list or file of any kind is in no copy for anybody, and the copy still amounts to its hash', () => {
    const secret = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(fc.constantFrom(...names), secret, fc.nat({ max: 200 }), (name, key, padding) => {
        const kind = KINDS[name]
        const canary = CANARY + 'x'.repeat(padding)
        const told = Object.fromEntries(
          Object.entries(sampleBody(kind)).map(([field, value]) => [field, withName(value, canary, field, name)]),
        )
        const copy = disclose(told, key, (field) => showsField('public', name, field))
        expect(hashOfDisclosure(copy)).toBe(commit(told, key))
        const bytes = JSON.stringify(copy)
        expect(PARTS.filter((it) => bytes.includes(it))).toEqual([])
        // Nor how long it is: what is kept back is as long as any other hash.
        expect(Object.values(copy.kept).every((it) => it.length === 43)).toBe(true)
        expect(bytes).not.toContain(toBase64url(utf8(canary)).slice(0, 12))
      }),
      { numRuns: 200 },
    )
  })

  test('is not looked for in what people wrote: every free text is kept back where names are', () => {
    const free = new Set<string>(['text', 'words', 'value', 'attachment', 'person', 'key'])
    const fields = names.flatMap((name) =>
      Object.entries(kindNamed(name)?.fields ?? {}).flatMap(([field, { sort }]) =>
        free.has(sort) ? [[name, field] as const] : [],
      ),
    )
    expect(fields.length).toBeGreaterThan(50)
    expect(fields.filter((it) => showsField('public', ...it) || showsField('partner', ...it))).toEqual([])
  })

  test('of a kind that nobody here knows is shown by a whole copy only', () => {
    for (const purpose of PURPOSES) expect(showsField(purpose, 'of-tomorrow', 'name')).toBe(purpose === 'whole')
  })
})

/** The name put wherever the field holds words of people. */
const withName = (value: unknown, canary: string, field: string, kind: KindName): unknown => {
  const sort = kindNamed(kind)?.fields[field]?.sort
  if (sort === 'text' || sort === 'value') return canary
  if (sort === 'words') return { text: canary, language: 'hi' }
  if (sort === 'place') return { name: canary }
  if (sort === 'attachment') return { ...(value as object), name: canary }
  return value
}

describe('her own copy', () => {
  test('does not say who told of her, nor what others wrote', () => {
    expect(showsField('own', 'report-received', 'toldBy')).toBe(false)
    expect(showsField('own', 'report-received', 'what')).toBe(false)
    expect(showsField('own', 'safety-concern', 'detail')).toBe(false)
    expect(showsField('own', 'note', 'text')).toBe(false)
    expect(showsEntry('own', 'counselling')).toBe(false)
  })

  test('has her words, her statements and what was paid', () => {
    expect(showsField('own', 'her-words', 'words')).toBe(true)
    expect(showsField('own', 'statement-taken', 'words')).toBe(true)
    expect(showsField('own', 'entitlement-in-hand', 'amount')).toBe(true)
  })
})
