// What devices send. Each entry is answered for itself, never all or nothing, and sending it again changes nothing: an entry's id
// is its hash. Forms, commitments and signatures are checked before the book's turn; whether it may stand, in it (judge.ts).
import {
  commit,
  type Envelope,
  entryId,
  type Fault,
  faultsIn,
  fromBase64url,
  isEnvelope,
  isSecret,
  isSignature,
  kindNamed,
  type Pushed,
  signatureHolds,
} from '@sajha/record'
import { partsIn } from '../books/parts-in.ts'
import type { House } from '../house.ts'
import { append, type Checked, type Judge, type Outcome, type Refused } from '../log/append.ts'
import { directoryFor } from '../people/directory-for.ts'
import type { Me } from '../people/me.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import type { ProblemId } from '../problems.ts'
import { agreementsFor } from './agreements-for.ts'
import { judgeFor } from './judge.ts'
import { namedBefore } from './judge-complaint.ts'

export const LARGEST_BATCH = 200

const refused = (id: string, problem: ProblemId, faults: readonly Fault[] = []): Refused => ({
  id,
  outcome: 'refused',
  problem,
  faults,
})

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it)

const isPushed = (it: unknown): it is Pushed =>
  isObject(it) &&
  isEnvelope(it['envelope']) &&
  isSignature(it['signature']) &&
  isObject(it['body']) &&
  isSecret(it['secret'])

/** Whether the envelope is this person's, on this device, for this log. Nobody writes in another's name. */
const belongs = (house: House, me: Me, it: Envelope): ProblemId | null => {
  if (it.log !== house.origin) return 'another-record'
  if (!me.device) return 'device-unknown'
  if (it.device !== me.device.id) return 'device-of-another'
  return it.author === me.person && it.organisation === me.organisation ? null : 'author-of-another'
}

const shape = (it: Pushed): { readonly problem: ProblemId; readonly faults: readonly Fault[] } | null => {
  const kind = kindNamed(it.envelope.kind)
  if (!kind) return { problem: 'kind-unknown', faults: [] }
  const faults = faultsIn(kind, it.envelope.version, it.body)
  if (faults.some((one) => one.reason === 'unknown-version')) return { problem: 'version-unknown', faults: [] }
  return faults.length > 0 ? { problem: 'fields-wrong', faults } : null
}

/** The body must be what the signed envelope commits to. False too for a body no canonical bytes exist for. */
const committed = (it: Pushed): boolean => {
  try {
    return commit(it.body, fromBase64url(it.secret)) === it.envelope.body
  } catch {
    return false
  }
}

const check = async (house: House, me: Me, given: unknown): Promise<Checked | Refused> => {
  if (!isPushed(given)) return refused(idOf(given), 'wrong-form')
  const id = entryId(given.envelope)
  const foreign = belongs(house, me, given.envelope)
  if (foreign) return refused(id, foreign)
  const wrong = shape(given)
  if (wrong) return refused(id, wrong.problem, wrong.faults)
  if (!committed(given)) return refused(id, 'body-not-committed')
  const holds = me.device && (await signatureHolds(given, me.device.publicKey, verifyEd25519))
  if (!holds) return refused(id, 'signature-wrong')
  return { id, envelope: given.envelope, signature: given.signature, body: given.body, secret: given.secret }
}

/** An id to answer under, for something that is not an entry at all: what it said, if it said one. */
const idOf = (given: unknown): string =>
  isObject(given) && isEnvelope(given['envelope']) ? entryId(given['envelope']) : ''

/** Books that these entries do not begin, and whoever sends them never had a part in: whether they are there is not even looked. */
const strangeBooks = async (house: House, me: Me, sound: readonly Checked[]): Promise<ReadonlySet<string>> => {
  const begun = new Set(sound.filter((it) => kindNamed(it.envelope.kind)?.opens).map((it) => it.envelope.book))
  const asked = [...new Set(sound.map((it) => it.envelope.book))].filter((it) => !begun.has(it))
  const parts = await partsIn(house, me, asked)
  return new Set(asked.filter((it) => !parts.has(it)))
}

/** What is written into a book that is not there, by something that begins none. */
const toNoBook = (judge: Judge, it: Checked, now: Temporal.Instant): Refused => {
  const verdict = judge(null, it, now)
  return refused(it.id, 'refused' in verdict ? verdict.refused : 'book-unknown')
}

/** Answers for each entry in the order given. Entries of one book are sealed together, books side by side. */
export const push = async (house: House, me: Me, given: readonly unknown[]): Promise<readonly Outcome[]> => {
  const checked = await Promise.all(given.map((it) => check(house, me, it)))
  const all = checked.flatMap((it) => ('outcome' in it ? [] : [it]))
  const strange = await strangeBooks(house, me, all)
  const sound = all.filter((it) => !strange.has(it.envelope.book))
  const named = await namedBefore(house, sound)
  const bodies = all.map((it) => it.body)
  const judge = judgeFor(me, await directoryFor(house, bodies, named), await agreementsFor(house, bodies))
  const books = new Map<string, number[]>()
  checked.forEach((it, i) => {
    if ('outcome' in it) return
    const { book } = it.envelope
    books.set(book, [...(books.get(book) ?? []), i])
  })
  const outcomes: Outcome[] = checked.map((it) => ('outcome' in it ? it : refused(it.id, 'book-unknown')))
  await Promise.all(
    [...books].map(async ([book, places]) => {
      const entries = places.flatMap((i) => {
        const it = checked[i]
        return it && !('outcome' in it) ? [it] : []
      })
      const answers = strange.has(book)
        ? entries.map((it) => toNoBook(judge, it, house.clock.now()))
        : await append(house, book, entries, judge)
      places.forEach((place, i) => {
        const answer = answers[i]
        if (answer) outcomes[place] = answer
      })
    }),
  )
  return outcomes
}
