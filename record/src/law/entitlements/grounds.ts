// What each claim asks of a person, as facts a case book can hold, and the papers it is asked for with. A claim without an entry here
// does not compile. `null`: nothing for a person to claim.
import type { ENTITLEMENTS, EntitlementName } from '../entitlements.ts'
import type { Tier } from './entitlement.ts'

export const GROUNDS = [
  'child',
  'adult',
  'woman',
  'woman-or-child',
  'woman-or-girl',
  'man',
  'boy',
  'girl',
  'school-age',
  'eight-to-eighteen',
  'nine-to-fourteen',
  'eighteen-to-twenty-one',
  'sexual',
  'trafficked',
  'at-work',
  'listed-child',
  'bonded',
  'crime',
  'sexual-crime',
  'fined',
  'in-a-home',
  'was-in-a-home',
  'caste',
  'threatened',
  'extreme',
] as const
export type Ground = (typeof GROUNDS)[number]

/** Papers, as codes that the words know. What an entry of the book shows is in the fold; the rest she is asked for. */
export const CLAIM_PAPERS = [
  'application',
  'fir',
  'medical',
  'account',
  'release-certificate',
  'identity',
  'proposal',
  'committee-order',
  'order',
  'admission',
  'own-word',
  'income',
  'age-paper',
  'attendance',
  'school-admission',
  'tracking',
  'labour-list',
  'fine-record',
  'caste-certificate',
  'institution-certificate',
  'form-36',
  'form-37',
  'form-32',
  'judgment',
  'citizenship',
] as const
export type ClaimPaper = (typeof CLAIM_PAPERS)[number]

export type Asks = {
  readonly grounds: readonly Ground[]
  readonly papers: readonly ClaimPaper[]
}

const asks = (grounds: readonly Ground[], papers: readonly ClaimPaper[] = []): Asks => ({ grounds, papers })
const bonded = (...papers: readonly ClaimPaper[]) => asks(['bonded'], ['release-certificate', ...papers])

export const ASKS: { readonly [E in EntitlementName]: Asks | null } = {
  'en-ujjawala': asks(['woman-or-child', 'sexual'], ['order', 'admission']),
  'en-swadhar': asks(['woman'], ['own-word']),
  'en-shakti': asks(['woman'], ['own-word']),
  'en-osc': asks(['woman-or-girl']),
  'en-181': asks(['woman-or-girl']),
  'en-icps': asks(['child']),
  'en-vatsalya': asks(['child']),
  'en-spon': asks(
    ['child', 'listed-child'],
    ['income', 'age-paper', 'account', 'attendance', 'committee-order', 'form-36'],
  ),
  'en-foster': asks(['child', 'in-a-home'], ['form-32', 'committee-order']),
  'en-aftercare': asks(['eighteen-to-twenty-one', 'was-in-a-home'], ['form-37']),
  'en-1098': asks(['child']),
  'en-chl112': asks(['child']),
  'en-bl-1978': bonded(),
  'en-bl-2016': bonded(),
  'en-bl-2021': bonded('identity', 'account', 'proposal'),
  'en-bl-2026': bonded(),
  'en-vc-nalsa': asks(['woman-or-girl', 'sexual-crime'], ['application', 'fir', 'medical', 'account']),
  'en-vc-bnss': asks(['crime'], ['application', 'fir']),
  'en-vc-bihar': asks(['crime'], ['application', 'fir']),
  'en-vc-up': asks(['crime'], ['application', 'fir']),
  'en-vc-uprlb': asks(['woman-or-child', 'crime'], ['fir', 'medical']),
  // It pays States, which then pay her.
  'en-cvcf': null,
  'en-po-special': asks(['child', 'sexual-crime'], ['committee-order']),
  'en-po-interim': asks(['child', 'sexual-crime', 'crime'], ['application', 'fir']),
  'en-legal': asks([], ['application']),
  'en-nalsa15': asks(['trafficked']),
  'en-witness': asks(['threatened', 'crime'], ['application']),
  'en-cl-fund': asks(['child', 'at-work', 'fined'], ['fine-record', 'account']),
  'en-cl-bihar': asks(['child', 'at-work'], ['tracking', 'committee-order', 'account']),
  'en-cl-up': asks(['eight-to-eighteen', 'at-work'], ['school-admission', 'labour-list']),
  'en-nclp': asks(['nine-to-fourteen', 'at-work']),
  'en-rte': asks(['school-age']),
  'en-id': asks(['child', 'in-a-home'], ['institution-certificate']),
  'en-scst': asks(['caste', 'crime'], ['caste-certificate', 'fir']),
  'en-np-comp': asks(['trafficked'], ['judgment', 'citizenship']),
  'en-np-centre': asks(['trafficked']),
  'en-np-id': asks(['trafficked']),
} satisfies { readonly [E in keyof typeof ENTITLEMENTS]: Asks | null }

/** What a sum of a scheme asks besides. Where nothing is asked, whoever decides goes by the harm, and it is only named. */
export const TIER_ASKS: { readonly [T in Tier]?: Ground | 'nothing' } = {
  'adult-man': 'man',
  'woman-or-child': 'woman-or-child',
  extreme: 'extreme',
  boy: 'boy',
  girl: 'girl',
  child: 'child',
  trafficking: 'trafficked',
  'young-person': 'nothing',
  released: 'nothing',
  'at-once': 'nothing',
  added: 'nothing',
  grant: 'nothing',
  fine: 'nothing',
}
