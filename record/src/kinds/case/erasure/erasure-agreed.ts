// A second person, of another body, agrees that an entry be destroyed. With this the house destroys it, unless a hold stands.
import { entryRef, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const erasureAgreed = kind('erasure-agreed', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'lawyer', 'official'],
  label: 'Erasure agreed to',
  fields: {
    of: entryRef('Which request', { help: 'Whoever asked cannot agree; nor can anybody of the same body.' }),
    note: optional(text('Note')),
  },
  headline: 'Agreed to destroy an entry',
})
