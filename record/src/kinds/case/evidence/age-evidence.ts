// Evidence of age (JJ Act s.94). Several may stand side by side; none becomes "the" age but by an order.
import { age, attachment, choice, day, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const ageEvidence = kind('age-evidence', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'health', 'coordination'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'lawyer', 'doctor'],
  label: 'Age evidence',
  fields: {
    source: choice('What the age comes from', {
      'school-birth': 'Date-of-birth certificate from the school',
      matriculation: 'Matriculation certificate',
      municipal: 'Birth certificate of the municipality or panchayat',
      'medical-test': 'Medical age test',
      appearance: 'Looks: obviously a child',
      herself: 'She says so',
      family: 'Family says so',
      identity: 'An identity card',
      other: 'Something else',
    }),
    bornOn: optional(day('Born on')),
    age: optional(age('Age')),
    seenBy: optional(text('Who saw the paper, and where it was kept')),
    paper: optional(attachment('Copy')),
  },
  headline: 'Age: {age}, by {source}',
  countedBy: ['source', 'age'],
})
