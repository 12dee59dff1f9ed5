// What a dropped file holds, beside the verdict: its entries as far as they are shown, and its pages. Read from the file when it is asked
// for, never all at once; nothing of it is believed that the verdict does not cover.
import {
  type Broken,
  type ExportVerdict,
  FILES,
  filesIn,
  isMalformed,
  numberIn,
  parseStrict,
  type Source,
  textOf,
} from '@sajha/record'

export type ListedEntry = {
  readonly n: number
  readonly kind: string | null
  readonly as: string | null
  readonly organisation: string | null
  readonly madeAt: string | null
  readonly sealedAt: string | null
  readonly state: 'whole' | 'broken' | 'keptBack' | 'erased'
  readonly fieldsKept: number
}
export type ListedPage = { readonly name: string; readonly whole: boolean; readonly read: () => Promise<string> }
export type LookedAt = {
  readonly entries: readonly ListedEntry[]
  readonly more: number
  readonly pages: readonly ListedPage[]
}

/** More on one page helps nobody; the book's own page in the file has them all. */
const MOST = 500
const LARGEST_ENTRY = 1024 * 1024

/** A file that somebody chose or dropped. */
export const sourceOfFile = (file: Blob): Source => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
})

type Loose = Readonly<Record<string, unknown>>
const loose = (it: unknown): Loose => (typeof it === 'object' && it !== null && !Array.isArray(it) ? (it as Loose) : {})
const text = (it: unknown): string | null => (typeof it === 'string' ? it : null)

const parsed = (bytes: Uint8Array): Loose => {
  try {
    return loose(parseStrict(textOf(bytes), 64))
  } catch (error) {
    if (isMalformed(error)) return {}
    throw error
  }
}

const entryOf = (n: number, it: Loose, broken: ReadonlySet<number>): ListedEntry => {
  const [envelope, seal, body] = [loose(it['envelope']), loose(it['seal']), loose(it['body'])]
  const shown = 'envelope' in it
  const good = shown ? (it['body'] === null ? 'erased' : 'whole') : 'keptBack'
  return {
    n,
    kind: text(envelope['kind']),
    as: text(envelope['as']),
    organisation: text(envelope['organisation']),
    madeAt: text(envelope['madeAt']),
    sealedAt: text(seal['sealedAt']),
    state: broken.has(n) ? 'broken' : good,
    fieldsKept: Object.keys(loose(body['kept'])).length,
  }
}

const isPage = (name: string): boolean => /^(certificates\/)?[\w-]+\.(html|txt)$/.test(name)

const namesBroken = (broken: readonly Broken[]): ReadonlySet<string> => new Set(broken.flatMap((it) => it.file ?? []))

export const lookAt = async (file: Blob, { broken }: ExportVerdict): Promise<LookedAt> => {
  const source = sourceOfFile(file)
  const found = await filesIn(source)
  const numbers = new Set(broken.flatMap((it) => it.n ?? []))
  const names = namesBroken(broken)
  const inBook = found
    .flatMap((it) => {
      const n = numberIn(it.name)
      return n === null || it.size > LARGEST_ENTRY ? [] : [{ ...it, n }]
    })
    .sort((a, b) => a.n - b.n)
  const entries: ListedEntry[] = []
  for (const { n, at, size } of inBook.slice(0, MOST))
    entries.push(entryOf(n, parsed(await source.read(at, at + size)), numbers))
  const pages = found
    .filter((it) => isPage(it.name) && it.name !== FILES.checkpoint && it.name !== 'verify.html')
    .map(({ name, at, size }) => ({
      name,
      whole: !names.has(name),
      read: async () => new TextDecoder().decode(await source.read(at, at + size)),
    }))
  return { entries, more: Math.max(0, inBook.length - MOST), pages }
}
