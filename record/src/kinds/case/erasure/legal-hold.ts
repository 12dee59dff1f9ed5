// While a hold stands, nothing in the book is destroyed: a case is running, or a court may ask. The latest entry decides.
import { choice, day, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const legalHold = kind('legal-hold', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'lawyer', 'official'],
  label: 'Hold: nothing may be destroyed',
  fields: {
    state: choice('The hold', { placed: 'Begins', lifted: 'Ends' }),
    why: text('Why'),
    until: optional(day('To be looked at again')),
  },
  headline: 'Hold {state}: {why}',
  countedBy: ['state'],
})
