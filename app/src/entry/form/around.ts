// What the inputs of a form know beside their own value.
import type { Standing } from '@sajha/record'
import type { Book, Colleague } from '../../sync/index.ts'

export type Around = {
  /** The book it is written into; null for a new one. */
  readonly book: Book | null
  /** The entry that a correction or an objection is about. */
  readonly original: Standing | null
  /** Those who can be named, me among them. */
  readonly colleagues: readonly Colleague[]
  /** The language words are most likely spoken in here (BCP 47). */
  readonly spokenIn: string
}

/** What an input of any sort is given. `kind` and `name` say whose words it speaks. */
export type Asked<V = unknown> = {
  readonly kind: string
  readonly name: string
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  readonly around: Around
}
