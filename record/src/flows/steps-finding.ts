// Steps before and during an operation, and the first days: what was told, the search, the police, the doctor, the Committee.
import { when } from '../protocol.ts'
import { step } from './flow.ts'

const told = [when('report-received', 'toldAt')]
const taken = [when('taken-charge', 'takenAt')]
const fir = [when('fir-registered', 'registeredAt')]
const examined = [when('medical-examination', 'examinedAt')]

export const findingSteps = {
  tip: step('before', ['anyone'], 'JJ Act 2015 s.32(1)', { clocks: ['jj-lost-info-24h'], doneBy: told }),
  'op-plan': step('before', ['caseworker', 'sho'], 'MHA SOP 12 Aug 2013'),
  'op-women': step('before', ['sho', 'spo'], 'ITPA s.15(6A)'),
  'op-member': step('before', ['cwc-member'], 'JJ Act 2015 s.28(3)', { clocks: ['jj-single-member'] }),
  'op-beds': step('before', ['caseworker'], null),
  'op-interpreter': step('before', ['caseworker'], null),
  'op-vehicle': step('before', ['caseworker'], null),
  'op-payer': step('before', ['caseworker'], null),
  'op-quiet': step('before', ['caseworker', 'sho'], null),
  'op-witnesses': step('during', ['spo', 'sho'], 'ITPA s.15(2)'),
  'op-recorded': step('during', ['io', 'sho'], 'BNSS 2023 s.105, s.185(2)', {
    clocks: ['cr-search-av', 'cr-search-record-48h'],
    doneBy: [when('search-papers-sent', 'sentAt')],
  }),
  'op-apart': step('during', ['sho'], null),
  'op-headcount': step('during', ['caseworker', 'sho'], null),
  'op-no-blame': step('during', ['sho', 'caseworker'], 'Supreme Court, Prajwala (May 2026, known from reports)'),
  'op-settled': step('after', ['caseworker'], null, { doneBy: [when('placement', 'arrivedAt')] }),
  'op-review': step('after', ['caseworker'], null),
  found: step('during', ['sho', 'caseworker'], 'JJ Act 2015 s.31(1)', { doneBy: taken }),
  fir: step('during', ['sho'], 'BNSS 2023 s.173(1)', {
    clocks: ['cr-fir'],
    doneBy: fir,
    paper: 'superintendent-letter',
  }),
  health: step('during', ['caseworker', 'hospital'], 'JJ Act 2015 s.53(1)(i)', { doneBy: examined }),
  produced: step('during', ['holder'], 'JJ Act 2015 s.31(1), s.28(3)', {
    clocks: ['jj-prod-24h', 'jj-single-member'],
    doneBy: [when('committee-production', 'producedAt')],
    paper: 'production-report',
  }),
  'covert-check': step('before', ['spo'], 'ITPA s.15(1)', { clocks: ['it-search'] }),
  'premises-search': step('during', ['spo'], 'ITPA s.15', {
    clocks: ['it-search', 'cr-search-av'],
    doneBy: [when('search-made', 'searchedAt'), when('removed-from-premises', 'removedAt')],
  }),
  'ask-her': step('during', ['caseworker'], 'Supreme Court, Prajwala (May 2026, known from reports)', {
    doneBy: [when('her-words', 'saidAt')],
  }),
  examination: step('during', ['io', 'doctor'], 'BNSS 2023 s.184(1), (6)', {
    clocks: ['cr-medical-24h', 'cr-medrep-7d'],
    doneBy: examined,
  }),
  magistrate: step('during', ['spo'], 'ITPA s.15(5), s.17(1)', {
    clocks: ['it-produce', 'it-10d'],
    doneBy: [when('magistrate-production', 'producedAt')],
  }),
  'pocso-report': step('during', ['anyone'], 'POCSO Act 2012 s.19(1)', {
    clocks: ['po-report'],
    doneBy: [when('offence-reported', 'reportedAt')],
  }),
  'child-taken': step('during', ['spo', 'sho'], 'POCSO Act 2012 s.24(4)', {
    clocks: ['po-no-night', 'po-statement'],
    doneBy: taken,
  }),
  'care-and-hospital': step('during', ['sjpu', 'hospital'], 'POCSO Act 2012 s.19(5), s.27', {
    clocks: ['po-care-24h', 'po-hospital-24h', 'po-medical'],
    doneBy: [...examined, when('care-needed', 'arrangedAt')],
  }),
  'court-and-committee': step('during', ['sjpu'], 'POCSO Act 2012 s.19(6)', {
    clocks: ['po-cwc-court-24h', 'po-formB-24h'],
    doneBy: [when('committee-and-court-told', ['committeeToldAt', 'courtToldAt'])],
  }),
  'bonded-told': step('before', ['anyone'], 'BLSA 1976 s.12', {
    clocks: ['bl-inquire'],
    doneBy: [when('bondage-told', 'toldAt')],
    paper: 'release-certificate',
  }),
  'bonded-inquiry': step('during', ['dm'], 'BLSA 1976 s.12', {
    clocks: ['bl-inquire'],
    doneBy: [when('bondage-inquired', 'inquiredAt')],
  }),
  wages: step('during', ['dm'], 'BLSA 1976 s.2(g), (i), s.15'),
} as const
