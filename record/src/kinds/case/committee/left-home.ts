// She left the home where she was placed.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const leftHome = kind('left-home', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['cwc', 'home', 'caseworker', 'manager'],
  label: 'Left the home',
  fields: {
    leftAt: moment('When'),
    how: choice('How', {
      discharged: 'The order ended',
      moved: 'Moved to another home',
      family: 'To family or a place of her own',
      'on-her-own': 'She left by herself',
      other: 'Another way',
    }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Left the home: {how}',
  countedBy: ['how'],
})
