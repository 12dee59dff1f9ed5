// The parts of a book, in the order of their tabs: one line to a part. Its name on the tab is the word of the same key in `words.book`,
// so that a part without its word in three languages does not compile.
import type { Words } from '@sajha/record'
import type { Book } from '../../sync/index.ts'
import { Consent } from '../consent/Part.tsx'
import { Duties } from './Duties.tsx'
import { Evidence } from './Evidence.tsx'
import { Law } from './Law.tsx'
import { Money } from './money/Money.tsx'
import { Packets } from './Packets.tsx'
import { Papers } from './Papers.tsx'
import { Told } from './Told.tsx'
import { Way } from './Way.tsx'
import { WhoSaw } from './WhoSaw.tsx'

export type BookPart = {
  readonly key: keyof Words['book']
  readonly Content: (it: { readonly book: Book }) => React.ReactNode
  /** How many there are to look at; shown beside its name unless none. */
  readonly count?: (book: Book) => number
}

const stillOwed = (book: Book): number =>
  book.duties.filter((it) => it.metAt === null && it.endedAt === null && !it.lasts).length

export const BOOK_PARTS: readonly [BookPart, ...BookPart[]] = [
  // On a desk, Now has its own pane beside the timeline.
  { key: 'now', Content: Told },
  { key: 'timeline', Content: Told },
  { key: 'duties', Content: Duties, count: stillOwed },
  { key: 'law', Content: Law },
  { key: 'evidence', Content: Evidence },
  { key: 'money', Content: Money },
  { key: 'way', Content: Way },
  { key: 'papers', Content: Papers },
  { key: 'packets', Content: Packets },
  { key: 'consent', Content: Consent },
  { key: 'saw', Content: WhoSaw },
]

/** What this part of the address shows: the first, where it names none that we know. */
export const bookPartAt = (address: string | undefined): BookPart =>
  BOOK_PARTS.find((it) => it.key === address) ?? BOOK_PARTS[0]
