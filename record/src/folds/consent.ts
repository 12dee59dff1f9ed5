// What she has agreed to, per purpose, recipient and content. A withdrawal beats every grant that does not name it, in whatever
// order they arrive (law 6): reordering entries never turns a withdrawal into a grant. A correction narrows what she agreed to and
// never widens it; for more, she is asked again.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import { dayOf, millis } from '../time.ts'
import { type Standing, standing } from './standing.ts'

export type Consent = {
  readonly entry: string
  readonly purpose: string
  readonly recipient: string
  /** What may (or, refused, may not) be told. Shorter than what was written when she said no to a part of it later. */
  readonly content: readonly string[]
  /** The last day it holds. Where none was named it is a year from when she was asked. Null for a no. */
  readonly until: string | null
  /** No end was named: she is asked again. */
  readonly asksAgain: boolean
  /** She told back what it means, in her words or with the pictures. Nothing may rest on a yes without it. */
  readonly understood: boolean
  /** The first moment she is said to have been asked. */
  readonly askedAt: Moment
  readonly state: 'agreed' | 'refused' | 'withdrawn' | 'expired'
  /** The entry that decides: the grant itself, or what took it back. */
  readonly decidedBy: string
}

type Given = ReturnType<typeof ofKind<'consent-given'>>[number] & Standing
type Refused = ReturnType<typeof ofKind<'consent-refused'>>[number] & Standing
type Withdrawn = ReturnType<typeof ofKind<'consent-withdrawn'>>[number] & Standing

/** Every text a field has had, the first and all corrections: what narrows counts even where it was corrected away. */
const everSaid = (it: Standing, field: string): readonly unknown[] => [
  it.body?.[field],
  ...(it.history[field] ?? []).map((one) => one.value),
]

/** Recipients are typed: the same office in other capitals or with other spaces is the same office. */
export const plain = (it: unknown): string => String(it).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((it) => b.includes(it))

/** Whether two entries speak of the same purpose and recipient, by any of their texts. */
const sameMatter = (a: Standing, b: Standing): boolean =>
  shares(everSaid(a, 'purpose').map(plain), everSaid(b, 'purpose').map(plain)) &&
  shares(everSaid(a, 'recipient').map(plain), everSaid(b, 'recipient').map(plain))

/** The withdrawal a grant named when it was written. One named afterwards, by a correction, was not spoken of with her. */
const follow = (grant: Given | undefined): unknown => {
  const named = grant ? everSaid(grant, 'follows') : []
  return named[0] !== undefined && new Set(named).size === 1 ? named[0] : null
}

/**
 * The grant a withdrawal took back, as long as nobody ever said otherwise. Which of several corrections stands hangs on the order of
 * arrival, and a chain that runs through one of them would answer in one order what it does not answer in another.
 */
const tookBack = (withdrawal: Withdrawn | undefined): unknown => {
  const said = new Set(withdrawal ? everSaid(withdrawal, 'of') : [])
  return said.size === 1 ? [...said][0] : null
}

/** The withdrawals a grant answers: the one it names, and through the grant which that one took back, those before it. */
const answeredBy = (grant: Given, given: readonly Given[], taken: readonly Withdrawn[]): ReadonlySet<unknown> => {
  const answered = new Set<unknown>()
  let follows = follow(grant)
  while (follows !== null && !answered.has(follows)) {
    answered.add(follows)
    const before = tookBack(taken.find((it) => it.id === follows))
    follows = follow(given.find((it) => it.id === before))
  }
  return answered
}

/** A grant falls with its own withdrawal, and with any withdrawal of the same purpose and recipient that it does not answer. */
const withdrawalsOf = (grant: Given, given: readonly Given[], taken: readonly Withdrawn[]): readonly Withdrawn[] => {
  const answered = answeredBy(grant, given, taken)
  return taken.filter((it) => {
    const of = everSaid(it, 'of')
    if (of.includes(grant.id)) return true
    return !answered.has(it.id) && given.some((one) => of.includes(one.id) && sameMatter(one, grant))
  })
}

const moments = (it: Standing): readonly Moment[] =>
  everSaid(it, 'askedAt')
    .filter((one): one is string => typeof one === 'string')
    .toSorted((a, b) => millis(a) - millis(b) || (a < b ? -1 : 1))

const asked = (it: Standing): readonly number[] => moments(it).map(millis)

/** A later no to the same recipient: what she was asked about then may no longer be told. At the same minute the no counts. */
const laterNo = (grant: Given, refused: readonly Refused[]): readonly Refused[] =>
  refused.filter((it) => Math.max(...asked(it)) >= Math.min(...asked(grant)) && sameMatter(it, grant))

const lists = (it: Standing): readonly (readonly unknown[])[] =>
  everSaid(it, 'content').filter((one) => Array.isArray(one))

/** What was agreed to as it was first written: of several corrections, arrival decides which stands, so none is read for itself. */
const asFirstSaid = (it: Given): Given['body'] => (it.first ?? it.body) as Given['body']

/** Without an end she is asked again at a year. */
const yearAfter = (it: Moment): string => Temporal.PlainDate.from(dayOf(it)).add({ years: 1 }).toString()

const isSpoken = (it: unknown): boolean =>
  typeof it === 'object' && it !== null && 'text' in it && String(it.text).trim() !== ''

/** In every text of the grant: what was added to it afterwards was not told back by her. */
const toldBack = (grant: Given): boolean =>
  everSaid(grant, 'taughtBack').every(isSpoken) ||
  everSaid(grant, 'taughtPictures').every((it) => Array.isArray(it) && it.includes('told') && it.includes('back'))

type Meant = Pick<Consent, 'content' | 'until' | 'asksAgain' | 'understood' | 'askedAt'>

const narrowest = (grant: Given): Meant => {
  const ends = everSaid(grant, 'until').flatMap((it) =>
    typeof it === 'object' && it !== null && 'to' in it ? [String(it.to)] : [],
  )
  const askedAt = moments(grant)[0] ?? grant.body.askedAt
  return {
    content: lists(grant).reduce<readonly string[]>(
      (left, one) => left.filter((it) => one.includes(it)),
      asFirstSaid(grant).content,
    ),
    until: ends.sort()[0] ?? yearAfter(askedAt),
    asksAgain: ends.length === 0,
    understood: toldBack(grant),
    askedAt,
  }
}

/** The correction that leaves nothing of a grant: it speaks of another purpose or recipient now, or of nothing she agreed to tell. */
const emptiedBy = (grant: Given, content: readonly string[]): string | undefined => {
  const changed = (['purpose', 'recipient'] as const).find(
    (field) => new Set(everSaid(grant, field).map(plain)).size > 1,
  )
  const field = changed ?? (content.length === 0 ? 'content' : null)
  const corrections = (field === null ? [] : (grant.history[field] ?? [])).map((it) => it.entry)
  return corrections.filter((it) => it !== grant.id).sort()[0]
}

/** The first that was made or sealed, whatever came first here: what rests on her yes ends with it. */
const instant = (it: Standing): number => Math.min(millis(it.madeAt), it.sealedAt ? millis(it.sealedAt) : Infinity)
const earliest = (entries: readonly Standing[]): Standing | undefined =>
  entries.toSorted((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : 1))[0]

const ofGrant = (
  grant: Given,
  given: readonly Given[],
  taken: readonly Withdrawn[],
  refused: readonly Refused[],
  today: string,
): Consent => {
  const { content, ...meant } = narrowest(grant)
  const noes = laterNo(grant, refused)
  const left = content.filter((it) => !noes.some((no) => lists(no).some((one) => one.includes(it))))
  const against = [...withdrawalsOf(grant, given, taken), ...(left.length === 0 ? noes : [])]
  const takenBack = earliest(against)?.id ?? emptiedBy(grant, content)
  const { purpose, recipient } = asFirstSaid(grant)
  const about = { entry: grant.id, purpose, recipient, ...meant }
  if (takenBack) return { ...about, content, state: 'withdrawn', decidedBy: takenBack }
  return { ...about, content: left, state: (meant.until ?? '') < today ? 'expired' : 'agreed', decidedBy: grant.id }
}

/** Everything that any text of a no speaks of: correcting it to less gives nothing back. */
const widest = (it: Refused): readonly string[] => [...new Set(lists(it).flat().map(String))].sort()

/** Every consent and refusal of a book on a day (YYYY-MM-DD). */
export const consents = (entries: readonly Entry[], today: string): readonly Consent[] => {
  const now = standing(entries)
  const given = ofKind(now, 'consent-given') as readonly Given[]
  const taken = ofKind(now, 'consent-withdrawn') as readonly Withdrawn[]
  const refused = ofKind(now, 'consent-refused') as readonly Refused[]
  return [
    ...given.map((it) => ofGrant(it, given, taken, refused, today)),
    ...refused.map(
      (it): Consent => ({
        entry: it.id,
        purpose: it.body.purpose,
        recipient: it.body.recipient,
        content: widest(it),
        until: null,
        asksAgain: false,
        understood: true,
        askedAt: moments(it)[0] ?? it.body.askedAt,
        state: 'refused',
        decidedBy: it.id,
      }),
    ),
  ]
}
