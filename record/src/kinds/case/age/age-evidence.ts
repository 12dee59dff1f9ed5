// Evidence of age (JJ Act s.94). Several may stand side by side; none becomes "the" age but by an order.
import { age, attachment, choice, day, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const SOURCE = {
  'school-birth': 'Date-of-birth certificate from the school',
  matriculation: 'Matriculation certificate',
  municipal: 'Birth certificate of the municipality or panchayat',
  'medical-test': 'Medical age test',
  appearance: 'Looks: obviously a child',
  herself: 'She says so',
  family: 'Family says so',
  identity: 'An identity card',
  other: 'Something else',
} as const

const first = {
  source: choice('What the age comes from', SOURCE),
  bornOn: optional(day('Born on')),
  age: optional(age('Age')),
  seenBy: optional(text('Who saw the paper, and where it was kept')),
  paper: optional(attachment('Copy')),
} as const satisfies Fields

export const ageEvidence = kind('age-evidence', {
  book: 'case',
  version: 2,
  compartment: ['legal', 'health', 'coordination'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'lawyer', 'doctor'],
  label: 'Age evidence',
  fields: {
    ...first,
    source: choice(
      'What the age comes from',
      {
        ...SOURCE,
        'school-paper': 'Another school paper: register, transfer paper, report',
        'hospital-birth': 'Birth record of a hospital',
        horoscope: 'Horoscope',
      },
      { help: 'An Aadhaar card is an identity card: it proves no day of birth.' },
    ),
    ageOn: optional(day('On which day she was that old', { help: 'If empty, the day of writing.' })),
    issuedBy: optional(text('Who gave out the paper')),
    keptAt: optional(text('Where the paper is now')),
    doubted: optional(
      choice('Is the paper doubted', {
        no: 'No',
        forged: 'It may be false, and why is written',
        changed: 'Something in it was changed, and where is written',
        'other-person': 'It may be about somebody else',
      }),
    ),
  },
  headline: 'Age: {age}, by {source}',
  countedBy: ['source', 'age'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
