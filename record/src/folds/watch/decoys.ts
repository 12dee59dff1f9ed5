// Decoys of an organisation, and who asked for one. A decoy is a name and an address that are nobody's. There is no book behind it, so
// none can be counted, exported, sent, or met by honest work.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import { lineToFind, nameToFind } from '../find/find.ts'

export type Decoy = {
  readonly id: string
  readonly name: string
  readonly otherName: string
  readonly year: number
  readonly address: string
  readonly where: string
  readonly at: Moment
}

/** Those that still lie, newest first. */
export const decoys = (entries: readonly Entry[]): readonly Decoy[] => {
  const ended = new Set(ofKind(entries, 'decoy-ended').map((it) => it.body.of))
  return ofKind(entries, 'decoy-laid')
    .filter((it) => !ended.has(it.id))
    .map(({ id, body: { name, otherName, year, address, where, at } }) => ({
      id,
      name,
      otherName,
      year,
      address,
      where,
      at,
    }))
    .reverse()
}

/** An address as both sides write it. No name is written so: it holds a sign that names lose. */
export const addressLine = (address: string): string => `address/${address}`

/** What a decoy is met by. */
export const linesOfDecoy = ({
  name,
  otherName,
  year,
  address,
}: Omit<Decoy, 'id' | 'where' | 'at'>): readonly string[] => [
  ...[name, otherName].flatMap((it) => {
    const plain = nameToFind(it)
    return plain === null ? [] : [lineToFind(plain, year)]
  }),
  addressLine(address),
]

export type DecoyMet = {
  readonly of: string
  readonly who: string
  readonly organisation: string
  readonly how: 'name' | 'address'
  readonly at: Moment
}

/** Newest first. */
export const decoysMet = (entries: readonly Entry[]): readonly DecoyMet[] =>
  ofKind(entries, 'decoy-met')
    .map(({ body: { of, who, organisation, how, at } }) => ({ of, who, organisation, how, at }))
    .reverse()
