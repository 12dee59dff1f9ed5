// Somebody was removed from premises under the Immoral Traffic (Prevention) Act (s.15(4) or s.16): the Magistrate comes next, at once.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const removedFromPremises = kind('removed-from-premises', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'home', 'official'],
  label: 'Taken out of the premises',
  fields: {
    removedAt: moment('When'),
    age: choice('Is she a child', { child: 'Under 18', maybe: 'May be under 18', adult: '18 or older' }),
    under: choice('How', { search: 'In a search, by a special police officer', order: 'By order of a Magistrate' }),
    where: optional(place('Where')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Taken out of the premises: {under}',
  countedBy: ['age', 'under'],
})
