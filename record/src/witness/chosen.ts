// Which witnesses an organisation believes, and how many of them it wants: the last that was chosen. And who copied books out.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import { isMalformed, malformed } from '../log/bytes.ts'
import { COSIGNATURE, formatVerifierKey, parseVerifierKey } from '../log/note.ts'
import type { Role } from '../terms.ts'

/** `url`: where it is asked (C2SP tlog-witness, submission prefix); null for one that comes and looks by itself. */
export type ChosenWitness = { readonly key: string; readonly url: string | null }
export type Witnesses = {
  readonly chosen: readonly ChosenWitness[]
  /** How many must have cosigned before an entry is called proven; 0 says that nobody is asked for. */
  readonly wanted: number
  readonly since: Moment | null
}

const MOST = 16
const ADDRESS = /^https?:\/\/[^\s/]+(?:\/\S*)?$/

/** One line: a verifier key of a witness and, if it can be asked, its address. Throws Malformed. */
const lineOf = (line: string): ChosenWitness => {
  const [key = '', url = null, more] = line.trim().split(/\s+/)
  const read = parseVerifierKey(key)
  if (read.algorithm !== COSIGNATURE) throw malformed('a key of a log, not of a witness')
  if (more !== undefined || (url !== null && (url.length > 300 || !ADDRESS.test(url))))
    throw malformed('not an address')
  return { key: formatVerifierKey(read), url: url === null ? null : url.replace(/\/+$/, '') }
}

/** Witnesses as a steward writes them down. Throws Malformed: no key, a key twice, more than sixteen. */
export const readWitnesses = (text: string): readonly ChosenWitness[] => {
  const all = text
    .split('\n')
    .filter((it) => it.trim() !== '')
    .map(lineOf)
  if (all.length > MOST) throw malformed('more witnesses than anybody asks')
  if (new Set(all.map((it) => it.key)).size !== all.length) throw malformed('one witness twice')
  return all
}

export const writeWitnesses = (chosen: readonly ChosenWitness[]): string =>
  chosen.map(({ key, url }) => (url === null ? key : `${key} ${url}`)).join('\n')

/** What was sealed is read as far as it can be: a line that nobody reads is a witness that nobody asks. */
const readable = (text: string): readonly ChosenWitness[] => {
  try {
    return readWitnesses(text)
  } catch (error) {
    if (isMalformed(error)) return []
    throw error
  }
}

export const witnessesOf = (entries: readonly Entry[]): Witnesses => {
  const last = ofKind(entries, 'witnesses-chosen').at(-1)
  if (!last) return { chosen: [], wanted: 0, since: null }
  const chosen = readable(last.body.witnesses)
  return { chosen, wanted: Math.min(last.body.wanted, chosen.length), since: last.body.at }
}

export type CopiedOut = {
  readonly who: string
  readonly as: Role
  readonly at: Moment
  readonly entries: number
}

/** Files that left, newest first. What was printed is counted (folds/watch/copies.ts) and not listed. */
export const copiesOut = (entries: readonly Entry[]): readonly CopiedOut[] =>
  ofKind(entries, 'copied-out')
    .filter(({ body }) => body.how !== 'printed')
    .map(({ body: { who, as, at, entries: shown } }) => ({ who, as: as as Role, at, entries: shown }))
    .reverse()
