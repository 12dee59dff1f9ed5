// An offence against a child was reported under POCSO s.19(1). This needs no consent: the law requires it.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const offenceReported = kind('offence-reported', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'safety'],
  writtenBy: ['caseworker', 'manager', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'cwc'],
  label: 'Offence against a child reported (POCSO)',
  fields: {
    knownAt: moment('When it became known'),
    reportedAt: optional(moment('When it was reported')),
    to: optional(choice('To whom', { sjpu: 'Special juvenile police unit', police: 'Local police' })),
    where: optional(place('Which unit or station')),
    number: optional(text('Entry number')),
    toldHerFirst: optional(
      choice('Did she hear first that this must be reported', { yes: 'Yes', no: 'No', later: 'Later' }),
    ),
  },
  headline: 'Offence against a child: known {knownAt}',
  countedBy: ['toldHerFirst'],
})
