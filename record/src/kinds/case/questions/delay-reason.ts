// Why a promise was not done in time, in words. It excuses nobody and accuses nobody: it is kept beside the clock.
import { choice, entryRef, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const delayReason = kind('delay-reason', {
  book: 'case',
  version: 1,
  compartment: ['coordination', 'legal', 'health', 'care', 'money'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Why it took longer',
  fields: {
    of: entryRef('What the promise began with'),
    why: choice('What took the time', {
      road: 'Road, weather or journey',
      health: 'Her health',
      'her-wish': 'She wanted it so',
      'nobody-there': 'Nobody was on duty',
      paper: 'A paper was missing',
      office: 'Another office did not answer',
      other: 'Something else',
    }),
    words: optional(text('In words', { long: true })),
  },
  headline: 'Why it took longer: {why}',
  countedBy: ['why'],
})
