// What a person writes: checked, committed, signed, and on this device's disk before the screen is told. From then on it is never
// lost: it waits, it is sealed, or it was refused and its author decides (docs: The write, file by file).
import {
  type BodyNamed,
  type Compartment,
  type Entry,
  type Envelope,
  faultsIn,
  isRole,
  KINDS,
  type Kind,
  type KindName,
  type Role,
  readsAs,
  signEntry,
  toBase64url,
} from '@sajha/record'
import { ProblemError } from './api.ts'
import { entriesIn, foldStale, headOf, itemsOf, refold } from './books/fold.ts'
import { entryOfPending, type Pending } from './books/pending.ts'
import { onShelf, pendingIn, shelf } from './books/shelf.ts'
import { addPending, removePending, savePending } from './books/table.ts'
import { heard, momentNow } from './clock.ts'
import { rememberNamed } from './people/people.ts'
import { opened } from './session/opened.ts'
import { wake } from './session/waking.ts'
import { random } from './store/seal.ts'

/** 128 random bits: the id of a new book. */
export const newId = (): string => toBase64url(random(16))

export type Draft<N extends KindName = KindName> = {
  /** Null opens a new book. */
  readonly book: string | null
  readonly kind: N
  readonly body: BodyNamed<N>
  /** Where it lies, when its kind leaves a choice; a correction or objection always lies where its original does. */
  readonly compartment?: Compartment
  /** As what it is written, by who is several things. */
  readonly as?: Role
}

/** Whoever a packet is for answers it in a book they cannot read, police among them. */
const isAnswer = (kind: Kind): boolean => kind.name === 'packet-answered'

/** The roles in which I may write this kind into this book (null: into a new one), the most fitting first. */
export const rolesFor = (kind: Kind, book: string | null): readonly Role[] => {
  const head = book === null ? null : headOf(book)
  const mine = head && !isAnswer(kind) ? head.roles.filter(isRole) : opened().me.roles
  return mine.filter((role) => kind.writtenBy.includes(role) && (readsAs(kind.book, role).length > 0 || isAnswer(kind)))
}

const originalOf = async (book: string | null, body: Readonly<Record<string, unknown>>): Promise<Entry | null> => {
  const { of } = body
  if (book === null || typeof of !== 'string') return null
  const entries = entriesIn(await itemsOf(book), pendingIn(book))
  return entries.find((it) => it.id === of) ?? null
}

/** These lie where the entry lies that they are about. */
const LIES_WITH_ITS_ORIGINAL: ReadonlySet<string> = new Set(['correction', 'objection', 'taken-over'])

const compartmentFor = async (kind: Kind, { book, compartment, body }: Draft, as: Role): Promise<Compartment> => {
  if (LIES_WITH_ITS_ORIGINAL.has(kind.name)) {
    const original = await originalOf(book, body)
    if (original) return original.compartment
  }
  const [first] = kind.compartments.filter((it) => readsAs(kind.book, as).includes(it) || isAnswer(kind))
  const chosen = compartment ?? first
  if (!chosen || !kind.compartments.includes(chosen)) throw new ProblemError('compartment-wrong')
  return chosen
}

const roleFor = (kind: Kind, { book, as }: Draft): Role => {
  const may = rolesFor(kind, book)
  const role = as ?? may[0]
  if (!role || !may.includes(role)) throw new ProblemError('kind-not-yours')
  return role
}

const envelopeFor = async (kind: Kind, draft: Draft): Promise<Omit<Envelope, 'v' | 'body'>> => {
  const { me, device, record } = opened()
  const as = roleFor(kind, draft)
  return {
    log: record.origin,
    book: draft.book ?? newId(),
    kind: kind.name,
    version: kind.version,
    compartment: await compartmentFor(kind, draft, as),
    author: me.person,
    as,
    organisation: me.organisation.id,
    device: device.id,
    madeAt: momentNow(),
    heard: heard(),
    saw: draft.book === null ? null : (shelf.get().books.get(draft.book)?.head.saw ?? null),
  }
}

/**
 * Writes an entry. It is on the disk when this resolves; sending follows by itself. Throws ProblemError: `fields-wrong` with its faults,
 * `kind-not-yours`, `compartment-wrong`, `no-room` when the device's disk is full (then nothing was written and the form still holds it).
 */
export const write = <N extends KindName>(draft: Draft<N>): Promise<Entry> => writeInPlaceOf(draft as Draft, undefined)

const personsIn = (kind: Kind, body: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(kind.fields).flatMap(([name, { sort }]) => {
    const value = body[name]
    return sort === 'person' && typeof value === 'string' ? [value] : []
  })

const writeInPlaceOf = async (draft: Draft, refused: Pending | undefined): Promise<Entry> => {
  const kind: Kind = KINDS[draft.kind]
  const faults = faultsIn(kind, kind.version, draft.body)
  if (faults.length > 0) throw new ProblemError('fields-wrong', { faults })
  const { device } = opened()
  const envelope = await envelopeFor(kind, draft)
  const body = draft.body as Readonly<Record<string, unknown>>
  const { id, ...pushed } = await signEntry(envelope, body, random(32), device.sign)
  const added = await addPending({ id, pushed, state: 'waiting' }, refused).catch((error: unknown) => {
    throw isFull(error) ? new ProblemError('no-room') : error
  })
  await rememberNamed(personsIn(kind, body)).catch(() => {})
  const others = shelf.get().pending.filter((it) => it.seq !== refused?.seq)
  onShelf({ pending: [...others, added] })
  // The list shows it at once; folding it in may take a moment longer and can be done again.
  refold(envelope.book).catch(() => foldStale())
  wake('wrote')
  return entryOfPending(added)
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

// ---------------------------------------------------------------- what was refused

const refusedOne = (id: string): Pending => {
  const it = shelf.get().pending.find((one) => one.id === id && one.state === 'refused')
  if (!it) throw new ProblemError('entry-unknown')
  return it
}

/** Writes a better text in the place of one that was refused. The refused one goes in the same transaction, not before. */
export const rewrite = (id: string, body: Readonly<Record<string, unknown>>): Promise<Entry> => {
  const refused = refusedOne(id)
  const { book, kind, compartment, as } = refused.pushed.envelope
  const draft = { book, kind: kind as KindName, body: body as BodyNamed<KindName>, compartment, as }
  return writeInPlaceOf(draft, refused)
}

/** Sends a refused entry once more as it is: what stood in its way may have changed. */
export const tryAgain = async (id: string): Promise<void> => {
  const { refusal: _, ...refused } = refusedOne(id)
  const waiting: Pending = { ...refused, state: 'waiting' }
  await savePending([waiting])
  onShelf({ pending: shelf.get().pending.map((it) => (it.seq === waiting.seq ? waiting : it)) })
  wake('wrote')
}

/** What a person must have said twice, in her language, before anything that waits is let go. */
export type ConfirmedTwice = { readonly confirmed: 'twice' }

/** Lets go of a refused entry for good. */
export const discardRefused = async (id: string, _: ConfirmedTwice): Promise<void> => {
  const refused = refusedOne(id)
  await removePending(refused)
  onShelf({ pending: shelf.get().pending.filter((it) => it.seq !== refused.seq) })
}
