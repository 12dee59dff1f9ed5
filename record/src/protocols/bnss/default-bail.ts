// Custody without a police report may not last longer than ninety or sixty days; after that the accused may ask for bail (BNSS s.187(3)).
// The day of remand is the first. For BNS 143(2) alone courts differ: the sixty days are the safe ones.
import { type Protocol, when } from '../../protocol.ts'
import { underTheFir } from '../under-the-fir.ts'

export const reportBeforeBailNinety = {
  name: 'report-before-bail-ninety',
  law: 'cr-defbail',
  startedBy: [when('remanded', 'remandedAt', { offence: ['ten'] })],
  under: underTheFir,
  each: true,
  metBy: [when('police-report', 'filedAt')],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const reportBeforeBailSixty = {
  name: 'report-before-bail-sixty',
  law: 'cr-defbail-60',
  startedBy: [when('remanded', 'remandedAt', { offence: ['other', 'contested'] })],
  under: underTheFir,
  each: true,
  metBy: [when('police-report', 'filedAt')],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol
