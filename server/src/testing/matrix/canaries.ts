// Words that stand in one field of one entry and nowhere else in the world. Where one of them turns up, that field was told.
import { randomInt } from 'node:crypto'
import type { Compartment } from '@sajha/record'

export type Canary = {
  /** Letters only, so that it is the same in JSON, HTML, a name and a file. */
  readonly word: string
  readonly book: string
  readonly compartment: Compartment
  readonly field: string
  /** The entry it stands in. */
  readonly entry: string
  /** In the bytes of a paper, which travel apart from the entry that names it. */
  readonly isBytes: boolean
  /** Where a home or her village is. */
  readonly isHome: boolean
}

/** Fields that say where she lives, lived or will live: police read them only where a packet names them (AC-24). */
const HOMES: ReadonlySet<string> = new Set([
  'placement.home',
  'person-identified.home',
  'person-identified.family',
  'home-verification-asked.where',
  'restored.where',
  'signed-for.where',
  'journey.from',
  'journey.to',
])

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A word of its own, long enough that it is nowhere by chance. */
export const aWord = (about: string): string =>
  `canary${about}${Array.from({ length: 12 }, () => LETTERS[randomInt(26)]).join('')}`

type Written = {
  readonly id: string
  readonly envelope: { readonly book: string; readonly kind: string; readonly compartment: Compartment }
  readonly body: Readonly<Record<string, unknown>>
}

const WORD = /canary[a-z]+/g

/** The canaries that an entry carries: every word in it that is one. */
export const canariesIn = ({ id, envelope, body }: Written): readonly Canary[] =>
  Object.entries(body).flatMap(([field, value]) =>
    [...JSON.stringify(value).matchAll(WORD)].map(([word]) => ({
      word,
      book: envelope.book,
      compartment: envelope.compartment,
      field,
      entry: id,
      isBytes: false,
      isHome: HOMES.has(`${envelope.kind}.${field}`),
    })),
  )

/** Every canary word in a text. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(WORD) ?? [])
