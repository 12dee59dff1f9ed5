// The ledger of what she agreed to: per purpose, recipient and content one answer, with the entry that decides. What nobody asked about
// is named too: it counts as no. Nothing that offers help may read this (law 6; ledger.test.ts holds it).
import type { Entry } from '../../entry.ts'
import { CONTENT, PURPOSE } from '../../kinds/case/voice/consent-choices.ts'
import { millis } from '../../time.ts'
import { type Consent, consents, plain } from '../consent.ts'

type State = Consent['state']

/** About some content of one matter: the same answer for all of it, decided by one entry. */
export type Answer = {
  readonly state: State
  readonly content: readonly string[]
  readonly by: Consent
}

export type Recipient = {
  readonly purpose: string
  readonly recipient: string
  readonly answers: readonly Answer[]
  /** Content that nobody asked about: no. */
  readonly never: readonly string[]
}

export type ConsentLedger = {
  readonly recipients: readonly Recipient[]
  /** Purposes that nobody asked about: no. */
  readonly never: readonly string[]
}

const CONTENTS = Object.keys(CONTENT)

/** A yes that stands answers first: every later no has taken its part out of it already. Then the newest answer. */
const deciding = (of: readonly Consent[]): Consent | undefined =>
  of.toSorted(
    (a, b) =>
      Number(b.state === 'agreed') - Number(a.state === 'agreed') ||
      millis(b.askedAt) - millis(a.askedAt) ||
      (a.entry < b.entry ? -1 : 1),
  )[0]

const recipientOf = (of: readonly [Consent, ...Consent[]]): Recipient => {
  const answers = new Map<string, Answer>()
  const never: string[] = []
  for (const content of CONTENTS) {
    const by = deciding(of.filter((it) => it.content.includes(content)))
    if (!by) {
      never.push(content)
      continue
    }
    const known = answers.get(by.entry)
    answers.set(by.entry, { state: by.state, by, content: [...(known?.content ?? []), content] })
  }
  return { purpose: of[0].purpose, recipient: of[0].recipient, answers: [...answers.values()], never }
}

export const consentLedger = (entries: readonly Entry[], today: string): ConsentLedger => {
  const all = consents(entries, today).toSorted(
    (a, b) => millis(a.askedAt) - millis(b.askedAt) || (a.entry < b.entry ? -1 : 1),
  )
  const matters = Map.groupBy(all, (it) => `${it.purpose} ${plain(it.recipient)}`)
  const asked = new Set(all.map((it) => it.purpose))
  return {
    recipients: [...matters.values()].flatMap(([first, ...others]) => (first ? [recipientOf([first, ...others])] : [])),
    never: Object.keys(PURPOSE).filter((it) => !asked.has(it)),
  }
}
