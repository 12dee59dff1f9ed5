// Who of an organisation may agree that somebody of another one opens a book for an hour. Named by those who look after the organisation.
import { moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const openerNamed = kind('opener-named', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'May agree to an emergency opening',
  fields: { member: person('Who'), by: person('Named by'), at: moment('When') },
  headline: 'May agree to an emergency opening: {member}',
})
