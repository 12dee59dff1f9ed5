// An export as a file: every byte of it counts, and what is said names the entry or the file where it lies.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBundle, filesOf } from '../../testing/a-bundle.ts'
import { nodeVerify } from '../../testing/vectors/transparency/platform.ts'
import { concat, textOf, toBase64, utf8 } from '../log/bytes.ts'
import { numberIn } from './files.ts'
import { readExport } from './source/read-zip.ts'
import { type ExportVerdict, verifyExport, verifyFiles } from './verify-export.ts'
import { writeZip, zipStretches } from './zip.ts'

const answers = new Map<string, boolean>()
const verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const name = [key, message, signature].map(toBase64).join('|')
  const known = answers.get(name) ?? nodeVerify(key, message, signature)
  answers.set(name, known)
  return known
}

let files: Map<string, Uint8Array>
let zip: Uint8Array
const zipped = (of: ReadonlyMap<string, Uint8Array>) => writeZip(Array.from(of, ([name, bytes]) => ({ name, bytes })))
beforeAll(async () => {
  files = await filesOf(await aBundle({ entries: 4, keptBack: [2], erased: [3], between: 0 }))
  zip = zipped(files)
})

const told = ({ broken }: ExportVerdict) => broken.map((it) => `${it.rule} ${it.file ?? it.n ?? ''}`.trim())

/** The file that each byte of the zip speaks of. */
const fileAt = (at: number): string | null => {
  let end = 0
  for (const { name, bytes } of zipStretches(Array.from(files, ([name, bytes]) => ({ name, bytes })))) {
    end += bytes.length
    if (at < end) return name
  }
  return null
}

test('an export that nobody changed is whole, as a file and as a folder', async () => {
  const verdict = await verifyExport(zip, verify)
  expect(told(verdict)).toEqual([])
  expect(verdict).toMatchObject({ whole: true, entries: 4, keptBack: 1, erased: 1, attachments: 0, absent: [] })
  expect(await verifyFiles(files, verify)).toEqual(verdict)
  expect([...readExport(zip).keys()]).toEqual([...files.keys()])
})

test('any byte that is changed is found, and the file or the entry it lies in is named', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const copy = zip.slice()
      copy[at] = (copy[at] ?? 0) ^ by
      const verdict = await verifyExport(copy, verify)
      expect(verdict.whole).toBe(false)
      const file = fileAt(at)
      const named = verdict.broken.some(
        (it) => it.file === file || (file !== null && it.n !== null && it.n === numberIn(file)),
      )
      expect(named, `byte ${at} of ${file}: ${told(verdict).join(', ')}`).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('a changed byte in what a file holds names that one and no other', { timeout: 60_000 }, async () => {
  const contents = zipStretches(Array.from(files, ([name, bytes]) => ({ name, bytes })))
  await fc.assert(
    fc.asyncProperty(fc.nat(files.size - 1), fc.nat(5000), fc.integer({ min: 1, max: 255 }), async (which, at, by) => {
      const { name = '', bytes = new Uint8Array() } = contents[2 * which + 1] ?? {}
      const from = contents.slice(0, 2 * which + 1).reduce((sum, it) => sum + it.bytes.length, 0)
      const copy = zip.slice()
      const place = from + (at % bytes.length)
      copy[place] = (copy[place] ?? 0) ^ by
      const verdict = await verifyExport(copy, verify)
      const others = verdict.broken.filter((it) => it.file !== name && it.n !== null)
      // The book's own file holds what everything hangs on: names there may stand in for entries, but never the other way.
      if (name !== 'book.json') expect(told({ ...verdict, broken: others })).toEqual([])
      expect(verdict.whole).toBe(false)
    }),
    { numRuns: 700 },
  )
})

test('an export that was cut short, lengthened, or is something else gets a verdict that it is not whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, more) => {
      expect((await verifyExport(zip.slice(0, at), verify)).whole).toBe(false)
      expect((await verifyExport(concat(zip, more), verify)).whole).toBe(false)
      expect((await verifyExport(concat(zip.slice(0, at), more, zip.slice(at)), verify)).whole).toBe(false)
      expect((await verifyExport(more, verify)).whole).toBe(false)
    }),
    { numRuns: 100 },
  )
  expect(told(await verifyExport(new Uint8Array(), verify))).toContain('bundle-form')
})

describe('what is named', () => {
  const without = (name: string) => new Map([...files].filter(([it]) => it !== name))
  const having = (name: string, text: string) => new Map([...files, [name, utf8(text)]])
  const verdictOn = async (of: ReadonlyMap<string, Uint8Array>) => told(await verifyExport(zipped(of), verify))

  test('a page that was changed', async () => {
    expect(await verdictOn(having('index.html', 'She said nothing.'))).toEqual(['file-changed index.html'])
  })
  test('an entry that is not there', async () => {
    expect(await verdictOn(without('entries/0001-note.json'))).toContain('file-missing entries/0001-note.json')
  })
  test('a file that was put in', async () => {
    expect(await verdictOn(having('more.txt', 'Read me.'))).toEqual(['file-changed more.txt'])
  })
  test('the list, or the signature over it', async () => {
    expect(await verdictOn(without('files.sig'))).toEqual(['file-missing files.sig'])
    expect(await verdictOn(without('files.json'))).toEqual(['file-missing files.json'])
    const list = textOf(files.get('files.json') ?? new Uint8Array())
    expect(await verdictOn(having('files.json', list.replace('index.html', 'index.htm')))).toEqual([
      'file-changed files.json',
    ])
    const note = textOf(files.get('files.sig') ?? new Uint8Array())
    expect(
      await verdictOn(
        having(
          'files.sig',
          note.replace(/\n— .*/, (it) => it.toLowerCase()),
        ),
      ),
    ).toEqual(['file-changed files.sig'])
  })
  test('a second file of one name', async () => {
    const twice = writeZip(
      [...files, ['index.html', utf8('another')] as const].map(([name, bytes]) => ({ name, bytes })),
    )
    expect(told(await verifyExport(twice, verify))).toEqual(['file-changed index.html'])
  })
})

describe('attachments', () => {
  const paper = utf8('a photographed order')
  const name = createHash('sha256').update(paper).digest('base64url')
  const held = {
    paper: { sha256: name, media: 'image/jpeg', size: paper.length, name: 'order.jpg' },
    title: 'Order',
    sort: 'order',
  }
  const bundle = () => aBundle({ entries: 2, body: { kind: 'paper-added', body: held } })
  const verdictOn = async (of: ReadonlyMap<string, Uint8Array>) => verifyExport(zipped(of), verify)

  test('one that an entry names lies beside it, and is counted', async () => {
    expect(await verdictOn(await filesOf(await bundle(), new Map([[name, paper]])))).toMatchObject({
      whole: true,
      attachments: 1,
    })
  })
  test('one that had not reached the record is said to be absent', async () => {
    expect(await verdictOn(await filesOf(await bundle(), new Map(), [name]))).toMatchObject({
      whole: true,
      absent: [name],
    })
  })
  test('one that is not there, or another, is named with the entry', async () => {
    const missing = await verdictOn(await filesOf(await bundle()))
    expect(missing.broken).toMatchObject([{ rule: 'attachment', n: 1, file: `attachments/${name}` }])
    const other = await verdictOn(await filesOf(await bundle(), new Map([[name, utf8('another')]])))
    expect(other.broken).toMatchObject([{ rule: 'attachment', n: 1, file: `attachments/${name}` }])
  })
})
