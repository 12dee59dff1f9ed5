// A visit.
import { choice, choices, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WHO_PRESENT } from '../../shared-choices.ts'

export const visit = kind('visit', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker', 'manager', 'home', 'counsellor'],
  label: 'Visit',
  fields: {
    visitedAt: moment('When'),
    where: choice('Where', {
      home: 'At home',
      shelter: 'In the home or shelter',
      school: 'School',
      work: 'At work',
      court: 'Court',
      office: 'Our office',
      hospital: 'Hospital',
      phone: 'By phone',
      other: 'Another place',
    }),
    present: optional(choices('Who could hear', WHO_PRESENT)),
    note: text('What happened', { long: true }),
    how: optional(
      choice('How is she, as she says', {
        well: 'Well',
        mixed: 'So-so',
        'not-well': 'Not well',
        'not-asked': 'Not asked',
      }),
    ),
    nextOn: optional(moment('Next visit')),
  },
  headline: 'Visit, {where}: {note}',
  countedBy: ['where', 'how'],
})
