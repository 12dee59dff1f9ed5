// Entries the server itself writes and signs: who looked, who joined, which device may sign. Nobody is exempt from "who looked",
// so nobody but the server may write it.
import { randomBytes } from 'node:crypto'
import {
  type BodyNamed,
  deviceId,
  type Envelope,
  faultsIn,
  inOffset,
  KINDS,
  type KindName,
  signEntry,
} from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { Problem } from '../problems.ts'
import { append, type Checked, type Judge } from './append.ts'

export const SERVER = 'sajha-server----------'

export type ServerDevice = { readonly id: string; readonly publicKey: Uint8Array }

/** The server's own devices, one for each key it had, the one it has now first: their ids, and what strangers check its entries with. */
export const serverDevices = (house: House): readonly ServerDevice[] =>
  [house.keys.signer.publicKey, ...(house.keys.earlier ?? [])].map((publicKey) => ({
    id: deviceId(publicKey),
    publicKey,
  }))

export type ServerEntry<N extends KindName = KindName> = { readonly kind: N; readonly body: BodyNamed<N> }

/** What the server itself says happened: nobody else may write it. */
export const always: Judge = () => ({ marks: [] })

/**
 * Signs and seals entries of a book in the server's name. `organisation` is whose book it is. Returns their ids. What hangs on the
 * book as it stands at that moment is for `judge`: throws its problem where it refuses.
 */
export const recordAsServer = async (
  house: House,
  book: string,
  organisation: string,
  entries: readonly ServerEntry[],
  judge: Judge = always,
): Promise<readonly string[]> => {
  const before = await keptBook(house, book)
  const saw = before?.entries.at(-1)?.id ?? null
  const checked: Checked[] = []
  for (const { kind, body } of entries) checked.push(await signed(house, book, organisation, saw, kind, body))
  const outcomes = await append(house, book, checked, judge)
  for (const it of outcomes) if (it.outcome === 'refused') throw new Problem(it.problem)
  return outcomes.map((it) => it.id)
}

/** One entry signed by the server, not yet sealed; `saw` is the last entry of the book that it knew of. */
export const signed = async (
  house: House,
  book: string,
  organisation: string,
  saw: string | null,
  kind: KindName,
  body: BodyNamed<KindName>,
): Promise<Checked> => {
  const faults = faultsIn(KINDS[kind], KINDS[kind].version, body)
  if (faults.length > 0) throw new Error(`the server wrote a ${kind} that is not one: ${JSON.stringify(faults)}`)
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: house.origin,
    book,
    kind,
    version: KINDS[kind].version,
    compartment: KINDS[kind].compartments[0],
    author: SERVER,
    as: 'server',
    organisation,
    device: deviceId(house.keys.signer.publicKey),
    madeAt: inOffset(house.clock.now().epochMilliseconds, '+00:00'),
    heard: null,
    saw,
  }
  const signer = house.keys.signer
  return signEntry(draft, body as Readonly<Record<string, unknown>>, randomBytes(32), async (bytes) =>
    signer.sign(bytes),
  )
}
