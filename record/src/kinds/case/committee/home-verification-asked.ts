// Somebody was asked to look at the home she may go back to.
import { day, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const homeVerificationAsked = kind('home-verification-asked', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'home'],
  label: 'Home verification asked for',
  fields: {
    askedAt: moment('When'),
    of: text('Who was asked'),
    where: optional(place('Which village or town')),
    wantedBy: optional(day('Wanted by')),
  },
  headline: 'Home verification asked of {of}',
})
