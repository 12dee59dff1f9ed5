// What she wants to reach, in her words. Hers to set, hers to change.
import { choice, day, optional, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const goalSet = kind('goal-set', {
  book: 'case',
  version: 1,
  compartment: 'outcome',
  writtenBy: ['caseworker', 'counsellor'],
  label: 'Her goal',
  fields: {
    words: words('In her words'),
    about: choice('About', {
      home: 'A place to live',
      work: 'Work',
      school: 'School or training',
      family: 'Family',
      health: 'Health',
      safety: 'Safety',
      money: 'Money',
      justice: 'Justice',
      other: 'Something else',
    }),
    byWhen: optional(day('By when')),
  },
  headline: '{words}',
  countedBy: ['about'],
})
