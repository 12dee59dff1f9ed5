// A name and an address that are nobody's, laid where only somebody who goes looking finds them. Whoever asks for either is noticed.
import { key, moment, person, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const decoyLaid = kind('decoy-laid', {
  book: 'organisation',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'Decoy laid',
  fields: {
    name: text('Name'),
    otherName: text('The same name in another script'),
    year: whole('Year of birth', { min: 1900, max: 2100 }),
    address: key('Its address'),
    where: text('Where it is laid'),
    at: moment('When'),
    by: person('By whom'),
  },
  headline: 'Decoy laid',
})
