// Whether a packet may rest on a clause of an agreement, and what became of those that do. The server asks the first before it seals, and
// a phone before it writes: the same words either way.
import type { Entry } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import type { Compartment } from '../../terms.ts'
import { millis } from '../../time.ts'
import type { Packet } from '../packets/packets.ts'
import { type Agreement, type Clause, holds } from './agreement.ts'

type Sent = BodyNamed<'packet-sent'>

const isBetween = (it: Agreement, from: string, to: string | undefined): boolean =>
  [from, to].every((one) => it.parties.some((party) => party.organisation === one))

/** The parts of a book that are named, chosen entries by where they lie. */
const partsIn = (body: Sent, entries: readonly Pick<Entry, 'id' | 'compartment'>[]): readonly Compartment[] => [
  ...(body.parts ?? []),
  ...(body.shows ?? []).flatMap((it) => entries.find((one) => one.id === it.entry)?.compartment ?? []),
]

const covers = ({ body: clause }: Clause, body: Sent, parts: readonly Compartment[]): boolean =>
  parts.every((it) => clause.tells?.includes(it)) && (clause.role === undefined || clause.role === body.role)

/** What is wrong with resting on that clause now; null when nothing is, or when the packet rests on none. */
export const restFault = (
  body: Sent,
  {
    from,
    entries,
    agreement: it,
    now,
  }: {
    /** Whose packet it is. */
    readonly from: string
    /** Of the case book. */
    readonly entries: readonly Pick<Entry, 'id' | 'compartment'>[]
    /** The one it names; null where there is none. */
    readonly agreement: Agreement | null
    readonly now: number
  },
): 'agreement-not-running' | 'agreement-not-covering' | null => {
  if (body.agreement === undefined && body.clause === undefined) return null
  const clause = it?.clauses.find((one) => one.entry === body.clause)
  // Whoever is no party to it is not told that it is there.
  const isParty = it?.parties.some((party) => party.organisation === from)
  if (!it || !clause || !isParty || it.book !== body.agreement || !holds(clause, now)) return 'agreement-not-running'
  const fits = isBetween(it, from, body.organisation) && covers(clause, body, partsIn(body, entries))
  return fits ? null : 'agreement-not-covering'
}

export type Figures = {
  readonly sent: number
  readonly answered: number
  readonly late: number
  readonly open: number
  readonly done: number
}

/** What became of the packets that rest on an agreement: counted, never typed. */
export const figuresOf = (book: string, sent: readonly Packet[]): Figures => {
  const own = sent.filter((it) => it.body.agreement === book)
  const first = (it: Packet) => it.answers.map((one) => one.at).sort((a, b) => millis(a) - millis(b))[0]
  const answered = own.filter((it) => first(it) !== undefined)
  const isLate = (it: Packet): boolean => {
    const at = first(it)
    return at !== undefined && it.body.dueAt !== undefined && millis(at) > millis(it.body.dueAt)
  }
  return {
    sent: own.length,
    answered: answered.length,
    late: answered.filter(isLate).length,
    open: own.length - answered.length,
    done: own.filter((it) => it.answers.some((one) => one.answer === 'done')).length,
  }
}
