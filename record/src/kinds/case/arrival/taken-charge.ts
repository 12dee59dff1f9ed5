// A child or adult is taken charge of: the instant from which JJ Act s.31 counts. Custody times are never overwritten.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const takenCharge = kind('taken-charge', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'home', 'helpline', 'cwc', 'official'],
  label: 'Found and taken charge of',
  fields: {
    takenAt: moment('When'),
    age: choice('Is she a child', { child: 'Under 18', maybe: 'May be under 18', adult: '18 or older' }),
    by: choice('Taken charge of by', {
      police: 'Police station',
      sjpu: 'Special juvenile police unit',
      'railway-police': 'Railway police',
      labour: 'Labour department',
      helpline: 'Child helpline',
      organisation: 'Our organisation or another one',
      hospital: 'Hospital or nursing home',
      citizen: 'A citizen',
      home: 'A home',
    }),
    holder: optional(text('Name of the office or organisation')),
    where: optional(place('Where she was found')),
    condition: optional(text('How she was: hurt, hungry, cold', { long: true })),
  },
  headline: 'Found and taken charge of by {by}',
  countedBy: ['age', 'by'],
})
