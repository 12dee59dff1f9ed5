// The thirteen traps: what cases are often wrongly filed as, as data with its citation and dates, and the test for each. A trap asks;
// the words for it stand in words/law. Where the day of the act is needed and not known, a trap does not ask.
import type { Confidence } from '../clock.ts'
import { answerOf, type KnownFacts } from './known-facts.ts'
import type { ReadSection } from './read.ts'

export type LawCase = {
  /** All that is known, taken together; its days span all of them. */
  readonly facts: KnownFacts
  /** Null: no FIR is known. An FIR whose sections could not be read is an empty list. */
  readonly charged: readonly ReadSection[] | null
  /** Something was typed as sections that could not be read. */
  readonly unread: boolean
  readonly ageTest: boolean
  /** A school, matriculation or municipal paper of her birth (JJ Act s.94(2)(i), (ii)). */
  readonly birthPaper: boolean
}

type Trap = {
  readonly citation: string
  readonly inForce: readonly [from: string, to: string | null]
  readonly confidence: Confidence
  readonly fires: (it: LawCase) => boolean
}

type Charged = readonly ReadSection[]
type Sections = Readonly<Partial<Record<ReadSection['code'], readonly string[]>>>

const number = ({ section }: ReadSection): string => section.replace(/[(\s].*$/, '')
const among = (it: ReadSection, of: Sections): boolean => of[it.code]?.includes(number(it)) ?? false
const someOf = (charged: Charged, of: Sections): boolean => charged.some((it) => among(it, of))
const onlyOf = (charged: Charged, of: Sections): boolean => charged.length > 0 && charged.every((it) => among(it, of))

const TRAFFICKING: Sections = { IPC: ['370'], BNS: ['143'] }
const TRAFFICKING_AND_USE: Sections = { IPC: ['370', '370A'], BNS: ['143', '144'] }
const KIDNAPPING: Sections = { IPC: ['359', '360', '361', '363'], BNS: ['137'] }
const SEXUAL: Sections = {
  IPC: ['375', '376', '376A', '376AB', '376B', '376C', '376D', '376DA', '376DB', '376E'],
  BNS: ['63', '64', '65', '66', '67', '68', '69', '70'],
  POCSO: ['3', '4', '5', '6'],
}
const NAME_BAN: Sections = {
  ...SEXUAL,
  BNS: ['64', '65', '66', '67', '68', '69', '70', '71'],
  POCSO: ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'],
}
const JJ_MIDDLE: Sections = { JJA: ['75', '76', '77', '78', '79', '80', '81', '83'] }
const LABOUR_LAWS: Sections = { CALPRA: ['3', '3A', '14'], JJA: ['79'] }
const SELLER_OF_SEX: Sections = { ITPA: ['7', '8', '20'] }
const HORMONE: Sections = { POCSO: ['9', '10'], BNS: ['123'], IPC: ['328'] }

const says = ({ facts }: LawCase, ...atoms: readonly string[]): boolean =>
  atoms.some((it) => answerOf(facts, it) === 'yes')
const maybeChild = ({ facts }: LawCase): boolean => ['yes', 'open'].includes(answerOf(facts, 'under-18'))
const isChild = ({ facts }: LawCase): boolean => answerOf(facts, 'under-18') === 'yes'
const isAdult = ({ facts }: LawCase): boolean => answerOf(facts, 'under-18') === 'no'
const from = ({ facts }: LawCase, day: string): boolean => facts.days !== null && facts.days.to >= day

const exploited = (it: LawCase): boolean =>
  says(it, 'sexual', 'labour', 'slavery', 'begging', 'organ', 'procures', 'detained-brothel', 'compelled', 'begs') ||
  (says(it, 'employed') && says(it, 'wages-kept', 'not-free', 'debt'))
const paidFor = (it: LawCase): boolean => says(it, 'inducement', 'sells', 'buys')

const MOVED = ['recruits', 'transports', 'harbours', 'transfers', 'receives', 'procures', 'into-india', 'out-of-india']

/** With an FIR that could be read in part at least. */
const whenCharged = (it: LawCase, test: (charged: Charged) => boolean): boolean =>
  it.charged !== null && it.charged.length > 0 && test(it.charged)

const jjAlone = (charged: Charged): boolean =>
  onlyOf(charged, JJ_MIDDLE) && !charged.some((it) => /third proviso|^76\(1\) proviso/.test(it.section))

export const TRAPS = {
  'pf-rape': {
    citation: 'BNS s.63-70; POCSO s.3-6, 33(1); BNSS s.193(9)',
    inForce: ['2013-02-03', null],
    confidence: 'verified',
    fires: (it) =>
      whenCharged(
        it,
        (charged) =>
          says(it, 'penetration') && (maybeChild(it) || says(it, 'unwilling', 'dominance')) && !someOf(charged, SEXUAL),
      ),
  },
  'pf-itpa8': {
    citation: 'ITPA s.7, 8, 20; Prajwala v UoI 2026',
    inForce: ['1987-01-26', null],
    confidence: 'verified',
    fires: (it) => whenCharged(it, (charged) => says(it, 'she-accused') && someOf(charged, SELLER_OF_SEX)),
  },
  'pf-kidnap-only': {
    citation: 'BNS s.137, 143; IPC 363, 370',
    inForce: ['2013-02-03', null],
    confidence: 'verified',
    fires: (it) =>
      it.charged !== null &&
      (onlyOf(it.charged, KIDNAPPING) || (it.charged.length === 0 && it.unread)) &&
      (exploited(it) || paidFor(it)),
  },
  'pf-consent': {
    citation: 'BNS s.143 Expl. 2; IPC 370 Expl. 2',
    inForce: ['2013-02-03', null],
    confidence: 'verified',
    fires: (it) => says(it, 'closed-consent'),
  },
  'pf-local-only': {
    citation: 'BNSS s.193(9)',
    inForce: ['2024-07-01', null],
    confidence: 'high',
    fires: (it) => it.charged !== null && [...it.facts.chain].some((one) => !it.facts.named.has(one)),
  },
  'pf-age': {
    citation: 'JJ s.94(2)',
    inForce: ['2016-01-15', null],
    confidence: 'verified',
    fires: (it) => it.ageTest && (it.birthPaper || !says(it, 'papers-searched')),
  },
  'pf-pocso-omitted': {
    citation: 'POCSO s.3-14, 28, 42A',
    inForce: ['2012-11-14', null],
    confidence: 'verified',
    fires: (it) =>
      whenCharged(
        it,
        (charged) =>
          maybeChild(it) &&
          says(it, 'penetration', 'touch', 'shown', 'pornography', 'hormone') &&
          !charged.some((one) => one.code === 'POCSO'),
      ),
  },
  'pf-jj-noncog': {
    citation: 'JJ s.86(2); BNSS s.174(4)',
    inForce: ['2022-09-01', null],
    confidence: 'verified',
    fires: (it) => whenCharged(it, (charged) => from(it, '2022-09-01') && jjAlone(charged)),
  },
  'pf-wage-only': {
    citation: 'BLSA s.2(g), 12, 16-18',
    inForce: ['1975-10-25', null],
    confidence: 'verified',
    fires: (it) =>
      whenCharged(
        it,
        (charged) =>
          charged.every((one) => among(one, LABOUR_LAWS) || one.code === 'WAGES') &&
          says(it, 'debt', 'custom', 'not-free'),
      ),
  },
  'pf-traff-missed': {
    citation: 'BNS s.143; IPC 370',
    inForce: ['2013-02-03', null],
    confidence: 'verified',
    fires: (it) => whenCharged(it, (charged) => says(it, ...MOVED) && exploited(it) && !someOf(charged, TRAFFICKING)),
  },
  'pf-scst': {
    citation: 'PoA s.3',
    inForce: ['2016-01-26', null],
    confidence: 'high',
    fires: (it) =>
      whenCharged(
        it,
        (charged) => says(it, 'sc-st') && says(it, 'not-sc-st') && !charged.some((one) => one.code === 'POA'),
      ),
  },
  'pf-hormone': {
    citation: 'POCSO s.9(v), 10; BNS s.123',
    inForce: ['2019-08-16', null],
    confidence: 'verified',
    fires: (it) =>
      whenCharged(
        it,
        (charged) => isChild(it) && says(it, 'hormone') && from(it, '2019-08-16') && !someOf(charged, HORMONE),
      ),
  },
  'pf-adult-traff-id': {
    citation: 'BNS s.72',
    inForce: ['2024-07-01', null],
    confidence: 'verified',
    fires: (it) =>
      whenCharged(
        it,
        (charged) =>
          isAdult(it) && from(it, '2024-07-01') && someOf(charged, TRAFFICKING_AND_USE) && !someOf(charged, NAME_BAN),
      ),
  },
} as const satisfies Readonly<Record<string, Trap>>

export type TrapName = keyof typeof TRAPS
export const TRAP_NAMES = Object.keys(TRAPS) as readonly TrapName[]

/** Which traps to ask about. */
export const trapsIn = (it: LawCase): readonly TrapName[] => TRAP_NAMES.filter((name) => TRAPS[name].fires(it))

/** She stands as accused and as the one it was done to, whatever the sections. */
export const standsAccused = (it: LawCase): boolean => says(it, 'she-accused')
