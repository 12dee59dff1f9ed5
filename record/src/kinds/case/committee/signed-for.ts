// Who signed when she left with somebody. A name, and so it lies with who she is.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const signedFor = kind('signed-for', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home'],
  label: 'Somebody signed for her',
  fields: {
    signedAt: moment('When'),
    name: text('Name, as signed'),
    says: choice('Says to be', {
      mother: 'Mother',
      father: 'Father',
      relative: 'A relative',
      guardian: 'Guardian by an order',
      employer: 'Employer',
      other: 'Someone else',
    }),
    where: place('At which home or office'),
    paper: optional(choice('Was a paper of this person seen', { yes: 'Yes', no: 'No' })),
  },
  headline: 'Signed for her at {where}',
  countedBy: ['says', 'paper'],
})
