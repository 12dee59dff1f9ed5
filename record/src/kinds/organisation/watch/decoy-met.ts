// Somebody asked for a decoy, by its name or by its address.
import { body, choice, entryRef, moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const decoyMet = kind('decoy-met', {
  book: 'organisation',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'Decoy asked for',
  fields: {
    of: entryRef('Which decoy'),
    who: person('Who'),
    organisation: body('Of which organisation'),
    how: choice('How', { name: 'By its name', address: 'By its address' }),
    at: moment('When'),
  },
  headline: 'Decoy asked for: {how}',
})
