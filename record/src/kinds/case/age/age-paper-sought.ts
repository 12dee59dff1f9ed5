// A paper about her age was asked for. That none was found is what makes a medical test right (JJ Act s.94(2)).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const agePaperSought = kind('age-paper-sought', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'coordination'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'lawyer'],
  label: 'Paper about her age asked for',
  fields: {
    askedAt: moment('When'),
    paper: choice('Which paper', {
      school: 'Date-of-birth certificate from the school, or matriculation',
      birth: 'Birth certificate of the municipality or panchayat',
      hospital: 'Birth record of a hospital',
    }),
    of: text('Who was asked'),
    result: choice('What came of it', {
      waiting: 'No answer yet',
      found: 'It was found',
      none: 'There is none',
      refused: 'They did not give it',
    }),
    note: optional(text('What was answered', { long: true })),
  },
  headline: 'Asked for: {paper} ({result})',
  countedBy: ['paper', 'result'],
})
