// Steps of a missing child, across the border, and after going home.
import { when } from '../protocol.ts'
import { step } from './flow.ts'

export const homeSteps = {
  'missing-told': step('before', ['sho'], 'Supreme Court, Bachpan Bachao Andolan (2013) and G Ganesh (2026)', {
    clocks: ['mc-fir'],
    doneBy: [when('missing-told', 'toldAt')],
  }),
  'missing-portal': step('before', ['sho'], 'Procedure for missing children, 2016', {
    clocks: ['mc-portal', 'mc-nodal'],
    doneBy: [when('tracing-step', 'doneAt', { step: ['portal'] })],
    paper: 'missing-child-letter',
  }),
  'missing-others': step('before', ['sho'], 'Procedure for missing children, 2016'),
  'missing-unit-now': step('before', ['io'], 'Supreme Court, G Ganesh (May 2026, known from reports)', {
    clocks: ['mc-ahtu-now'],
    doneBy: [when('tracing-step', 'doneAt', { step: ['unit'] })],
    paper: 'missing-child-letter',
  }),
  'missing-unit-later': step('before', ['io'], 'Bachpan Bachao Andolan (2013); JJ Model Rules 2016 r.92', {
    clocks: ['mc-ahtu-4m'],
    doneBy: [when('tracing-step', 'doneAt', { step: ['unit'] })],
  }),
  'missing-review': step('before', ['io', 'dlsa'], 'JJ Model Rules 2016 r.92', { paper: 'missing-child-letter' }),
  'missing-found': step('during', ['sho'], 'JJ Act 2015 s.31(1)', {
    clocks: ['mc-recover', 'jj-prod-24h'],
    doneBy: [when('committee-production', 'producedAt')],
    paper: 'production-report',
  }),
  'nepal-screen': step('during', ['caseworker', 'sho'], null, { doneBy: [when('her-words', 'saidAt')] }),
  'nepal-talk': step('during', ['caseworker'], null, {
    doneBy: [when('consent-given', 'askedAt'), when('consent-refused', 'askedAt')],
  }),
  'nepal-told': step('after', ['caseworker'], null),
  'nepal-statement': step('after', ['io', 'magistrate'], 'BNSS 2023 s.183, s.530', {
    clocks: ['cr-183'],
    doneBy: [when('statement-taken', 'span', { before: ['magistrate'] })],
    paper: 'magistrate-statement',
  }),
  'nepal-home': step('after', ['np-centre'], 'Nepal Regulation 2065 r.16', {
    doneBy: [when('home-verified', 'visitedAt')],
    paper: 'home-verification-request',
  }),
  'nepal-order': step('after', ['cwc', 'state'], 'JJ Act 2015 s.95, s.96', {
    doneBy: [when('order', 'orderedAt', { sort: ['restoration', 'transfer'] })],
  }),
  'nepal-handed': step('home', ['caseworker'], null, { doneBy: [when('restored', 'restoredAt')] }),
  'nepal-court': step('home', ['np-police', 'npcourt'], 'Nepal HTTCA 2064 s.6', {
    clocks: ['np-s6'],
    doneBy: [when('nepal-step', 'doneAt', { step: ['certified'] })],
  }),
  'nepal-centre': step('home', ['np-centre'], 'Nepal Regulation 2065 r.16', {
    clocks: ['np-centre-6m'],
    doneBy: [when('nepal-step', 'doneAt', { step: ['centre-in'] })],
  }),
  'nepal-money': step('home', ['npcourt'], 'Nepal HTTCA 2064 s.17', {
    clocks: ['np-comp'],
    doneBy: [when('nepal-step', 'doneAt', { step: ['compensation'] })],
  }),
  shelter: step('after', ['caseworker'], 'Mission Shakti guidelines, from 1 Apr 2022', {
    doneBy: [when('placement', 'arrivedAt')],
  }),
  reintegration: step('home', ['caseworker'], null, { doneBy: [when('follow-up-closed', 'closedAt')] }),
  'follow-up': step('home', ['caseworker'], 'JJ Model Rules 2016 r.39(4)(xii)', {
    clocks: ['jj-follow-2y'],
    doneBy: [when('follow-up-closed', 'closedAt')],
  }),
  'land-and-cards': step('home', ['dm'], 'BLSA 1976 s.14(1)', { doneBy: [when('entitlement-in-hand', 'inHandAt')] }),
  'bonded-visits': step('home', ['caseworker', 'dm'], 'BLSA 1976 s.11, s.14', {
    doneBy: [when('follow-up-closed', 'closedAt')],
  }),
  'home-plan': step('home', ['cci'], 'JJ Model Rules 2016 r.39(4)', {
    clocks: ['jj-icp'],
    doneBy: [when('care-report', 'madeAt', { what: ['plan'] })],
  }),
  'home-check': step('home', ['caseworker'], 'JJ Act 2015 s.40; ITPA s.17A', {
    clocks: ['it-home'],
    doneBy: [when('home-verified', 'visitedAt')],
    paper: 'home-verification-report',
  }),
  'home-order': step('home', ['cwc'], 'JJ Act 2015 s.37(1)(b)', {
    doneBy: [when('order', 'orderedAt', { sort: ['restoration', 'final', 'released'] })],
  }),
  'home-papers': step('home', ['caseworker'], 'JJ Act 2015 s.53(1)(xi), (xii)', {
    doneBy: [when('entitlement-in-hand', 'inHandAt')],
  }),
  'home-care': step('home', ['aftercare-incharge', 'cwc'], 'JJ Model Rules 2016 r.24, r.25', {
    clocks: ['jj-aftercare-6m'],
    doneBy: [when('order', 'orderedAt', { sort: ['aftercare', 'foster'] })],
  }),
  'home-visits': step('home', ['caseworker'], 'JJ Model Rules 2016 r.39(4)(xii)', {
    clocks: ['jj-follow-2y'],
    doneBy: [when('follow-up-closed', 'closedAt')],
  }),
  'home-unfair': step('home', ['caseworker'], null),
  'home-savings': step('home', ['caseworker'], null),
  'home-warning': step('home', ['caseworker'], null),
  'home-again': step('home', ['caseworker'], 'JJ Act 2015 s.31(1)', { clocks: ['jj-prod-24h'] }),
} as const
