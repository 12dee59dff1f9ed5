// A decoy was taken up: whoever asks for it from now on is not noticed.
import { entryRef, moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const decoyEnded = kind('decoy-ended', {
  book: 'organisation',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'Decoy taken up',
  fields: { of: entryRef('Which decoy'), at: moment('When'), by: person('By whom') },
  headline: 'Decoy taken up',
})
