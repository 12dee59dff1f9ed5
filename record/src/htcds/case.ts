// A case as HTCDS tells it: what any of our readers makes of a file, and what any of our writers writes. Names are the standard's own.
import type { Json } from '../log/jcs.ts'
import type { Repeat } from './standard/fields.ts'

/** Text, a number, a tick, or codes. A date is text, YYYY-MM-DD. */
export type HtcdsValue = string | number | boolean | readonly string[]
export type HtcdsFacts = Readonly<Record<string, HtcdsValue>>

/** How a row of a CTDC table was written, so that it can be written again as it was. */
export type CtdcRow = {
  /** The columns of its table, spelled as they were, in their order. */
  readonly columns: readonly string[]
  /** What stood in a column of 0 and 1 that does not apply: `0`, or nothing. */
  readonly nothing: string
  /** Cells that we would write differently: `NULL`, `1.0`, `09--17`. */
  readonly cells: Readonly<Record<string, string>>
}

export type HtcdsCase = {
  /** Where it stood: the row of a table (its header is row 1), or which case of a list, from 1. */
  readonly row: number
  /** What the file itself calls this case, to tell a repeat from a new one; null where it says nothing. */
  readonly id: string | null
  /** Fields of the standard, by their names, holding only what the standard allows. */
  readonly facts: HtcdsFacts
  readonly repeats: Readonly<Partial<Record<Repeat, readonly HtcdsFacts[]>>>
  /** What the standard has no field or no code for, under its own name: nothing that was said is lost. */
  readonly extensions: Readonly<Record<string, Json>>
  readonly ctdc: CtdcRow | null
}

/** Something said about a file: which row (null: all of it), which field or column, and a sentence. */
export type Finding = {
  readonly row: number | null
  readonly field: string
  readonly what: string
  /** How many more rows it is true of. */
  readonly again: number
}

/** Something only a person can decide: answered as `id=choice`. */
export type Question = Finding & { readonly id: string; readonly choices: readonly string[] }

export type Answers = Readonly<Record<string, string>>

export type Format = 'htcds-json' | 'htcds-csv' | 'htcds-form' | 'ctdc'

/** What a file holds. With a question open or anything refused there are no cases: nothing is ever half taken in. */
export type Reading = {
  readonly format: Format | null
  readonly cases: readonly HtcdsCase[]
  /** Taken in, and said. */
  readonly warnings: readonly Finding[]
  /** A person must choose. */
  readonly questions: readonly Question[]
  /** Every reason at once. */
  readonly refusals: readonly Finding[]
}
