// By what right a packet tells, and how much: her consent (which can end, and covers only what she agreed to tell), a law that is in
// force, or an order. Without one of them a packet opens nothing. Law is never dressed as consent (law 6).
import type { CONTENT } from '../../kinds/case/voice/consent-choices.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { CLOCK_NAMES, clockNamed, inForceOn } from '../../law/clocks.ts'
import type { Compartment } from '../../terms.ts'
import { endOfDay } from '../../time.ts'
import { soonest } from '../access.ts'
import type { Consent } from '../consent.ts'
import type { Standing } from '../standing.ts'

type Content = keyof typeof CONTENT

/** What she must have agreed to tell, one of these, before an entry of that compartment may go. */
const NEEDS: { readonly [C in Compartment]: readonly Content[] } = {
  coordination: ['where', 'story', 'legal'],
  identity: ['identity'],
  safety: ['where'],
  statement: ['story'],
  legal: ['legal'],
  health: ['health'],
  care: ['where', 'story'],
  counselling: ['health'],
  money: ['money'],
  voice: ['story'],
  outcome: ['story'],
}

/** Whether what she agreed to tell covers a part of the book. */
export const contentCovers = (content: readonly string[], compartment: Compartment): boolean =>
  NEEDS[compartment].some((it) => content.includes(it))

/** A law that makes somebody tell, as packets name it: by its citation. */
export type LawOfTelling = { readonly citation: string; readonly title: string; readonly inForceFrom: string }

/** The laws in force on a day (YYYY-MM-DD) that a packet may rest on. What nobody is sure of is not among them (law 8). */
export const lawsOn = (day: string): readonly LawOfTelling[] =>
  CLOCK_NAMES.flatMap((name) => {
    const it = inForceOn(clockNamed(name), day)
    return it && it.confidence !== 'unsure' && it.strength === 'mandatory' ? [it] : []
  })

export type Right = {
  readonly covers: (compartment: Compartment) => boolean
  /** From when it ends; null while it lasts. */
  readonly until: string | null
}

const WHOLE: Right = { covers: () => true, until: null }

/** Her consent is asked, and its last day ends, in India. */
const INDIA = '+05:30'

const byHerWord = (
  ground: string,
  entries: ReadonlyMap<string, Standing>,
  consents: readonly Consent[],
): Right | null => {
  const consent = consents.find((it) => it.entry === ground)
  if (!consent || consent.state === 'refused' || !consent.understood) return null
  const taken = consent.state === 'withdrawn' ? entries.get(consent.decidedBy) : undefined
  return {
    covers: (compartment) => contentCovers(consent.content, compartment),
    until: soonest([taken?.madeAt, taken?.sealedAt, consent.until && endOfDay(consent.until, INDIA)]),
  }
}

/** Null where there is no right to tell. `consents` are those of the whole book, expiry left out: here it is an end like another. */
export const rightOf = (
  body: BodyNamed<'packet-sent'>,
  day: string,
  entries: ReadonlyMap<string, Standing>,
  consents: readonly Consent[],
): Right | null => {
  const { basis, ground = '', law = '' } = body
  if (basis === 'she-agreed') return byHerWord(ground, entries, consents)
  if (basis === 'ordered') return entries.get(ground)?.kind === 'order' ? WHOLE : null
  return lawsOn(day).some((it) => it.citation === law) ? WHOLE : null
}
