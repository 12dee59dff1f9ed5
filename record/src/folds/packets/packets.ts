// Packets as the sender follows them: what became of each, in four lines that stay for good (received, acted, next date, outcome), also
// when it went on to another body or the officer changed (AC-42). "Nothing has happened" is an answer; silence is no answer, with its days.
import { type Entry, ofKind } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { millis } from '../../time.ts'
import { soonest } from '../access.ts'
import { consents } from '../consent.ts'
import { type Standing, standing, valuesStanding } from '../standing.ts'

export type PacketAnswer = {
  readonly entry: string
  readonly answer: BodyNamed<'packet-answered'>['answer']
  readonly says: string | null
  readonly whose: string | null
  readonly whoseName: string | null
  readonly law: string | null
  readonly next: string | null
  readonly at: string
  /** Who answered: somebody here, or somebody without an account, by the name they gave. */
  readonly by: { readonly person: string; readonly organisation: string } | { readonly name: string }
  readonly through: BodyNamed<'outside-answered'>['through'] | null
  readonly shown: BodyNamed<'outside-answered'>['shown'] | null
}

export type PacketReading = {
  readonly entry: string
  readonly person: string | null
  readonly how: BodyNamed<'packet-opened'>['how']
  readonly at: string
}

export type Packet = {
  readonly id: string
  readonly body: BodyNamed<'packet-sent'>
  readonly author: string
  readonly organisation: string
  readonly sentAt: string
  /** False while it waits on this device. */
  readonly sealed: boolean
  readonly until: string
  /** What ended it before its time, if anything that can be seen here did. */
  readonly endedBy: 'recalled' | 'withdrawn' | null
  readonly link: string | null
  readonly answers: readonly PacketAnswer[]
  readonly readings: readonly PacketReading[]
  readonly tries: readonly BodyNamed<'link-tried'>[]
}

const answersTo = (entries: readonly Standing[], packet: string): readonly PacketAnswer[] => {
  const inside = ofKind(entries, 'packet-answered').flatMap((it): readonly PacketAnswer[] => {
    const { of, answer, says = null, whose = null, whoseName = null, law = null, nextAt: next = null } = it.body
    if (of !== packet) return []
    const by = { person: it.author, organisation: it.organisation }
    return [{ entry: it.id, answer, says, whose, whoseName, law, next, at: it.madeAt, by, through: null, shown: null }]
  })
  const outside = ofKind(entries, 'outside-answered').flatMap((it): readonly PacketAnswer[] => {
    const {
      of,
      answer,
      says = null,
      whoseName = null,
      law = null,
      nextAt: next = null,
      by,
      through,
      shown,
      answeredAt,
    } = it.body
    if (of !== packet) return []
    return [
      {
        entry: it.id,
        answer,
        says,
        whose: null,
        whoseName,
        law,
        next,
        at: answeredAt,
        by: { name: by },
        through,
        shown,
      },
    ]
  })
  return [...inside, ...outside].sort((a, b) => millis(a.at) - millis(b.at))
}

const takenBack = (entries: readonly Standing[], ground: string | undefined): string | null => {
  const it = consents(entries, '').find((one) => one.entry === ground)
  if (it?.state !== 'withdrawn') return null
  const by = entries.find((one) => one.id === it.decidedBy)
  return soonest([by?.madeAt, by?.sealedAt])
}

const packetOf = (entries: readonly Standing[], it: Standing): Packet => {
  const body = it.first as BodyNamed<'packet-sent'>
  const recall = ofKind(entries, 'packet-recalled').find((one) => one.body.of === it.id)
  const taken = body.basis === 'she-agreed' ? takenBack(entries, body.ground) : null
  const until = soonest([body.until, ...valuesStanding(it, 'until'), recall?.madeAt, recall?.sealedAt, taken])
  return {
    id: it.id,
    body,
    author: it.author,
    organisation: it.organisation,
    sentAt: it.sealedAt ?? it.madeAt,
    sealed: it.n !== null,
    until: until ?? body.until,
    endedBy: recall ? 'recalled' : taken ? 'withdrawn' : null,
    link: ofKind(entries, 'packet-linked').findLast((one) => one.body.of === it.id)?.body.link ?? null,
    answers: answersTo(entries, it.id),
    readings: ofKind(entries, 'packet-opened')
      .filter((one) => one.body.of === it.id)
      .map((one) => ({ entry: one.id, person: one.body.who ?? null, how: one.body.how, at: one.body.at })),
    tries: ofKind(entries, 'link-tried').flatMap((one) => (one.body.of === it.id ? [one.body] : [])),
  }
}

/** Every packet of a book that can be read here, in the book's order. */
export const packets = (given: readonly Entry[]): readonly Packet[] => {
  if (!given.some((it) => it.kind === 'packet-sent')) return []
  const entries = standing(given)
  return entries.flatMap((it) => (it.kind === 'packet-sent' && it.first ? [packetOf(entries, it)] : []))
}

/** A packet and all that go on from it, the first first. Round and round ends where it began. */
export const threadOf = (first: Packet, all: readonly Packet[]): readonly Packet[] => {
  const thread = [first]
  for (const it of thread) {
    for (const next of all) if (next.body.follows === it.id && !thread.includes(next)) thread.push(next)
  }
  return thread
}

export type StatusLines = {
  /** When it was first read or answered by those it was for. */
  readonly receivedAt: string | null
  readonly acted: PacketAnswer | null
  readonly next: string | null
  readonly outcome: PacketAnswer | null
  /** Since when there was no word: the last answer, or the sending. */
  readonly silentSince: string
}

const ACTED: readonly PacketAnswer['answer'][] = ['accepted', 'need-more', 'declined', 'theirs', 'acting', 'nothing']

/** The four lines, over the packet and all that went on from it. */
export const statusOf = (first: Packet, all: readonly Packet[]): StatusLines => {
  const thread = threadOf(first, all)
  const answers = thread.flatMap((it) => it.answers).sort((a, b) => millis(a.at) - millis(b.at))
  const seen = [...thread.flatMap((it) => it.readings), ...answers].map((it) => it.at)
  const last = thread.at(-1)?.answers.at(-1)
  return {
    receivedAt: soonest(seen),
    acted: answers.findLast((it) => ACTED.includes(it.answer)) ?? null,
    next: answers.findLast((it) => it.next !== null)?.next ?? null,
    outcome: answers.findLast((it) => it.answer === 'done') ?? (last?.answer === 'declined' ? last : null),
    silentSince: answers.at(-1)?.at ?? first.sentAt,
  }
}
