// What may be destroyed, and what was: asked by one person, agreed to by another of another body, and never while a hold stands. What
// the server destroyed it says itself; from then on the body is gone for everybody who folds the book (law 4).
import { type Entry, type EntryOf, ofKind } from '../../entry.ts'

export type Erasure = {
  readonly asked: EntryOf<'erasure-asked'>
  readonly agreed: EntryOf<'erasure-agreed'> | null
  readonly done: EntryOf<'erased'> | null
}

/** Whether the latest word on a hold is that it stands. */
export const isHeld = (entries: readonly Entry[]): boolean =>
  ofKind(entries, 'legal-hold').at(-1)?.body.state === 'placed'

/** These say who did what to the record, and cannot be destroyed. */
const LASTING: ReadonlySet<string> = new Set([
  'erasure-asked',
  'erasure-agreed',
  'erased',
  'legal-hold',
  'looked',
  'assignment',
  'hand-over',
  'taken-over',
])

export const erasures = (entries: readonly Entry[]): readonly Erasure[] =>
  ofKind(entries, 'erasure-asked').map((asked) => {
    const agreed = ofKind(entries, 'erasure-agreed').find(
      (it) => it.body.of === asked.id && it.author !== asked.author && it.organisation !== asked.organisation,
    )
    const done = ofKind(entries, 'erased').find((it) => it.as === 'server' && it.body.asked === asked.id)
    return { asked, agreed: agreed ?? null, done: done ?? null }
  })

export type ToErase = { readonly of: Entry; readonly erasure: Erasure & { readonly agreed: EntryOf<'erasure-agreed'> } }

/** What two people of two bodies agreed on and nobody has destroyed yet; nothing while a hold stands. */
export const toErase = (entries: readonly Entry[]): readonly ToErase[] => {
  if (isHeld(entries)) return []
  return erasures(entries).flatMap(({ asked, agreed, done }) => {
    const of = entries.find((it) => it.id === asked.body.of)
    return of && agreed && !done && !LASTING.has(of.kind) ? [{ of, erasure: { asked, agreed, done } }] : []
  })
}

/** What says again what another entry held, and goes with it: how it was corrected, copied, written down. */
const HOLDS_AGAIN: ReadonlySet<string> = new Set(['correction', 'working-copy', 'transcript-added'])

/** An entry and those that hold again what it held. */
export const withAgain = (entries: readonly Entry[], of: string): readonly Entry[] =>
  entries.filter((it) => it.id === of || (HOLDS_AGAIN.has(it.kind) && it.body?.['of'] === of))

/** Ids of what the server says is destroyed, with what held it again: no device keeps it once it has heard. */
export const erasedIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    ofKind(entries, 'erased').flatMap((it) =>
      it.as === 'server' ? withAgain(entries, it.body.of).map((one) => one.id) : [],
    ),
  )
