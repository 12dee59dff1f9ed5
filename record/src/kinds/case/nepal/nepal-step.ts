// A step of the case in Nepal (Human Trafficking and Transportation (Control) Act 2064 and its Regulation).
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const nepalStep = kind('nepal-step', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Step of the case in Nepal',
  fields: {
    doneAt: moment('When'),
    step: choice('What happened', {
      complaint: 'She complained to the police',
      certified: 'The District Court certified her statement',
      conviction: 'The court found a person guilty',
      compensation: 'Compensation was paid to her',
      'centre-in': 'She came to a rehabilitation centre',
      'centre-left': 'She left the rehabilitation centre',
    }),
    warned: optional(
      choice('Was she told before what changing a statement can mean', { yes: 'Yes', no: 'No', unknown: 'Not known' }),
    ),
    where: optional(place('Where')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Nepal: {step}',
  countedBy: ['step', 'warned'],
})
