// What would keep a promise: read off the protocols' own lists, so that no screen knows a rule of the law. Pure.
import { type Duty, type KindName, millis, PROTOCOLS } from '@sajha/record'

type Kept = Pick<Duty, 'protocol'>

/** What no law asks for. What was done with an emergency opening is for whoever read it to say, who is not in the book. */
const OWN = {
  promise: ['promise-kept'],
  'who-pays-next': ['care-paid'],
  'opening-told': ['opening-told'],
  'opening-reviewed': ['opening-reviewed'],
  'opening-accounted': [],
} as const satisfies Partial<Record<Duty['protocol'], readonly KindName[]>>

/** Whether what meets a duty names the entry that started it. */
const namesWhatStarted = ({ protocol }: Kept): boolean => protocol in OWN

/** The kinds that meet a duty, each once, in the protocol's order. */
export const kindsMeeting = ({ protocol }: Kept): readonly KindName[] => {
  if (protocol in OWN) return OWN[protocol as keyof typeof OWN]
  const met = PROTOCOLS.find((it) => it.name === protocol)?.metBy ?? []
  return [...new Set(met.map((it) => it.kind))]
}

/** What the form of such an entry is begun with: the promise it answers, what was paid before, or which of several it is about. */
export const begunWith = (kind: KindName, { protocol, startedBy }: Pick<Duty, 'protocol' | 'startedBy'>) => {
  const names = PROTOCOLS.find((it) => it.name === protocol)?.metBy.some((it) => it.kind === kind && it.names === 'of')
  return namesWhatStarted({ protocol }) || names ? { of: startedBy } : {}
}

export const isOpen = (duty: Pick<Duty, 'metAt' | 'endedAt'>): boolean => duty.metAt === null && duty.endedAt === null

/** "At once" is now; a reminder of ours without a time waits behind whatever has one. */
const dueIn = ({ dueAt, basis }: Duty): number =>
  dueAt !== null ? millis(dueAt) : basis === 'reminder' ? Number.MAX_SAFE_INTEGER : 0
const soonest = (a: Duty, b: Duty): number => dueIn(a) - dueIn(b) || (a.key < b.key ? -1 : 1)

export type Likely = { readonly kind: KindName; readonly duty: Duty }

/**
 * Of the kinds given, those that would meet an open duty of this book: the soonest due first ("at once" before all), each kind once.
 * What is owed until a day, not by it, is nobody's next act.
 */
export const likely = (duties: readonly Duty[], kinds: readonly KindName[]): readonly Likely[] => {
  const found = new Map<KindName, Likely>()
  for (const duty of duties.filter((it) => isOpen(it) && !it.lasts).sort(soonest)) {
    for (const kind of kindsMeeting(duty)) {
      if (kinds.includes(kind) && !found.has(kind)) found.set(kind, { kind, duty })
    }
  }
  return [...found.values()]
}
