// The police would not register it. The remedy is the superintendent, then the Magistrate (BNSS s.173(4), 175(3)).
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const firRefused = kind('fir-refused', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc'],
  label: 'FIR refused',
  fields: {
    refusedAt: moment('When'),
    station: optional(place('Police station')),
    reason: choice('Reason given', {
      none: 'No reason given',
      elsewhere: 'It belongs to another station',
      family: 'A family matter',
      consent: 'She went of her own will',
      compromise: 'They should settle it',
      later: 'Come back later',
      other: 'Another reason',
    }),
    words: optional(text('In whose words', { long: true })),
  },
  headline: 'FIR refused: {reason}',
  countedBy: ['reason'],
})
