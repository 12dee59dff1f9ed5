// A body signs, by a named person and post, and says which clauses it signs. What is not named here it has not agreed to.
import { moment, slices, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementSigned = kind('agreement-signed', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Signed',
  fields: {
    clauses: slices('Which clauses'),
    name: text('Name and post'),
    at: moment('When'),
  },
  headline: 'Signed: {name}',
})
