// Somebody who could agree to an emergency opening no longer does.
import { moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const openerEnded = kind('opener-ended', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'No longer agrees to emergency openings',
  fields: { member: person('Who'), by: person('Written by'), at: moment('When') },
  headline: 'No longer agrees to emergency openings: {member}',
})
