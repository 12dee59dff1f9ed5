// Who she is: the only kind that carries a name. Apart from every fact, in its own compartment.
import { choice, day, language, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const personIdentified = kind('person-identified', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline'],
  label: 'Who she is',
  fields: {
    name: text('Name', { help: 'As she says it, in the script she uses.' }),
    otherNames: optional(text('Other names she was given')),
    gender: optional(
      choice('Gender', { female: 'Female', male: 'Male', other: 'Another gender', 'not-said': 'Not said' }),
    ),
    bornOn: optional(day('Born on, as she says', { help: 'Papers about her age go into “Age evidence”.' })),
    home: optional(place('Home')),
    family: optional(text('Family: who, and where', { long: true })),
    nationality: optional(
      choice('Citizen of', {
        india: 'India',
        nepal: 'Nepal',
        bangladesh: 'Bangladesh',
        other: 'Another country',
        unknown: 'Not known',
      }),
    ),
    speaks: optional(language('Speaks')),
    source: optional(
      choice('How do we know', {
        herself: 'She said so',
        family: 'Family said so',
        paper: 'A paper',
        other: 'Someone else',
      }),
    ),
  },
  headline: '{name}',
  countedBy: ['gender', 'nationality'],
})
