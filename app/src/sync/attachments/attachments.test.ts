// What is decided about attachments without a browser: what an entry says of a file, when it may go, where, and what a person is told.
import { type AttachmentRef, faultsIn, KINDS, type Pushed } from '@sajha/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inMegabytes, namedIn, refOf, shownAs } from './attachment-ref.ts'
import type { KeptAttachment } from './kept-attachments.ts'
import { isFree, type Line, mayGo, SMALL } from './line-cost.ts'
import { withPlaces } from './link-attachments.ts'
import { nextPieces } from './send-attachments.ts'
import { attachmentState } from './use-attachment.ts'

const SHA256 = 'a'.repeat(43)
const ref: AttachmentRef = { sha256: SHA256, media: 'image/jpeg', size: 1000, name: 'photo.jpg' }
const kept = (given: Partial<KeptAttachment> = {}): KeptAttachment => ({
  ...ref,
  id: 'one',
  key: '',
  state: 'here',
  namedBy: [],
  anyway: false,
  problem: null,
  at: 0,
  ...given,
})
const by = { book: 'b', compartment: 'legal', entry: 'e', sent: false } as const

describe('what an entry says of a file', () => {
  test('is never refused, whatever the file is called and whatever its type', () => {
    const paper = KINDS['paper-added']
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), (name, type) => {
        const body = { title: 'A paper', paper: refOf({ name, type, size: 5 }, SHA256), sort: 'photo' }
        expect(faultsIn(paper, paper.version, body)).toEqual([])
      }),
    )
  })

  test('keeps the end of a long name, and the name without a turned direction', () => {
    expect(refOf({ name: `${'ल'.repeat(300)}.pdf`, type: 'application/pdf', size: 1 }, SHA256).name).toMatch(
      /^….*\.pdf$/,
    )
    expect(refOf({ name: 'a\u202Egnp.exe', type: '', size: 1 }, SHA256)).toMatchObject({
      name: 'agnp.exe',
      media: 'application/octet-stream',
    })
    expect(refOf({ name: ' \u0000 ', type: 'image/PNG; x=1', size: 1 }, SHA256)).toMatchObject({
      name: 'image/png',
      media: 'image/png',
    })
  })

  test('is found in its fields and in corrections', () => {
    expect(namedIn({ title: 'x', paper: ref })).toEqual([SHA256])
    expect(namedIn({ of: 'x', field: 'paper', value: ref })).toEqual([SHA256])
    expect(namedIn({ text: 'x', n: 3, nothing: null })).toEqual([])
    expect(namedIn(null)).toEqual([])
  })
})

test('a browser is handed pictures, sound, film and PDF as such, and nothing that could run', () => {
  for (const media of ['image/jpeg', 'image/webp', 'audio/ogg', 'video/mp4', 'application/pdf'])
    expect(shownAs(media)).toBe(media)
  for (const media of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', 'text/javascript', 'x'])
    expect(shownAs(media)).toBe('application/octet-stream')
})

describe('a line', () => {
  const lines: readonly (readonly [string, Line, boolean])[] = [
    ['Wi-Fi', { type: 'wifi', handheld: true }, true],
    ['a cable', { type: 'ethernet', handheld: false }, true],
    ['a mobile network', { type: 'cellular', handheld: true }, false],
    ['a mobile network under a desk', { type: 'cellular', handheld: false }, false],
    ['Wi-Fi of somebody who saves data', { type: 'wifi', saveData: true, handheld: true }, false],
    ['something a phone does not tell', { handheld: true }, false],
    ['something a desk does not tell', { handheld: false }, true],
    ['no line', { type: 'none', handheld: false }, false],
  ]
  test.each(lines)('%s is taken for free or not', (_, line, free) => {
    expect(isFree(line)).toBe(free)
    expect(mayGo(SMALL + 1, false, line)).toBe(free)
    expect(mayGo(SMALL + 1, true, line)).toBe(true)
    expect(mayGo(SMALL, false, line)).toBe(true)
  })
})

test('a request grows while the line is quick, shrinks when it is slow, and never beyond its bounds', () => {
  expect([1, 4, 16].map((it) => nextPieces(it, 100))).toEqual([2, 8, 16])
  expect([1, 4, 16].map((it) => nextPieces(it, 5000))).toEqual([1, 4, 16])
  expect([1, 4, 16].map((it) => nextPieces(it, 20_000))).toEqual([1, 2, 8])
})

test('a waiting entry that names a file says where it goes, once', () => {
  const pushed = (body: Readonly<Record<string, unknown>>) =>
    ({ envelope: { book: 'b', compartment: 'legal' }, body }) as unknown as Pushed
  const naming = { id: 'e', pushed: pushed({ paper: ref }) }
  const other = { id: 'f', pushed: pushed({ paper: { ...ref, sha256: 'b'.repeat(43) } }) }
  const linked = withPlaces(kept(), [other, naming])
  expect(linked.namedBy).toEqual([by])
  expect(withPlaces(linked, [other, naming])).toBe(linked)
})

describe('a person is told', () => {
  const state = (it: KeptAttachment | undefined, sent?: number, free = false) => attachmentState(ref, it, sent, free)
  const big = { size: SMALL + 1, namedBy: [by] }
  test('what it costs, in megabytes, before it is sent or fetched', () => {
    expect(state(undefined)).toEqual({ at: 'server', megabytes: 0.1, sent: null, waitsFor: null, problem: null })
    expect([1, 149_000, 250_000, 4_960_000, 500_000_000].map(inMegabytes)).toEqual([0.1, 0.1, 0.3, 5, 500])
  })
  test('where it is and what it waits for', () => {
    expect(state(kept())).toMatchObject({ at: 'device', waitsFor: 'entry' })
    expect(state(kept({ namedBy: [by] }))).toMatchObject({ at: 'device', waitsFor: 'network' })
    expect(state(kept(big))).toMatchObject({ waitsFor: 'wifi' })
    expect(state(kept({ ...big, anyway: true }))).toMatchObject({ waitsFor: 'network' })
    expect(state(kept(big), undefined, true)).toMatchObject({ waitsFor: 'network' })
    expect(state(kept({ state: 'copy', namedBy: [by] }))).toMatchObject({ at: 'both', waitsFor: null })
    expect(state(kept({ namedBy: [by], problem: 'upload-changed' }))).toMatchObject({
      waitsFor: null,
      problem: 'upload-changed',
    })
  })
  test('how far it was sent', () => {
    expect(state(kept({ namedBy: [by] }), 250)).toMatchObject({ sent: 0.25, waitsFor: null })
    expect(attachmentState({ size: 0 }, kept(), 0, true).sent).toBeNull()
  })
})
