// What people in tests write: entries signed on their own device, and pushed the way a phone pushes them.
import { randomBytes } from 'node:crypto'
import { type BodyNamed, type Envelope, KINDS, type KindName, type Pushed, type Role, signEntry } from '@sajha/record'
import type { Outcome } from '../log/append.ts'
import { push } from '../sync/push.ts'
import { anId, nowIn, type TestPerson } from './a-person.ts'

export type Written = Pushed & { readonly id: string }

type Given = { readonly book: string; readonly as?: Role } & Partial<
  Pick<Envelope, 'compartment' | 'madeAt' | 'heard' | 'saw' | 'version' | 'log'>
>

/**
 * An entry, signed and not yet sent. Without more, it lies in the kind's first compartment, is made now, in the person's first
 * role, and has seen nothing. A body the types refuse can be sent with `as never`, to see the server refuse it.
 */
export const writes = <N extends KindName>(
  person: TestPerson,
  kind: N,
  body: BodyNamed<N>,
  { book, as, ...given }: Given,
): Promise<Written> => {
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: person.house.origin,
    book,
    kind,
    version: KINDS[kind].version,
    compartment: KINDS[kind].compartments[0],
    author: person.id,
    as: as ?? person.me.roles[0] ?? 'caseworker',
    organisation: person.organisation.id,
    device: person.me.device?.id ?? '',
    madeAt: nowIn(person.house),
    heard: null,
    saw: null,
    ...given,
  }
  const plain = body as Readonly<Record<string, unknown>>
  return signEntry(draft, plain, randomBytes(32), async (bytes) => person.signer.sign(bytes))
}

/** Sends entries as this person's device would; one answer for each, in their order. */
export const pushes = (person: TestPerson, ...entries: readonly Written[]): Promise<readonly Outcome[]> =>
  push(
    person.house,
    person.me,
    entries.map(({ id: _, ...pushed }) => pushed),
  )

/** The same where every entry is expected to be sealed: throws with the problems otherwise. Returns their ids. */
export const seals = async (person: TestPerson, ...entries: readonly Written[]): Promise<readonly string[]> => {
  const refused = (await pushes(person, ...entries)).flatMap((it) => (it.outcome === 'refused' ? [it.problem] : []))
  if (refused.length > 0) throw new Error(`refused: ${refused.join(', ')}`)
  return entries.map((it) => it.id)
}

/** Opens a case book with the first report. Returns its id. */
export const aCase = async (
  person: TestPerson,
  what = 'A girl was put on a train with a stranger.',
): Promise<string> => {
  const book = anId()
  await seals(person, await writes(person, 'report-received', { toldAt: nowIn(person.house), what }, { book }))
  return book
}

/** Brings somebody of the same organisation into a book, as what they are there. */
export const brings = async (person: TestPerson, book: string, other: TestPerson): Promise<void> => {
  const [as = 'caseworker'] = other.me.roles
  const from = nowIn(person.house)
  const body = { to: other.id, organisation: other.organisation.id, as, basis: 'team', from } as BodyNamed<'assignment'>
  await seals(person, await writes(person, 'assignment', body, { book }))
}
