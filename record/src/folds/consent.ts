// What she has agreed to, per purpose, recipient and content. A withdrawal beats every grant that does not name it, in
// whatever order they arrive (law 6): reordering entries never turns a withdrawal into a grant.
import { type Entry, ofKind } from '../entry.ts'

export type Consent = {
  readonly entry: string
  readonly purpose: string
  readonly recipient: string
  readonly content: readonly string[]
  readonly until: string | null
  readonly state: 'agreed' | 'refused' | 'withdrawn' | 'expired'
  readonly decidedBy: string
}

type Given = ReturnType<typeof ofKind<'consent-given'>>[number]

/** A grant falls with its own withdrawal, and with any withdrawal of the same purpose and recipient it does not name. */
const withdrawalOf = (grant: Given, entries: readonly Entry[]): string | null => {
  const given = ofKind(entries, 'consent-given')
  const taken = ofKind(entries, 'consent-withdrawn').find((it) => {
    if (it.body.of === grant.id) return true
    const about = given.find((one) => one.id === it.body.of)
    const same = about?.body.purpose === grant.body.purpose && about?.body.recipient === grant.body.recipient
    return same && grant.body.follows !== it.id
  })
  return taken?.id ?? null
}

/** Every consent and refusal of a book on a day (YYYY-MM-DD). */
export const consents = (entries: readonly Entry[], today: string): readonly Consent[] => [
  ...ofKind(entries, 'consent-given').map((it): Consent => {
    const withdrawal = withdrawalOf(it, entries)
    const expired = it.body.until.to < today
    const state = withdrawal ? 'withdrawn' : expired ? 'expired' : 'agreed'
    const { purpose, recipient, content, until } = it.body
    return { entry: it.id, purpose, recipient, content, until: until.to, state, decidedBy: withdrawal ?? it.id }
  }),
  ...ofKind(entries, 'consent-refused').map(
    (it): Consent => ({
      entry: it.id,
      purpose: it.body.purpose,
      recipient: it.body.recipient,
      content: it.body.content,
      until: null,
      state: 'refused',
      decidedBy: it.id,
    }),
  ),
]
