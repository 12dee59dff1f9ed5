// Emergency openings: who she is and her safety, to one person of one body, for one hour, after somebody of another body agreed. There is no
// way past her word here: a no that she said towards that body closes it, in whatever order the two arrive (law 6), and what
// an entry says about its own hour is never believed beyond an hour.
import type { Entry } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import type { Compartment, Role } from '../../terms.ts'
import { inOffset, millis, offsetOf } from '../../time.ts'
import { READS, type Reader } from '../access.ts'
import { type Consent, consents, plain } from '../consent.ts'
import { type Standing, standing, valuesStanding } from '../standing.ts'
import { type Met, type Opened, opened } from './opened.ts'

export const OPENING_READS: readonly Compartment[] = ['identity', 'safety']
export const OPENING_LASTS = 3_600_000

export type Opening = {
  /** The entry that opens. */
  readonly entry: string
  /** The question that two people answered. */
  readonly ask: string
  readonly who: string
  readonly as: Role
  readonly organisation: string
  readonly from: Moment
  /** Not after `from` where it never opened. */
  readonly until: Moment
  /** The one it was opened for said what they did. */
  readonly accounted: Met
}

const wordsOf = (name: string): readonly string[] =>
  plain(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((it) => it !== '')

const isDevanagari = (name: string): boolean => /\p{Script=Devanagari}/u.test(name)

/** So many words in common are no accident: the office of a body, or somebody who works there. */
const SHARED = 2

/**
 * Whether a recipient, as somebody typed it, may be this body or person. Recipients are free text, so doubt is read in her favour: a shorter
 * or a longer name counts, one that shares two words, and one in another script, which cannot be compared.
 */
export const mayBeTheSame = (recipient: string, name: string): boolean => {
  if (isDevanagari(recipient) !== isDevanagari(name)) return true
  const [a, b] = [new Set(wordsOf(recipient)), new Set(wordsOf(name))]
  const shared = [...a].filter((it) => b.has(it)).length
  return shared >= SHARED || shared === Math.min(a.size, b.size)
}

const isNo = (it: Consent): boolean => it.state === 'refused' || it.state === 'withdrawn'

/** A yes for the same, asked of her later, is her newer word. */
const answersLater = (yes: Consent, no: Consent): boolean =>
  yes.state === 'agreed' &&
  yes.purpose === no.purpose &&
  plain(yes.recipient) === plain(no.recipient) &&
  millis(yes.askedAt) > millis(no.askedAt)

/** When she first said no towards one of these names, whatever it was about; null where she never did. Milliseconds. */
export const saidNoAt = (given: readonly Entry[], names: readonly string[]): number | null => {
  const entries = standing(given)
  // On no day: a yes whose day is over was still her later word.
  const all = consents(entries, '')
  const noes = all.filter((it) => isNo(it) && names.some((name) => mayBeTheSame(it.recipient, name)))
  const stand = noes.filter((no) => !all.some((yes) => answersLater(yes, no)))
  const deciding = entries.filter((it) => stand.some((no) => no.decidedBy === it.id))
  const instants = deciding.flatMap((it) => [millis(it.madeAt), ...(it.sealedAt ? [millis(it.sealedAt)] : [])])
  return instants.length > 0 ? Math.min(...instants) : null
}

/** An hour from when it was sealed, or less: where its own end, a correction of that, or her no comes sooner. */
const endOf = (entries: readonly Standing[], { entry: it, body, from: begun }: Opened): number => {
  const from = millis(begun)
  const said = [it.first?.['until'], ...valuesStanding(it, 'until')].filter(
    (one): one is string => typeof one === 'string',
  )
  const no = saidNoAt(entries, [body.organisationName, body.whoName])
  const ends = [from + OPENING_LASTS, ...said.map(millis), ...(no === null ? [] : [no])]
  return Math.max(from, Math.min(...ends))
}

/** Every emergency opening of a book, past ones too. */
export const openings = (given: readonly Entry[]): readonly Opening[] => {
  const all = opened(given)
  if (all.length === 0) return []
  const entries = standing(given)
  return all.map((it) => {
    const { entry, body, from, accounted } = it
    const until = inOffset(endOf(entries, it), offsetOf(from))
    const { ask, who, as, organisation } = body
    return { entry: entry.id, ask, who, as, organisation, from, until, accounted }
  })
}

/**
 * Those for whom a book is open, as rows of the same gate as everybody else. They are not among those who work in it (access.ts): they
 * write nothing, hand nothing over and send nothing on. For a role that reads no names it opens nothing.
 */
export const openingReaders = (given: readonly Entry[]): readonly Reader[] =>
  openings(given)
    .filter((it) => READS[it.as].includes('identity') && millis(it.from) < millis(it.until))
    .map(({ who: person, organisation, as, from, until, entry: by }) => ({
      person,
      organisation,
      as,
      compartments: OPENING_READS,
      from,
      until,
      by,
    }))
