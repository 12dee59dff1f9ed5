// A search was made: of a place under the code (BNSS s.185), or of premises under the Immoral Traffic (Prevention) Act (s.15).
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const searchMade = kind('search-made', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Search made',
  fields: {
    searchedAt: moment('When'),
    under: choice('Under which law', {
      code: 'Criminal procedure code',
      itpa: 'Immoral Traffic (Prevention) Act',
    }),
    where: optional(place('Where')),
    recorded: optional(
      choice('Was it recorded', {
        yes: 'Yes',
        no: 'No',
        'no-reason': 'No, and the reason is written',
        unknown: 'Not known',
      }),
    ),
    note: optional(text('What was found, and who was there', { long: true })),
  },
  headline: 'Search made: {under}',
  countedBy: ['under'],
})
