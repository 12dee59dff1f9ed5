// Steps in the hands of the Committee, the Magistrate, the police and the court, up to the final order and the judgment.
import { when } from '../protocol.ts'
import { step } from './flow.ts'

const finalOrder = [when('order', 'orderedAt', { sort: ['final', 'restoration'] })]

export const lawSteps = {
  interim: step('after', ['cwc'], 'JJ Act 2015 s.36(1)', {
    clocks: ['jj-place-order', 'jj-sir-order'],
    doneBy: [when('order', 'orderedAt', { sort: ['interim', 'inquiry'] })],
  }),
  'age-first': step('after', ['cwc', 'court'], 'JJ Act 2015 s.94(2)', {
    clocks: ['jj-age-order', 'jj-age-test-15d'],
    doneBy: [when('order', 'orderedAt', { sort: ['age'] })],
  }),
  bonded: step('after', ['dm'], 'BLSA 1976 s.12; Central Sector Scheme 2021', {
    clocks: ['bl-release', 'bl-immediate'],
    doneBy: [when('release-certificate-issued', 'issuedAt')],
    paper: 'release-certificate',
  }),
  'police-statement': step('after', ['io'], 'BNSS 2023 s.180', {
    doneBy: [when('statement-taken', 'span', { before: ['police'] })],
  }),
  'magistrate-statement': step('after', ['magistrate', 'io'], 'BNSS 2023 s.183(6)', {
    clocks: ['cr-183', 'cr-183-10y'],
    doneBy: [when('statement-taken', 'span', { before: ['magistrate'] })],
    paper: 'magistrate-statement',
  }),
  'inquiry-report': step('after', ['social-investigator'], 'JJ Act 2015 s.36(2)', {
    clocks: ['jj-sir-15d'],
    doneBy: [when('inquiry-filed', 'filedAt')],
    paper: 'social-investigation-report',
  }),
  'escort-home': step('after', ['sjpu'], 'JJ Act 2015 s.95', {
    clocks: ['jj-transfer-escort'],
    doneBy: [when('restored', 'restoredAt')],
  }),
  'final-order': step('after', ['cwc'], 'JJ Act 2015 s.36(3), s.37', { clocks: ['jj-final-4m'], doneBy: finalOrder }),
  'money-and-school': step('after', ['dm'], 'CALPRA 1986 s.14B; schemes', {
    clocks: ['cl-fund'],
    doneBy: [when('entitlement-in-hand', 'inHandAt')],
    paper: 'compensation',
  }),
  'charge-sheet': step('after', ['io'], 'BNSS 2023 s.193, s.187(3)', {
    clocks: ['cr-invest-2m', 'cr-defbail', 'cr-defbail-60'],
    doneBy: [when('police-report', 'filedAt')],
  }),
  trial: step('after', ['court'], 'BNSS 2023 s.346', {
    clocks: ['cr-adj-2', 'cr-charge-60d'],
    doneBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  }),
  threshold: step('after', ['magistrate'], 'Supreme Court, Prajwala (May 2026, known from reports)', {
    clocks: ['it-threshold'],
  }),
  'family-inquiry': step('after', ['magistrate'], 'ITPA s.17(2), (3), s.17A', {
    clocks: ['it-3w', 'it-home'],
    doneBy: [when('home-verified', 'visitedAt')],
    paper: 'home-verification-request',
  }),
  compensation: step('after', ['dlsa'], 'BNSS 2023 s.396', {
    clocks: ['cr-vc-2m'],
    doneBy: [when('entitlement-in-hand', 'inHandAt')],
    paper: 'compensation',
  }),
  'custody-order': step('after', ['magistrate'], 'ITPA s.17(4), (6)', {
    clocks: ['it-final'],
    doneBy: [when('order', 'orderedAt', { sort: ['protective-home', 'released', 'final'] })],
  }),
  'case-watch': step('after', ['io', 'court'], 'BNSS 2023 s.193(3)(ii), s.346', {
    clocks: ['cr-progress-90d', 'cr-adj-2'],
    doneBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  }),
  support: step('after', ['cwc'], 'POCSO Rules 2020 r.4(8)', {
    clocks: ['po-support', 'po-support-1m'],
    doneBy: [when('support-person', 'decidedAt')],
  }),
  'child-statement': step('after', ['io', 'magistrate'], 'POCSO Act 2012 s.24 to s.26', {
    clocks: ['po-mag-stmt', 'po-statement'],
    doneBy: [when('statement-taken', 'span')],
    paper: 'magistrate-statement',
  }),
  relief: step('after', ['cwc', 'spcourt'], 'POCSO Rules 2020 r.8, r.9', {
    clocks: ['po-relief-7d', 'po-comp-30d'],
    doneBy: [when('cash-paid', 'paidAt', { what: ['relief', 'compensation'] })],
    paper: 'compensation',
  }),
  'child-evidence': step('after', ['spcourt'], 'POCSO Act 2012 s.35', {
    clocks: ['po-evid-30d', 'po-trial-1y'],
    doneBy: [when('case-step', 'doneAt', { step: ['child-evidence'] })],
  }),
  'release-certificate': step('after', ['dm'], 'BLSA 1976 s.10 to s.12', {
    clocks: ['bl-release'],
    doneBy: [when('release-certificate-issued', 'issuedAt')],
    paper: 'release-certificate',
  }),
  'bonded-cash': step('after', ['dm'], 'Central Sector Scheme 2021', {
    clocks: ['bl-immediate'],
    doneBy: [when('cash-paid', 'paidAt', { what: ['immediate'] })],
  }),
  'full-help': step('after', ['dm'], 'Central Sector Scheme 2021', { clocks: ['bl-proposal-3m'] }),
  'debt-ended': step('after', ['exec-magistrate'], 'BLSA 1976 s.6 to s.8', { clocks: ['bl-debt'] }),
  'bonded-trial': step('after', ['exec-magistrate', 'court'], 'BLSA 1976 s.21', {
    clocks: ['bl-trial'],
    doneBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  }),
} as const
