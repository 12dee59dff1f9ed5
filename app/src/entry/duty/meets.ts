// What would keep a promise: read off the protocols' own lists, so that no screen knows a rule of the law. Pure.
import { type Duty, type KindName, millis, PROTOCOLS } from '@sajha/record'

type Kept = Pick<Duty, 'protocol'>

/** The kinds that meet a duty, each once, in the protocol's order. */
export const kindsMeeting = ({ protocol }: Kept): readonly KindName[] => {
  if (protocol === 'promise') return ['promise-kept']
  if (protocol === 'who-pays-next') return ['care-paid']
  const met = PROTOCOLS.find((it) => it.name === protocol)?.metBy ?? []
  return [...new Set(met.map((it) => it.kind))]
}

/** What the form of such an entry is begun with: the promise it answers, what was paid before, or which of several it is about. */
export const begunWith = (kind: KindName, { protocol, startedBy }: Pick<Duty, 'protocol' | 'startedBy'>) => {
  const names = PROTOCOLS.find((it) => it.name === protocol)?.metBy.some((it) => it.kind === kind && it.names === 'of')
  return protocol === 'promise' || protocol === 'who-pays-next' || names ? { of: startedBy } : {}
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
