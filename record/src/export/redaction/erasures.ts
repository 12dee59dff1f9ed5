// Which entries of an export were destroyed, and by whose order: read from the entries in which the server says so. An entry without a
// body of which no such entry is shown is told as such: nothing here says by whose order.
import { isKeptBack } from '../../wire/bundle.ts'
import { isBundledEntry } from '../bundle-form.ts'

export type ErasureTold = {
  readonly n: number
  /** Null where no entry shown here says it. */
  readonly by: { readonly at: string; readonly order: string } | null
}

type Said = { readonly of: unknown; readonly also: readonly number[]; readonly at: string; readonly order: string }

const saidIn = (shown: Readonly<Record<string, { readonly value: unknown }>>): Said => ({
  of: shown['of']?.value,
  also: String(shown['also']?.value ?? '')
    .split(/\D+/)
    .filter(Boolean)
    .map(Number),
  at: String(shown['at']?.value ?? ''),
  order: String(shown['order']?.value ?? ''),
})

export const erasuresIn = (given: readonly unknown[]): readonly ErasureTold[] => {
  const entries = given.flatMap((it) => (isBundledEntry(it) && !isKeptBack(it) ? [it] : []))
  const said = entries.flatMap((it) =>
    it.envelope.kind === 'erased' && it.envelope.as === 'server' && it.body ? [saidIn(it.body.shown)] : [],
  )
  return entries.flatMap((it) => {
    if (it.body !== null) return []
    const found = said.find((one) => one.of === it.id || one.also.includes(it.seal.n))
    return [{ n: it.seal.n, by: found ? { at: found.at, order: found.order } : null }]
  })
}
