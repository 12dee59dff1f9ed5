// Who is arrested stands before a Magistrate within 24 hours, the journey left out (BNSS s.58): the accused, and she herself where she
// is held as one. What a search leaves goes to the Magistrate: the recording without delay (s.105), the grounds within 48 hours (s.185(5)).
import { duringOwn, type Protocol, when } from '../../protocol.ts'
import { underTheFir } from '../under-the-fir.ts'

export const accusedBeforeMagistrate = {
  name: 'accused-before-magistrate',
  law: 'cr-arrest-24h',
  startedBy: [when('arrested', 'arrestedAt', { whom: ['accused'] })],
  under: underTheFir,
  each: true,
  without: [duringOwn('arrested', 'journey')],
  metBy: [when('magistrate-production', 'producedAt', { whom: ['accused'] }, 'of')],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol

export const herselfBeforeMagistrate = {
  name: 'herself-before-magistrate',
  law: 'cr-arrest-24h',
  startedBy: [when('arrested', 'arrestedAt', { whom: ['herself'] })],
  under: underTheFir,
  without: [duringOwn('arrested', 'journey')],
  metBy: [when('magistrate-production', 'producedAt', { whom: ['herself'] })],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol

export const searchRecordingSent = {
  name: 'search-recording-sent',
  law: 'cr-search-av',
  startedBy: [when('search-made', 'searchedAt', { under: ['code'] })],
  under: underTheFir,
  each: true,
  metBy: [when('search-papers-sent', 'sentAt', { what: ['recording', 'both'] }, 'of')],
  warn: ['PT0S'],
} as const satisfies Protocol

export const searchGroundsSent = {
  name: 'search-grounds-sent',
  law: 'cr-search-record-48h',
  startedBy: [when('search-made', 'searchedAt', { under: ['code'] })],
  under: underTheFir,
  each: true,
  metBy: [when('search-papers-sent', 'sentAt', { what: ['grounds', 'both'] }, 'of')],
  warn: ['PT12H', 'PT2H'],
} as const satisfies Protocol
