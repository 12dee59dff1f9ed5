// Two bodies that each say the other must act, or a matter that goes back to a body that said no: both named, with what each said and
// the days lost (AC-34). A lawful transfer, where the one it was passed to takes it up, is not that. Pure; the clock is given.
import { millis } from '../../time.ts'
import type { Packet, PacketAnswer } from './packets.ts'

/** A body as packets know it: an organisation here, or an office by the name it was given. */
export type PassingBody = { readonly organisation: string | null; readonly name: string | null }

export type Passed = {
  readonly body: PassingBody
  readonly packet: string
  /** What it said: whose it is, by what law, in which words. */
  readonly answer: PacketAnswer
}

export type PingPong = {
  readonly sides: readonly [Passed, Passed]
  /** When the first of the two was first asked. */
  readonly since: string
  /** When one of them took it up; null while nobody has. */
  readonly until: string | null
}

const TAKES: readonly PacketAnswer['answer'][] = ['accepted', 'acting', 'done']
const PASSES: readonly PacketAnswer['answer'][] = ['theirs', 'declined']

const plain = (it: string): string => it.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
const keyOf = (it: PassingBody): string => it.organisation ?? plain(it.name ?? '')

const askedBody = ({ body }: Packet): PassingBody => ({
  organisation: body.organisation ?? null,
  name: body.office ?? body.name ?? null,
})

const pointedAt = (it: PacketAnswer): string | null => {
  if (it.answer !== 'theirs') return null
  return it.whose ?? (it.whoseName === null ? null : plain(it.whoseName))
}

type Turn = {
  readonly packet: Packet
  readonly key: string
  readonly passed: PacketAnswer | null
  readonly taken: string | null
}

const turnOf = (packet: Packet): Turn => {
  const taken = packet.answers.find((it) => TAKES.includes(it.answer))
  const passed = packet.answers.findLast((it) => PASSES.includes(it.answer)) ?? null
  // Who passes it on after having taken it up has it no longer.
  const left = taken && passed && millis(passed.at) > millis(taken.at)
  return { packet, key: keyOf(askedBody(packet)), passed, taken: left ? null : (taken?.at ?? null) }
}

const sideOf = ({ packet }: Turn, answer: PacketAnswer): Passed => ({
  body: askedBody(packet),
  packet: packet.id,
  answer,
})

/** Whether a later packet goes back to a body that had passed it on, by way of the one between. */
const returnsTo = (first: Turn, second: Turn, turns: readonly Turn[]): boolean =>
  turns.some((it) => it.key === first.key && it !== first && millis(it.packet.sentAt) > millis(second.packet.sentAt))

const isPassing = (first: Turn, second: Turn, turns: readonly Turn[]): boolean => {
  if (!first.passed || !second.passed || first.key === second.key) return false
  const [there, back] = [pointedAt(first.passed), pointedAt(second.passed)]
  return (there === second.key && back === first.key) || returnsTo(first, second, turns)
}

/** Every pair of bodies that passed this matter to and fro, each pair once, from when it began. */
export const pingPongs = (packets: readonly Packet[]): readonly PingPong[] => {
  const turns = packets.map(turnOf).sort((a, b) => millis(a.packet.sentAt) - millis(b.packet.sentAt))
  const found = new Map<string, PingPong>()
  for (const [i, first] of turns.entries()) {
    for (const second of turns.slice(i + 1)) {
      const pair = [first.key, second.key].sort().join('\n')
      if (found.has(pair) || !first.passed || !second.passed || !isPassing(first, second, turns)) continue
      const between = turns.filter((it) => it.key === first.key || it.key === second.key)
      const taken = between.flatMap((it) => it.taken ?? []).sort((a, b) => millis(a) - millis(b))
      found.set(pair, {
        sides: [sideOf(first, first.passed), sideOf(second, second.passed)],
        since: first.packet.sentAt,
        until: taken.at(-1) ?? null,
      })
    }
  }
  return [...found.values()]
}

const DAY = 86_400_000

/** Whole days lost at an instant (ms), or until one of them took it up. */
export const daysLost = (it: PingPong, now: number): number =>
  Math.floor((Math.min(now, it.until === null ? now : millis(it.until)) - millis(it.since)) / DAY)
